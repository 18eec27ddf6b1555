/** Whose desk an order lies on, and how the queue is parted by it. An order whose applicant waits for a call is the reviewer's to make. */
import type { DeskCard } from '@contract/sandbox-desk-view'
import { isBefore } from '@domain/calendar/moment'

export const deskNames: Record<DeskCard['desk'], string> = {
  applicant: '申请人',
  provider: '接入商',
  authority: '管局',
  system: '系统',
  nobody: '已结束',
}

export const queueFilters = [
  { id: 'provider', label: '接入商' },
  { id: 'authority', label: '管局' },
  { id: 'applicant', label: '申请人' },
  { id: 'nobody', label: '已结束' },
  { id: 'all', label: '全部' },
] as const
export type QueueFilter = (typeof queueFilters)[number]['id']

/** On a desk that acts the one that waits longest comes first; else what moved last. */
export function ordersOn(orders: readonly DeskCard[], filter: QueueFilter): readonly DeskCard[] {
  if (filter === 'all') return orders
  const here = orders.filter(({ desk, status }) => {
    const calls = status === 'initial-review-call-pending'
    if (filter === 'provider') return desk === 'provider' || desk === 'system' || calls
    return desk === filter && !calls
  })
  return filter === 'provider' || filter === 'authority' ? here.sort((a, b) => (isBefore(a.since, b.since) ? -1 : 1)) : here
}
