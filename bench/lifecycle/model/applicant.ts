/** The applicant, and the second person who is texted. Spec B2-1 to 2, 6, 10, 13, 15 to 19, 25; K1 (abandon, photograph, 协助更改); K2 (calls). */
import { addDays, addMinutes, isBefore } from '@domain/calendar/moment'
import { addWorkdays, nextCallingMoment } from '@domain/calendar/workdays'
import type { Act } from './act'
import { draftDue, enter, inWindow, secondCallAt } from './enter'
import { finals, is, type Model, refused, reviewing } from './model'

const windows = ['any', 'morning', 'noon', 'afternoon'] as const
const beforeAuthority = ['draft', 'order-idle-draft', ...reviewing, ...refused]
const abandonable = ['draft', 'draft-expired', 'order-idle-draft', ...refused, 'backdrop-pending', 'pending-authority-submission']

/** A moment to be called at: in the afternoon of the next workday. */
export const callBackMoment = ({ now }: Model): string => `${addWorkdays(now, 1).slice(0, 10)}T15:00:00+08:00`

const chosenCorrection = (model: Model, k: number) => model.corrections[k % Math.max(1, model.corrections.length)]

/** The 30 days begin anew at most once a minute; a clock that went back takes none of them away. */
const justBegun = ({ due, now }: Model): boolean => {
  const last = due.find(({ kind }) => kind === 'draft-expired')
  return last !== undefined && isBefore(addMinutes(addDays(now, 30), -1), last.at)
}

function submit(model: Model, status: string): void {
  model.round += 1
  model.told.push('order.submitted')
  enter(model, status, model.now)
}

function planCall(model: Model, at: string): void {
  model.due = [...model.due.filter(({ kind }) => kind !== 'second-call'), { kind: 'second-call', at }]
}

export const applicantActs: readonly Act[] = [
  {
    id: 'save',
    who: 'applicant',
    weight: 2,
    legal: (model) => is(model, 'draft', 'order-idle-draft', ...refused),
    follow: (model) => {
      if (is(model, 'order-idle-draft')) {
        model.rows.add('K2-idle-resume')
        enter(model, 'draft', model.now)
      } else if (is(model, 'draft') && !justBegun(model)) model.due = draftDue(model.now)
    },
  },
  {
    id: 'submit',
    who: 'applicant',
    weight: 12,
    // What a reviewer pointed at is answered before it is handed in again, also after it fell asleep.
    legal: (model) => model.flavour.kind === 'filing' && is(model, 'draft') && !model.asked,
    // Of a refused order it is `resubmit`.
    pointless: (model) => is(model, ...refused),
    follow: (model) => {
      model.rows.add('B2-2').add('B2-3')
      submit(model, 'initial-review')
    },
  },
  {
    id: 'resubmit',
    who: 'applicant',
    weight: 7,
    legal: (model) => is(model, ...refused) || (is(model, 'draft') && model.asked),
    pointless: (model) => is(model, 'draft') && !model.asked,
    follow: (model) => {
      model.rows.add(is(model, 'draft') ? 'B2-2' : 'B2-10')
      if (model.unreachable) {
        model.rows.add('K2-unreachable')
        model.window = 'any'
      }
      model.unreachable = false
      model.asked = false
      submit(model, is(model, 'draft') ? 'initial-review' : 'resubmitted')
    },
  },
  {
    id: 'resubmit-unanswered',
    who: 'applicant',
    weight: 0,
    legal: () => false,
    pointless: (model) => is(model, 'draft') && !model.asked,
    follow: () => undefined,
  },
  {
    id: 'withdraw',
    who: 'applicant',
    weight: 2,
    legal: (model) => is(model, ...reviewing),
    follow: (model) => {
      model.rows.add('B2-6')
      if (is(model, 'initial-review-call-pending')) model.rows.add('K2-pending-withdraw')
      if (is(model, 'resubmitted')) model.rows.add('K2-resubmitted')
      model.told.push('order.withdrawn')
      enter(model, 'draft', model.now)
    },
  },
  {
    id: 'abandon',
    who: 'applicant',
    weight: 0.5,
    legal: (model) => is(model, ...abandonable),
    follow: (model) => {
      model.rows.add('K1-abandon')
      if (is(model, 'pending-authority-submission')) model.rows.add('B2-13')
      if (is(model, 'order-idle-draft')) model.rows.add('K2-idle-abandon')
      model.told.push('order.abandoned')
      enter(model, 'abandoned', model.now)
    },
  },
  {
    id: 'create',
    who: 'applicant',
    weight: 2,
    legal: (model) => is(model, ...finals),
    follow: (model) => {
      model.rows.add('B2-1')
      if (is(model, 'approved')) model.rows.add('B2-24')
      model.replaced = true
    },
  },
  {
    id: 'choose-window',
    who: 'applicant',
    weight: 0.8,
    legal: (model) => is(model, ...beforeAuthority),
    follow: (model, k) => {
      model.window = windows[k % windows.length] ?? 'any'
      if (!is(model, 'initial-review-call-pending')) return
      const usual = secondCallAt(model.since, model.window)
      planCall(model, isBefore(usual, model.now) ? inWindow(model.now, model.window) : usual)
    },
  },
  {
    id: 'call-back-now',
    who: 'applicant',
    weight: 11.7,
    legal: (model) => is(model, 'initial-review-call-pending'),
    follow: (model) => planCall(model, nextCallingMoment(model.now)),
  },
  {
    id: 'call-back-at',
    who: 'applicant',
    weight: 15.6,
    legal: (model) => is(model, 'initial-review-call-pending') && !isBefore(addWorkdays(model.since, 3), callBackMoment(model)),
    follow: (model) => planCall(model, callBackMoment(model)),
  },
  {
    id: 'object',
    who: 'applicant',
    weight: 18,
    legal: (model, k) => {
      const one = chosenCorrection(model, k)
      return is(model, ...reviewing) && one !== undefined && !one.objected && one.to === model.value
    },
    follow: (model, k) => {
      const one = chosenCorrection(model, k)
      if (!one) return
      model.rows.add('K1-objection')
      one.objected = true
      model.value = one.from
    },
  },
  {
    id: 'photo',
    who: 'applicant',
    weight: 20,
    legal: (model) => is(model, 'backdrop-pending'),
    follow: (model) => {
      model.rows.add('K1-photo-sent')
      enter(model, 'backdrop-review', model.now)
    },
  },
  {
    id: 'begin-ending',
    who: 'applicant',
    weight: 12,
    legal: (model) => model.flavour.kind === 'ending' && is(model, 'draft'),
    pointless: (model) => model.flavour.kind === 'filing',
    follow: (model) => {
      model.round += 1
      model.rows.add('B2-25')
      model.told.push('revoke.submitted')
      if (model.flavour.people === 0) model.rows.add('K2-ending-review')
      enter(model, model.flavour.people === 0 ? 'revocation-review' : 'revocation-sms-verifying', model.now)
    },
  },
]
