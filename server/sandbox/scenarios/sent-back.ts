/** 先退回两处再通过: two points to change, then everything passes. */
import type { Scenario } from './scenario'
import { passesNextTime, submits } from './steps'

export const sentBack: Scenario = {
  id: 'sent-back',
  name: '先退回两处再通过',
  says: '提交后的下一个工作日退回两处：网站名称和网站备注。两处都改好或确认不变后重新提交，下一个工作日通过，之后照常。',
  reviewers: {
    provider: {
      script: [
        {
          when: { status: 'initial-review' },
          afterWorkdays: 1,
          do: {
            action: 'reject',
            kind: 'changes',
            reasons: [
              {
                anchor: 'sites.0.siteName',
                says: '从网站名称看不出网站是做什么的',
                advice: '写出网站的主题',
                example: '小溪的风景摄影笔记',
              },
              { anchor: 'sites.0.siteRemark', says: '网站备注没有说清楚内容', advice: '写清楚网站放哪些内容、给谁看' },
            ],
          },
        },
        ...passesNextTime,
        ...submits,
      ],
    },
    authority: 'auto-approve',
  },
}
