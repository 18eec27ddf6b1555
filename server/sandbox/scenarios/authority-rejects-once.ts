/** 管局退回一次: the authority sends the filing back after three workdays, the second time it passes. */
import type { Scenario } from './scenario'

export const authorityRejectsOnce: Scenario = {
  id: 'authority-rejects-once',
  name: '管局退回一次',
  says: '初审照常通过，短信核验后三个工作日管局退回通信地址一处。改好重新提交，再核验一次短信，三个工作日后通过。',
  reviewers: {
    provider: 'auto-approve',
    authority: {
      script: [
        {
          when: { status: 'authority-review', round: 1 },
          afterWorkdays: 3,
          do: {
            action: 'authority-reject',
            reasons: [
              { anchor: 'subject.contactAddress', says: '通信地址不够具体', advice: '写到门牌号', example: '科苑路 8 号 3 栋 501 室' },
            ],
          },
        },
        { when: { status: 'authority-review' }, afterWorkdays: 3, do: { action: 'authority-approve' } },
      ],
    },
  },
}
