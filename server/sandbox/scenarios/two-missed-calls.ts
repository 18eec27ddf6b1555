/** 两次电话未接: nobody answers twice, the order comes back, the third call is answered. */
import type { Scenario } from './scenario'
import { passesNextTime, submits } from './steps'

export const twoMissedCalls: Scenario = {
  id: 'two-missed-calls',
  name: '两次电话未接',
  says: '半小时后第一次来电未接，约一小时后（或您约的时间）第二次仍未接，订单退回。确认号码和方便的时间后重新提交，电话接通，下一个工作日通过。',
  reviewers: {
    provider: {
      script: [
        { when: { status: 'initial-review' }, afterMinutes: 30, do: { action: 'call', answered: false } },
        { when: { status: 'initial-review-call-pending' }, afterMinutes: 60, do: { action: 'call', answered: false } },
        { when: { status: 'resubmitted', round: 2 }, afterMinutes: 60, do: { action: 'call', answered: true } },
        ...passesNextTime,
        ...submits,
      ],
    },
    authority: 'auto-approve',
  },
}
