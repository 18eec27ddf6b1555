/** Entering a status: what the clock will do from then on, as spec B2, B3, K2 and K6 have it. */
import { addDays, addHours, addMinutes, dayAfter, dayOf, isBefore, momentAt } from '@domain/calendar/moment'
import { addWorkdays, nextCallingMoment } from '@domain/calendar/workdays'
import { type Due, type Model, refused } from './model'

const draftDays = 30
const idleDays = 45
const warnedDaysBefore = 5
const smsAfterMinutes = 5
const smsReminderHours = 4
const policeDay = 20
const hours = {
  any: { from: '09:00', to: '18:00' },
  morning: { from: '09:00', to: '12:00' },
  noon: { from: '12:00', to: '14:00' },
  afternoon: { from: '14:00', to: '18:00' },
} as const

/** The moment of the second call: an hour later, in the window, on a workday. */
export const secondCallAt = (missedAt: string, window: Model['window']): string =>
  nextCallingMoment(addMinutes(missedAt, 60), hours[window])
export const inWindow = (at: string, window: Model['window']): string => nextCallingMoment(at, hours[window])

export function draftDue(savedAt: string): Due[] {
  return [
    { kind: 'draft-warning', at: addDays(savedAt, draftDays - warnedDaysBefore) },
    { kind: 'draft-expired', at: addDays(savedAt, draftDays) },
  ]
}

function waitingDue({ flavour }: Model, at: string): Due[] {
  return [
    ...flavour.reminders.map((day) => ({ kind: 'rejection-reminder', at: addDays(at, day) })),
    { kind: 'order-idle-warning', at: addDays(at, idleDays - warnedDaysBefore) },
    { kind: 'order-idle', at: addDays(at, idleDays) },
  ]
}

function smsDue({ flavour }: Model, at: string, lapse: string): Due[] {
  const sent = addMinutes(at, smsAfterMinutes)
  const over = addHours(sent, flavour.smsHours)
  const noon = momentAt(dayAfter(dayOf(sent), 1), '12:00')
  return [
    { kind: 'sms-sent', at: sent },
    ...(isBefore(noon, over) ? [{ kind: 'sms-resent', at: noon }] : []),
    ...(flavour.kind === 'filing' ? [{ kind: 'sms-reminder', at: addHours(over, -smsReminderHours) }] : []),
    { kind: lapse, at: over },
  ]
}

function dueOn(model: Model, at: string): Due[] {
  switch (model.status) {
    case 'draft':
      return draftDue(at)
    case 'initial-review-call-pending':
      return [{ kind: 'second-call', at: secondCallAt(at, model.window) }]
    case 'initial-changes-requested':
    case 'initial-rejected':
    case 'authority-rejected':
    case 'backdrop-pending':
      return waitingDue(model, at)
    case 'sms-verifying':
      return smsDue(model, at, 'sms-lapsed')
    case 'revocation-sms-verifying':
      return smsDue(model, at, 'revocation-sms-lapsed')
    case 'sms-failed':
      return [{ kind: model.flavour.afterLapse === 'person' ? 'sms-must-change' : 'sms-started-again', at: addWorkdays(at, 1) }]
    case 'approved':
      return [{ kind: 'public-security-reminder', at: addDays(at, policeDay) }]
    default:
      return []
  }
}

/** The order is in another status since a moment. */
export function enter(model: Model, status: string, at: string): void {
  model.status = status
  model.since = at
  model.due = dueOn(model, at)
  if (refused.includes(status)) model.asked = true
  if (status === 'sms-verifying' || status === 'revocation-sms-verifying') {
    model.phones = Array.from({ length: model.flavour.people }, () => ({ sent: false, verified: false, attempts: 5, resends: 3 }))
    model.sentAt = undefined
  }
}
