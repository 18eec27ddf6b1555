/** The second person's page and the owner's side of it in every state: what the server would answer, handed to the browser. */
import type { InvitedSmsView } from '@contract/invitations'
import type { OrderProgress, SmsVerification } from '@contract/orders'
import type { Invitation } from '@contract/sms-shapes'
import { progressIn } from './progress-states'

/** Glob of an address → what it answers. */
export type PlantedAnswers = Readonly<Record<string, unknown>>

export const plantedSecret = 'k3v9QmZr5tYw8xA1bC2dE4fG6hI7jKlM'
const sentAt = '2026-09-14T09:05:00+08:00'
const expiresAt = '2026-09-15T09:05:00+08:00'
const linkUntil = '2026-09-17T09:10:00+08:00'
const autoResendAt = '2026-09-15T12:00:00+08:00'

const about: NonNullable<InvitedSmsView['about']> = {
  filingType: 'initial',
  maskedDomain: 'be***o.cn',
  askedBy: { maskedName: '北京样例**有限公司', maskedPhone: '138****8003' },
  maskedName: '赵*',
  maskedPhone: '138****8004',
  sentAt,
  expiresAt,
  verifiedAt: null,
  attemptsLeft: 5,
  resendsLeft: 3,
  autoResendAt,
  againAt: null,
  othersLeft: 1,
}
const views: Record<string, Omit<InvitedSmsView, 'purpose'>> = {
  'to be answered': { state: 'waiting', linkUntil, about },
  'few tries left': { state: 'waiting', linkUntil, about: { ...about, attemptsLeft: 1, resendsLeft: 0 } },
  'not sent yet': { state: 'not-sent', linkUntil, about: { ...about, sentAt: null, expiresAt: null } },
  done: { state: 'verified', linkUntil, about: { ...about, verifiedAt: sentAt } },
  'done, everybody': { state: 'verified', linkUntil, about: { ...about, verifiedAt: sentAt, othersLeft: 0 } },
  lapsed: { state: 'lapsed', linkUntil, about: { ...about, againAt: '2026-09-16T09:05:00+08:00' } },
  ended: { state: 'ended', linkUntil, about },
  expired: { state: 'expired', linkUntil, about: null },
  revoked: { state: 'revoked', linkUntil, about: null },
}

const puzzle = { puzzleId: 'p', question: '7 + 5 = ?' }

/** State → what the server says of the link; `outcome` is what 核验 then comes to. */
export const invitedStates: readonly (readonly [state: string, answers: PlantedAnswers])[] = [
  ...Object.entries(views).map(([state, view]) => [state, answering(view)] as const),
]

/** The form in front, and what pressing 核验 or 重发 says. */
export const invitedOutcome = (outcome: 'no-matching-record' | 'sent'): PlantedAnswers => {
  const view = views['to be answered']
  const left = outcome === 'sent' ? { resendsLeft: 2 } : { attemptsLeft: 4 }
  const says =
    outcome === 'sent'
      ? '新的验证码已由 12381 发出，旧的不再有效'
      : '没有找到相符的记录：验证码、手机号码或证件后 6 位有一项不对，还可以试 4 次'
  const answer = { outcome, says, invitation: { purpose: 'sms-verification', ...view, about: { ...about, ...left } } }
  return { ...answering(view), '**/api/invitation/verification': answer, '**/api/invitation/resends': answer }
}

function answering(view: Omit<InvitedSmsView, 'purpose'> | undefined): PlantedAnswers {
  return { '**/api/invitation': { purpose: 'sms-verification', ...view }, '**/api/invitation/puzzle': puzzle }
}

const verification = (n: number, more: Partial<SmsVerification> = {}): SmsVerification => ({
  n,
  person: n === 1 ? 'subject' : 'site',
  maskedPhone: `138****800${n + 2}`,
  maskedName: n === 1 ? '陈*' : '赵*',
  sentAt,
  expiresAt,
  verifiedAt: null,
  attemptsLeft: 5,
  resendsLeft: 3,
  autoResendAt,
  invitation: null,
  ...more,
})
const link = (state: Invitation['state']): Invitation => ({
  state,
  createdAt: sentAt,
  expiresAt: linkUntil,
  openedAt: state === 'open' ? null : '2026-09-14T09:12:00+08:00',
  usedAt: null,
})

const verifying = (second: Partial<SmsVerification>): OrderProgress =>
  progressIn('sms-verifying', { smsVerifications: [verification(1, { verifiedAt: '2026-09-14T09:10:00+08:00' }), verification(2, second)] })

/** The owner's page 请人核验, by how far the link has come. */
export const inviteStates: readonly (readonly [state: string, planted: OrderProgress])[] = [
  ['no link yet', verifying({})],
  ['not opened', verifying({ invitation: link('open') })],
  ['opened', verifying({ invitation: link('opened') })],
  ['run out', verifying({ invitation: link('expired') })],
  [
    'verified',
    verifying({ verifiedAt: '2026-09-14T09:14:00+08:00', invitation: { ...link('used'), usedAt: '2026-09-14T09:14:00+08:00' } }),
  ],
]

/** A link is made when it is asked for. */
export const linkMade: PlantedAnswers = { '**/sms-verifications/2/invitation': { secret: plantedSecret, expiresAt: linkUntil } }
export const ownersPuzzle: PlantedAnswers = { '**/sms-verifications/*/puzzle': puzzle }
/** The owner's page of 短信核验 before anything was sent, with time and tries running, and when it is over. */
export const ownersStates: readonly (readonly [state: string, planted: OrderProgress])[] = [
  ['second person', verifying({})],
  ['last try', verifying({ attemptsLeft: 1, resendsLeft: 0, autoResendAt: null })],
  ['not sent yet', verifying({ sentAt: null, expiresAt: null })],
  ['done', verifying({ verifiedAt: '2026-09-14T09:14:00+08:00' })],
  ['lapsed', progressIn('sms-failed', { smsVerifications: [verification(1), verification(2)] })],
]
