/** 协助更改一处笔误: with leave the reviewer corrects a remark; without it the step is skipped. */
import type { Scenario } from './scenario'
import { passesNextTime, submits } from './steps'

export const typoCorrected: Scenario = {
  id: 'typo-corrected',
  name: '审核员更正一处笔误',
  says: '在预览页勾选了《协助更改》时，半小时后审核员更正通信地址并说明理由，您可以不同意、恢复原样；没有勾选就跳过。下一个工作日通过。',
  reviewers: {
    provider: {
      script: [
        {
          when: { status: 'initial-review' },
          afterMinutes: 30,
          do: { action: 'correct', field: 'subject.contactAddress', value: '科苑路 8 号 3 栋 5 楼 501 室', reason: '与证件上的写法一致' },
        },
        { when: { status: 'initial-review' }, afterWorkdays: 1, do: { action: 'approve' } },
        ...passesNextTime,
        ...submits,
      ],
    },
    authority: 'auto-approve',
  },
}
