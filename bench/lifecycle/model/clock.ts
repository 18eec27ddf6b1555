/** What the clock does to the model on its way to a moment; answers what fires, in order. */
import { isBefore } from '@domain/calendar/moment'
import { isWorkday } from '@domain/calendar/workdays'
import type { SpecRow } from '../spec-rows'
import { enter } from './enter'
import type { Due, Model } from './model'

export function advance(model: Model, until: string): Due[] {
  const fired: Due[] = []
  for (;;) {
    const next = [...model.due].sort((a, b) => (isBefore(a.at, b.at) ? -1 : isBefore(b.at, a.at) ? 1 : 0))[0]
    if (!next || isBefore(until, next.at)) break
    model.due = model.due.filter((one) => one !== next)
    happen(model, next)
    fired.push(next)
  }
  model.now = until
  return fired
}

const toldBy: Record<string, string> = {
  'draft-warning': 'draft.expiryWarning',
  'draft-expired': 'draft.expired',
  'rejection-reminder': 'order.reminder',
  'order-idle-warning': 'order.idleWarning',
  'order-idle': 'order.idleDraft',
  'sms-lapsed': 'sms.failed',
  'sms-started-again': 'order.submittedToAuthority',
  'sms-must-change': 'order.rejected',
  'revocation-sms-lapsed': 'revoke.void',
  'public-security-reminder': 'postApproval.publicSecurity30Days',
}

function happen(model: Model, { kind, at }: Due): void {
  const told = toldBy[kind]
  if (told) model.told.push(told)
  follows[kind]?.(model, at)
}

/** What the clock does beyond telling; the auto resend only texts again. */
const follows: Record<string, (model: Model, at: string) => void> = {
  'draft-expired': to('draft-expired', 'B2-5'),
  'order-idle': to('order-idle-draft', 'B2-11'),
  'sms-lapsed': to('sms-failed', 'B2-18', 'K2-first-send'),
  'sms-started-again': to('sms-verifying', 'B2-20'),
  'sms-must-change': to('initial-rejected', 'B2-21', 'K2-person-resubmits'),
  'revocation-sms-lapsed': to('revocation-void', 'B2-26'),
  'sms-sent': sent,
  'sms-reminder': (model) => {
    if (model.phones.some(({ verified }) => !verified)) model.told.push('sms.reminder')
  },
  'second-call': (model, at) => {
    const [day, clock] = [at.slice(0, 10), at.slice(11, 16)]
    if (!isWorkday(day) || clock < '09:00' || clock >= '18:00') throw new Error(`a call is planned for ${at}`)
    model.rows.add('K2-calls-in-hours')
  },
}

function to(status: string, ...rows: SpecRow[]) {
  return (model: Model, at: string): void => {
    for (const row of rows) model.rows.add(row)
    enter(model, status, at)
  }
}

/** 12381 texts everybody; in a filing the person is told so in the app as well. */
function sent(model: Model, at: string): void {
  model.rows.add(model.flavour.kind === 'filing' ? 'B2-14' : 'K2-ending-sms')
  model.sentAt = at
  model.phones = model.phones.map((phone) => ({ ...phone, sent: true }))
  model.told.push('sms.sent')
}
