/** What can be made to happen next to an order, by the status it is in: an act of a clerk, or some time that passes. */
import type { OrderStatus } from '@domain/lifecycle/status'
import type { ClockStep, DeskAct } from '@/services/sandbox'

export type NextAct = { label: string; desk?: DeskAct; clock?: ClockStep }

const act = (label: string, desk: DeskAct): NextAct => ({ label, desk })
const wait = (label: string, clock: ClockStep): NextAct => ({ label, clock })

const twoReasons = [
  { anchor: 'subject.contactAddress', says: '通信地址没有写到房间号', advice: '请补全到门牌和房间号，例如“3 栋 501 室”' },
  { anchor: 'sites.0.siteName', says: '网站名称和内容对不上', advice: '请用能看出网站内容的名称' },
]

const reviewing: readonly NextAct[] = [
  act('通过初审', { action: 'approve' }),
  act('退回两处', { action: 'reject', kind: 'changes', reasons: twoReasons }),
  act('来电未接', { action: 'call', answered: false }),
  act('来电接通', { action: 'call', answered: true }),
]

const byStatus: Partial<Record<OrderStatus, readonly NextAct[]>> = {
  prechecking: [wait('检查完成', { minutes: 1 })],
  'initial-review': reviewing,
  resubmitted: reviewing,
  'initial-review-call-pending': [
    act('来电接通', { action: 'call', answered: true }),
    act('第二次也没接到', { action: 'call', answered: false }),
    act('通过初审', { action: 'approve' }),
  ],
  'backdrop-review': [
    act('照片通过', { action: 'backdrop', decision: 'pass' }),
    act('照片要重拍', { action: 'backdrop', decision: 'reject', advice: '脸被帽子挡住了，请摘下帽子再拍' }),
  ],
  'pending-authority-submission': [act('提交到管局', { action: 'submit-to-authority' })],
  'sms-verifying': [wait('发出短信', { minutes: 6 }), wait('等到超时', { hours: 25 })],
  'sms-failed': [wait('过 1 个工作日，再次提交', { workdays: 1 })],
  'authority-review': [
    act('管局通过', { action: 'authority-approve' }),
    act('管局退回', { action: 'authority-reject', reasons: twoReasons.slice(0, 1) }),
  ],
  'revocation-sms-verifying': [wait('发出短信', { minutes: 6 }), wait('等到超时', { hours: 25 })],
  'revocation-review': [
    act('管局办结', { action: 'authority-approve' }),
    act('管局不同意', { action: 'authority-reject', reasons: [{ anchor: 'order', says: '名下还有处理中的事项' }] }),
  ],
}

/** None while it is the person's own move in the product itself. */
export const nextActs = (status: OrderStatus): readonly NextAct[] => byStatus[status] ?? []
