/** For each status: what there is to say on the first page and what the button does. */

import { orderHeadline } from '@domain/lifecycle/order-headline'
import type { OrderStatus } from '@domain/lifecycle/status'
import type { OrderCard } from '@/services/orders'
import { words } from './words'

type Todo = { headline: string; action: string; opens: 'form' | 'progress' }

/** What the button says where it is not 查看进度. */
const actions: Partial<Record<OrderStatus, string>> = {
  'initial-changes-requested': '查看要改什么',
  'initial-rejected': '查看要改什么',
  'authority-rejected': '查看要改什么',
  'backdrop-pending': '查看怎么办',
  'sms-verifying': '去核验',
  'revocation-sms-verifying': '去核验',
  approved: words.seeNumber,
}

export function todo({ status, type, stepsLeft }: OrderCard): Todo {
  if (status !== 'draft' && status !== 'order-idle-draft')
    return { headline: orderHeadline(status, type), action: actions[status] ?? '查看进度', opens: 'progress' }
  const headline = type === null ? words.typeFirst : stepsLeft ? words.stepsLeft(stepsLeft) : words.draft
  return { headline, action: words.continue, opens: 'form' }
}
