/** The stages of an order on its progress page, in the order they come: who acts, when it was done, until when it lasts. Source: spec A29, B2. */
import { dayOf, sayDay, sayMoment } from '@domain/calendar/moment'
import { isEndingType } from '@domain/filing-types/ending-types'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { Deadline } from './deadlines'
import type { LifecycleEvent } from './lifecycle-event'
import type { OrderStatus } from './status'

export type TimelineStep = {
  id: StageId
  title: string
  state: 'done' | 'now' | 'todo'
  actor: string
  at: string | null
  detail: string | null
}
export type TimelineInput = {
  status: OrderStatus
  now: string
  /** What happened so far, oldest first. */
  events: readonly { event: LifecycleEvent; at: string }[]
  /** The deadline shown for the present status. */
  deadline?: Deadline | undefined
  estimate?: { min: number; max: number } | undefined
  /** False for types whose people MIIT does not text. */
  withSms: boolean
  filingType?: FilingTypeId | undefined
  /** Of the order's own policy: how long the stages to come usually take, in working days and hours. */
  expected?: { reviewWorkdays: { min: number; max: number }; smsHours: number; authorityWorkdays: number } | undefined
}

type StageId = 'submit' | 'initial-review' | 'authority-submission' | 'sms' | 'authority-review' | 'number'
type Stage = { id: StageId; title: string; actor: string; doneBy: readonly LifecycleEvent[] }

const stages: readonly Stage[] = [
  { id: 'submit', title: '提交备案', actor: '您', doneBy: ['submit', 'resubmit'] },
  { id: 'initial-review', title: '初审', actor: '接入商', doneBy: ['initial-approved'] },
  { id: 'authority-submission', title: '提交管局', actor: '接入商', doneBy: ['submitted-to-authority', 'submitted-without-sms'] },
  { id: 'sms', title: '短信核验', actor: '负责人', doneBy: ['sms-all-verified'] },
  { id: 'authority-review', title: '管局审核', actor: '通信管理局', doneBy: ['authority-approved'] },
  { id: 'number', title: '拿到备案号', actor: '通信管理局', doneBy: ['authority-approved'] },
]

/** What ends a filing is not reviewed by the provider (K2). */
const endingStages: readonly Stage[] = [
  { id: 'submit', title: '提交申请', actor: '您', doneBy: ['revocation-requested', 'revocation-without-sms'] },
  { id: 'sms', title: '短信核验', actor: '负责人', doneBy: ['revocation-sms-verified'] },
  { id: 'authority-review', title: '管局办理', actor: '通信管理局', doneBy: ['revocation-done'] },
  { id: 'number', title: '办结', actor: '通信管理局', doneBy: ['revocation-done'] },
]

/** What the last stage brings, where it is not a new number (K1, approval by type). */
const lastTitles: Partial<Record<FilingTypeId, string>> = {
  access: '接入备案完成',
  'change-filing': '变更生效',
  'change-site': '变更生效',
}

function stagesFor({ filingType, withSms }: TimelineInput): Stage[] {
  const all = isEndingType(filingType) ? endingStages : stages
  const last = filingType && lastTitles[filingType]
  return all
    .filter((stage) => stage.id !== 'sms' || withSms)
    .map((stage) => (stage.id === 'number' && last ? { ...stage, title: last } : stage))
}

/** Where an order stands; sent back by anybody, it stands at the stage it has to pass again. */
const stageOf: Partial<Record<OrderStatus, StageId>> = {
  draft: 'submit',
  'order-idle-draft': 'submit',
  prechecking: 'submit',
  'initial-review': 'initial-review',
  resubmitted: 'initial-review',
  'initial-review-call-pending': 'initial-review',
  'initial-changes-requested': 'initial-review',
  'initial-rejected': 'initial-review',
  'backdrop-pending': 'initial-review',
  'backdrop-review': 'initial-review',
  'pending-authority-submission': 'authority-submission',
  'sms-verifying': 'sms',
  'sms-failed': 'sms',
  'authority-review': 'authority-review',
  'authority-rejected': 'authority-review',
  'revocation-sms-verifying': 'sms',
  'revocation-review': 'authority-review',
}

/** Six stages, four for what ends a filing (one less without SMS); an approved order has all of them done, an ended one keeps what it reached. */
export function timelineOf(input: TimelineInput): TimelineStep[] {
  const visible = stagesFor(input)
  const here = visible.findIndex((stage) => stage.id === stageOf[input.status])
  return visible.map((stage, i) => {
    const done = here >= 0 ? i < here : input.status === 'approved' || input.status === 'revoked' || reached(stage, visible, input)
    const state = done ? 'done' : i === here ? 'now' : 'todo'
    return {
      id: stage.id,
      title: stage.title,
      state,
      actor: state === 'now' ? actorNow(stage, input.status) : stage.actor,
      at: done ? (lastTime(stage, input) ?? null) : null,
      detail: detailOf(stage, state, input),
    }
  })
}

function lastTime(stage: Stage, { events }: TimelineInput): string | undefined {
  return events.filter((happened) => stage.doneBy.includes(happened.event)).at(-1)?.at
}

/** For an ended order: the last submission began its last round, what was done since then counts. */
function reached(stage: Stage, [first]: readonly Stage[], input: TimelineInput): boolean {
  const at = lastTime(stage, input)
  const began = first && lastTime(first, input)
  return at !== undefined && began !== undefined && at >= began
}

const yourTurn: readonly OrderStatus[] = [
  'initial-review-call-pending',
  'initial-changes-requested',
  'initial-rejected',
  'authority-rejected',
  'backdrop-pending',
]
function actorNow(stage: Stage, status: OrderStatus): string {
  if (yourTurn.includes(status)) return '您'
  if (status === 'prechecking') return '系统'
  return status === 'sms-failed' ? '接入商' : stage.actor
}

function detailOf(stage: Stage, state: TimelineStep['state'], { status, now, deadline, estimate, expected }: TimelineInput): string | null {
  if (state === 'now' && deadline) {
    if (status === 'sms-verifying' || status === 'revocation-sms-verifying' || yourTurn.includes(status))
      return `${sayMoment(deadline.at, now)} 前`
    return `${deadline.estimated ? '预计 ' : '最迟 '}${sayDay(dayOf(deadline.at), now)}`
  }
  return state === 'todo' ? expectedOf(stage, expected, estimate) : null
}

/** What a stage to come will ask of whom, and how long it takes. */
function expectedOf(stage: Stage, expected: TimelineInput['expected'], estimate: TimelineInput['estimate']): string | null {
  if (stage.id === 'initial-review' && expected) {
    const { min, max } = expected.reviewWorkdays
    return `一般 ${min === max ? max : `${min}–${max}`} 个工作日，审核员可能来电`
  }
  if (stage.id === 'sms' && expected) return `收到短信后 ${expected.smsHours} 小时内，由负责人本人核验`
  if (stage.id !== 'authority-review') return null
  const usual = estimate ? `通常 ${estimate.min}–${estimate.max} 天` : null
  const most = expected ? `最长 ${expected.authorityWorkdays} 个工作日` : null
  return [usual, most].filter(Boolean).join('，') || null
}
