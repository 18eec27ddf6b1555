/** 拍照重拍: under the rules of 2018 the first photograph in front of the curtain is not good enough. */
import type { Scenario } from './scenario'
import { passesAtOnce, passesNextTime, submits } from './steps'

export const photoAgain: Scenario = {
  id: 'photo-again',
  name: '拍照重拍（2018 年规则）',
  says: '新开始的备案按 2018 年规则办理。没有视频核验的，初审后要办理拍照：第一张照片一小时后被退回，重拍后通过。',
  policyVersion: '2018',
  reviewers: {
    provider: {
      script: [
        passesAtOnce,
        {
          when: { status: 'backdrop-review' },
          afterMinutes: 60,
          do: { action: 'backdrop', decision: 'reject', advice: '头部挡住了幕布上的字，请站到一侧，让字样完整露出' },
        },
        { when: { status: 'backdrop-review' }, afterMinutes: 60, do: { action: 'backdrop', decision: 'pass' } },
        ...passesNextTime,
        ...submits,
      ],
    },
    authority: 'auto-approve',
  },
}
