/** 漏接一次，回电后通过: the first call is missed, the second, or the one that was asked for, is answered. */
import type { Scenario } from './scenario'
import { passesNextTime, submits } from './steps'

export const callBack: Scenario = {
  id: 'call-back',
  name: '漏接一次电话，回电后通过',
  says: '半小时后第一次来电未接。可以请审核员现在或约时间回电；不约，约一小时后会再打。接通后下一个工作日通过。',
  reviewers: {
    provider: {
      script: [
        { when: { status: 'initial-review' }, afterMinutes: 30, do: { action: 'call', answered: false } },
        { when: { status: 'initial-review-call-pending' }, afterMinutes: 60, do: { action: 'call', answered: true } },
        { when: { status: 'initial-review' }, afterWorkdays: 1, do: { action: 'approve' } },
        ...passesNextTime,
        ...submits,
      ],
    },
    authority: 'auto-approve',
  },
}
