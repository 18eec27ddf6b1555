/**
 * Progress pages in states that would take a whole life of an order to reach: the answer of the server made up from the same tables the
 * server uses, handed to the browser instead of what it asks for. One order, by the person who is signed in.
 */
import type { OrderProgress } from '@contract/orders'
import { actionsFor } from '@domain/lifecycle/actions'
import { deadlinesOn, shownDeadline } from '@domain/lifecycle/deadlines'
import { sayEvent } from '@domain/lifecycle/event-says'
import { actorNames, type LifecycleEvent } from '@domain/lifecycle/lifecycle-event'
import { type OrderStatus, statusRow } from '@domain/lifecycle/status'
import { sayStatus } from '@domain/lifecycle/status-says'
import { timelineOf } from '@domain/lifecycle/timeline'
import { policy2021 } from '@domain/policies/2021'

export const plantedOrderId = '30159962067561775'
const began = '2026-09-14T09:00:00+08:00'
const now = '2026-09-14T09:20:00+08:00'
const callBack = '2026-09-14T14:30:00+08:00'
const estimate = { min: 7, max: 9 }

/** What had happened on the way, the last event of each status. */
const way: readonly LifecycleEvent[] = ['submit', 'precheck-passed', 'initial-approved', 'submitted-to-authority', 'sms-all-verified']
const reached: Partial<Record<OrderStatus, number>> = {
  prechecking: 1,
  'initial-review': 2,
  'initial-review-call-pending': 2,
  'backdrop-pending': 2,
  'backdrop-review': 2,
  'pending-authority-submission': 3,
  'sms-failed': 4,
  'authority-review': 5,
}

/** The answer to GET /orders/:orderId for an order in a status, in the owner's words. */
export function progressIn(status: OrderStatus, more: Partial<OrderProgress> = {}): OrderProgress {
  const type = more.type ?? 'initial'
  const { word, turn } = statusRow(status)
  const events = way.slice(0, reached[status] ?? 0).map((event) => ({ event, at: began }))
  const deadline = shownDeadline(status, deadlinesOn(status, { policy: policy2021, now: began }))
  const said = sayStatus(status, { now, deadline, estimate, filingType: type, callFrom: more.callFrom ?? undefined })
  const submitted = events.length > 0
  return {
    id: plantedOrderId,
    type,
    status,
    word,
    turn,
    domains: ['shanjian-notes-demo.cn'],
    createdAt: began,
    updatedAt: began,
    deadline: deadline?.at ?? null,
    draftExpiresAt: status === 'draft' ? (deadline?.at ?? null) : null,
    submittedAt: submitted ? began : null,
    deadlineEstimated: deadline?.estimated ?? false,
    says: said.says,
    nextSays: said.nextSays,
    timeline: timelineOf({ status, now, events, deadline, estimate, withSms: true, filingType: type }),
    events: events.map(({ event, at }) => ({ event, says: sayEvent(event), at, actor: actorNames.applicant })),
    reasons: [],
    smsVerifications: [],
    filingNumbers: null,
    footer: null,
    callWindow: 'any',
    callBackAt: null,
    callFrom: null,
    corrections: [],
    actions: actionsFor(status),
    pollAfterSeconds: 300,
    ...more,
  }
}

const correction = {
  n: 1,
  anchor: 'subject.contactAddress',
  label: '通信地址',
  from: '科苑路 8 号 3 栋 510 室',
  to: '科苑路 8 号 3 栋 501 室',
  reason: '和房产证上的门牌号不一致，应为 501 室',
  at: now,
  objectedAt: null,
  objectable: true,
}

/** Every state that the players on the stage do not pass through. */
export const plantedStates: readonly (readonly [name: string, progress: OrderProgress])[] = [
  ['draft', progressIn('draft', { stepsLeft: ['视频核身', '上传材料'] })],
  ['prechecking', progressIn('prechecking')],
  [
    'call agreed',
    progressIn('initial-review-call-pending', {
      callFrom: '0755-86013388',
      callBackAt: callBack,
      deadline: callBack,
      says: '已约好 9月14日 14:30 回电，请留意。',
    }),
  ],
  ['corrected', progressIn('initial-review', { corrections: [correction] })],
  ['late', progressIn('initial-review', { deadline: '2026-09-11T09:00:00+08:00' })],
  ['waiting for the authority', progressIn('pending-authority-submission')],
  ['SMS lapsed', progressIn('sms-failed')],
  ['backdrop due', progressIn('backdrop-pending')],
  ['backdrop in review', progressIn('backdrop-review')],
  ['idle', progressIn('order-idle-draft')],
  ['expired', progressIn('draft-expired')],
  ['ending at the authority', progressIn('revocation-review', { type: 'cancel-access' })],
  ['ended for good', progressIn('revoked', { type: 'deregister-site' })],
  [
    'ending refused',
    progressIn('revocation-void', {
      type: 'deregister-subject',
      says: '通信管理局没有同意这次注销主体申请，备案保持原样。',
      nextSays: '请看下面的原因，处理好以后可以重新申请。',
      reasons: [{ anchor: 'order', label: '整个订单', says: '名下还有网站在被投诉', advice: '处理完投诉再申请', step: null }],
    }),
  ],
]
