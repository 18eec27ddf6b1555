/** 短信核验: the owner at the phone, and the second person by the owner's link. Spec B2-15 to 19, K2. */
import type { Act, Who } from './act'
import { enter } from './enter'
import { is, type Model, type Phone } from './model'

const verifying = ['sms-verifying', 'revocation-sms-verifying']
/** The owner answers for whichever phone is at hand, the second person for the last. */
export const phoneFor = (model: Model, who: Who, k: number): number =>
  who === 'second-person' ? Math.max(0, model.phones.length - 1) : k % Math.max(1, model.phones.length)

const open = (model: Model, who: Who, k: number): Phone | undefined => {
  const phone = is(model, ...verifying) ? model.phones[phoneFor(model, who, k)] : undefined
  return phone?.sent && !phone.verified ? phone : undefined
}

function verified(model: Model, phone: Phone): void {
  phone.verified = true
  const ending = model.flavour.kind === 'ending'
  model.rows.add('B2-15')
  if (model.phones.some((one) => !one.verified)) {
    model.told.push('sms.personDone')
    return
  }
  model.rows.add('B2-16')
  if (!ending) model.told.push('order.authorityReview')
  enter(model, ending ? 'revocation-review' : 'authority-review', model.now)
}

function wrong(model: Model, phone: Phone): void {
  phone.attempts -= 1
  model.rows.add('B2-17')
  if (phone.attempts > 0) return
  const ending = model.flavour.kind === 'ending'
  model.rows.add(ending ? 'B2-26' : 'B2-18')
  model.told.push(ending ? 'revoke.void' : 'sms.failed')
  enter(model, ending ? 'revocation-void' : 'sms-failed', model.now)
}

const acts = (who: 'applicant' | 'second-person', suffix: string, weight: number): Act[] => [
  {
    id: `verify${suffix}`,
    who,
    weight,
    legal: (model, k) => open(model, who, k) !== undefined,
    follow: (model, k) => {
      const phone = open(model, who, k)
      if (phone) verified(model, phone)
    },
  },
  {
    id: `verify-wrong${suffix}`,
    who,
    weight: weight * 1.5,
    legal: (model, k) => open(model, who, k) !== undefined,
    follow: (model, k) => {
      const phone = open(model, who, k)
      if (phone) wrong(model, phone)
    },
  },
  {
    id: `resend${suffix}`,
    who,
    weight: weight * 0.8,
    legal: (model, k) => (open(model, who, k)?.resends ?? 0) > 0,
    follow: (model, k) => {
      const phone = open(model, who, k)
      if (phone) phone.resends -= 1
      model.rows.add('B2-19')
    },
  },
]

export const textedActs: readonly Act[] = [...acts('applicant', '', 4), ...acts('second-person', '-by-link', 4)]
