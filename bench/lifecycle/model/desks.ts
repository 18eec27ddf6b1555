/** The provider's reviewer and the authority's clerk. Spec B2-7 to 9, 12, 14, 22, 23, 27; K1 (no SMS, photograph, 协助更改); K2. */
import type { Act } from './act'
import { enter } from './enter'
import { is, type Model, reviewing } from './model'

function noteWhere(model: Model): void {
  if (is(model, 'resubmitted')) model.rows.add('K2-resubmitted')
}

const refuse = (id: string, status: string, told: string): Act => ({
  id,
  who: 'reviewer',
  weight: 2,
  legal: (model) => is(model, ...reviewing),
  follow: (model) => {
    noteWhere(model)
    model.rows.add('B2-9')
    model.told.push(told)
    enter(model, status, model.now)
  },
})

/** Another value each time. */
export const correctedTo = (model: Model, k: number): string => `科苑路 8 号 3 栋 ${model.corrections.length + 1}${k % 90} 室`

export const deskActs: readonly Act[] = [
  {
    id: 'call-missed',
    who: 'reviewer',
    weight: 6,
    legal: (model) => is(model, ...reviewing),
    follow: (model) => {
      noteWhere(model)
      if (is(model, 'initial-review-call-pending')) {
        model.rows.add('B2-8')
        model.unreachable = true
        model.told.push('order.rejected')
        enter(model, 'initial-rejected', model.now)
        return
      }
      model.rows.add('B2-7')
      model.told.push('order.callMissed')
      enter(model, 'initial-review-call-pending', model.now)
    },
  },
  {
    id: 'call-answered',
    who: 'reviewer',
    weight: 2,
    legal: (model) => is(model, ...reviewing),
    follow: (model) => {
      noteWhere(model)
      if (!is(model, 'initial-review-call-pending')) return
      model.rows.add('K2-call-answered')
      enter(model, 'initial-review', model.now)
    },
  },
  refuse('reject-changes', 'initial-changes-requested', 'order.changesRequested'),
  refuse('reject', 'initial-rejected', 'order.rejected'),
  {
    id: 'approve',
    who: 'reviewer',
    weight: 8,
    legal: (model) => is(model, ...reviewing),
    follow: (model) => {
      noteWhere(model)
      if (is(model, 'initial-review-call-pending')) model.rows.add('K2-pending-pass')
      const photo = model.flavour.photo && !model.photoPassed
      model.rows.add(photo ? 'K1-photo-wanted' : 'B2-12')
      model.told.push(photo ? 'backdrop.requested' : 'order.initialApproved')
      enter(model, photo ? 'backdrop-pending' : 'pending-authority-submission', model.now)
    },
  },
  {
    id: 'correct',
    who: 'reviewer',
    weight: 6,
    legal: (model) => model.flavour.mayCorrect && is(model, ...reviewing),
    follow: (model, k) => {
      model.rows.add('K1-correction')
      model.told.push('order.corrected')
      const to = correctedTo(model, k)
      model.corrections.push({ from: model.value, to, objected: false })
      model.value = to
    },
  },
  {
    id: 'photo-pass',
    who: 'reviewer',
    weight: 28,
    legal: (model) => is(model, 'backdrop-review'),
    follow: (model) => {
      model.rows.add('K1-photo-passed')
      model.photoPassed = true
      model.told.push('backdrop.passed')
      enter(model, 'pending-authority-submission', model.now)
    },
  },
  {
    id: 'photo-fail',
    who: 'reviewer',
    weight: 26,
    legal: (model) => is(model, 'backdrop-review'),
    follow: (model) => {
      model.rows.add('K1-photo-failed')
      model.told.push('backdrop.rejected')
      enter(model, 'backdrop-pending', model.now)
    },
  },
  {
    id: 'submit-to-authority',
    who: 'reviewer',
    weight: 10,
    legal: (model) => is(model, 'pending-authority-submission'),
    follow: (model) => {
      const texts = model.flavour.people > 0
      if (!texts) model.rows.add('K1-no-sms')
      model.told.push('order.submittedToAuthority')
      enter(model, texts ? 'sms-verifying' : 'authority-review', model.now)
    },
  },
  {
    id: 'authority-approve',
    who: 'authority',
    weight: 5,
    legal: (model) => is(model, 'authority-review', 'revocation-review'),
    follow: (model) => {
      if (is(model, 'revocation-review')) {
        model.rows.add('B2-27')
        if (model.flavour.hollows) model.rows.add('B2-28')
        model.told.push('revoke.done')
        enter(model, 'revoked', model.now)
        return
      }
      model.rows.add('B2-22')
      model.told.push('order.approved', 'postApproval.publicSecurity30Days')
      enter(model, 'approved', model.now)
    },
  },
  {
    id: 'authority-reject',
    who: 'authority',
    weight: 5,
    legal: (model) => is(model, 'authority-review', 'revocation-review'),
    follow: (model) => {
      const ending = is(model, 'revocation-review')
      model.rows.add(ending ? 'K2-ending-refused' : 'B2-23')
      model.told.push(ending ? 'revoke.refused' : 'order.authorityRejected')
      enter(model, ending ? 'revocation-void' : 'authority-rejected', model.now)
    },
  },
]
