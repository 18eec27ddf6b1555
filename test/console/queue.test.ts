/** Whose desk an order is counted on, and who has waited longest. */
import type { DeskCard } from '@contract/sandbox-desk-view'
import { ordersOn } from '../../console/desk/queue/whose-desk'
import { spanBetween, untilWhen } from '../../console/ui/moments'

const order = (id: string, given: Partial<DeskCard>): DeskCard => ({
  id,
  type: 'initial',
  typeName: '首次备案',
  status: 'initial-review',
  word: '审核中',
  desk: 'provider',
  domains: [],
  province: null,
  deadline: null,
  since: '2026-09-14T09:00:00+08:00',
  round: 1,
  ...given,
})
const orders = [
  order('late', { since: '2026-09-14T11:00:00+08:00' }),
  order('early', { since: '2026-09-14T08:00:00+08:00' }),
  order('call', { status: 'initial-review-call-pending', word: '待接电话', desk: 'applicant' }),
  order('mend', { status: 'initial-rejected', word: '待您处理', desk: 'applicant' }),
  order('over', { status: 'approved', word: '已通过', desk: 'nobody' }),
]
const ids = (filter: Parameters<typeof ordersOn>[1]) => ordersOn(orders, filter).map(({ id }) => id)

it('puts the longest waiting first on a desk that acts; a call that is due is the reviewer’s', () => {
  expect(ids('provider')).toEqual(['early', 'call', 'late'])
  expect(ids('applicant')).toEqual(['mend'])
  expect(ids('nobody')).toEqual(['over'])
  expect(ids('all')).toEqual(['late', 'early', 'call', 'mend', 'over'])
})

it.each([
  ['2026-09-14T09:00:30+08:00', '刚刚'],
  ['2026-09-14T09:25:00+08:00', '25 分钟'],
  ['2026-09-14T12:59:00+08:00', '3 小时'],
  ['2026-09-17T11:00:00+08:00', '3 天 2 小时'],
  ['2026-09-17T09:10:00+08:00', '3 天'],
])('from nine until %s: %s', (to, says) => {
  expect(spanBetween('2026-09-14T09:00:00+08:00', to)).toBe(says)
})

it('says how long a deadline is still off, or gone', () => {
  expect(untilWhen('2026-09-16T09:00:00+08:00', '2026-09-14T09:00:00+08:00')).toBe('还有 2 天')
  expect(untilWhen('2026-09-14T08:00:00+08:00', '2026-09-14T09:00:00+08:00')).toBe('已过 1 小时')
})
