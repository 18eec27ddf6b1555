/** Whose desk an order lies on, and how the queue is parted by it. An order whose applicant waits for a call is the reviewer's to make. */
import type { DeskCard } from '@contract/sandbox-desk-view'

export const deskNames: Record<DeskCard['desk'], string> = {
  applicant: '申请人',
  provider: '接入商审核员',
  authority: '通信管理局',
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

export function ordersOn(orders: readonly DeskCard[], filter: QueueFilter): readonly DeskCard[] {
  if (filter === 'all') return orders
  return orders.filter(({ desk, status }) => {
    const calls = status === 'initial-review-call-pending'
    if (filter === 'provider') return desk === 'provider' || desk === 'system' || calls
    return desk === filter && !calls
  })
}
