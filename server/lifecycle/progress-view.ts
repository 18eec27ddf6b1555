/** 备案进度: one order as its owner sees it: what is happening, whose turn, until when, what to do. Nothing personal in clear. */
import type { OrderCard, OrderProgress, SmsVerification } from '@contract/orders'
import { journeyOf } from '@domain/journey/journey'
import { actionsFor } from '@domain/lifecycle/actions'
import type { Deadline } from '@domain/lifecycle/deadlines'
import { sayEvent } from '@domain/lifecycle/event-says'
import { footerHtml } from '@domain/lifecycle/footer'
import { actorNames } from '@domain/lifecycle/lifecycle-event'
import { statusRow } from '@domain/lifecycle/status'
import { sayStatus } from '@domain/lifecycle/status-says'
import { timelineOf } from '@domain/lifecycle/timeline'
import { maskName, maskPhone } from '@domain/privacy/mask'
import type { Db, ServerContext } from '../context'
import { type InvitationRow, invitationView } from '../invitations/invitation-state'
import { lastLinks } from '../invitations/links'
import { labelOf, stepFor } from './anchor-label'
import { isObjectable } from './corrections'
import { nextDeadline } from './deadlines'
import { answersOf, detectionOf, filingTypeOf, orderDomains, type RulesOfOrder, recordOf, rulesOf, siteChecksOf } from './order-data'
import { deadlineOf } from './order-deadline'
import { factsOf, type OrderFacts } from './order-facts'
import type { OrderRow, SmsRow } from './rows'
import { smsRulesOf } from './sms-rules'
import { openVerifications } from './sms-verifications'

/** A line of the list of orders. */
export async function cardOf(ctx: ServerContext, db: Db, order: OrderRow): Promise<OrderCard> {
  const rules = await rulesOf(ctx, db, order)
  const phones =
    order.status === 'sms-verifying' || order.status === 'revocation-sms-verifying' ? await openVerifications(db, order.id) : []
  return { ...card(ctx, order, deadlineOf(order, rules, phones)), ...stepsLeft(ctx, order, rules) }
}

/** Titles of what is still to be filled in, for the first page's 「还差 2 步」; the preview itself is no work. */
function stepsLeft(ctx: ServerContext, order: OrderRow, { policy, province }: RulesOfOrder): { stepsLeft?: string[] } {
  if (order.status !== 'draft' && order.status !== 'order-idle-draft') return {}
  const detection = detectionOf(ctx, order)
  const record = recordOf(ctx, order)
  const now = ctx.clock.now()
  const { steps } = journeyOf(answersOf(ctx, order), {
    now,
    policy,
    ...(province ? { province } : {}),
    ...(detection ? { detection } : {}),
    ...(record ? { record } : {}),
    ...(order.chosen_type ? { filingType: order.chosen_type } : {}),
    siteChecks: siteChecksOf(ctx, order),
  })
  return {
    stepsLeft: steps.filter(({ id, state }) => id !== 'preview' && id !== 'phone-code' && state !== 'done').map(({ title }) => title),
  }
}

function card(ctx: ServerContext, order: OrderRow, deadline: Deadline | undefined): OrderCard {
  const { word, turn } = statusRow(order.status)
  return {
    id: order.id,
    type: order.filing_type,
    status: order.status,
    word,
    turn,
    domains: orderDomains(ctx, order),
    createdAt: order.created_at,
    updatedAt: order.updated_at,
    deadline: deadline?.at ?? null,
    draftExpiresAt: order.draft_expires_at,
  }
}

/** The whole progress page of an order. Inside a transaction give it as `db`. */
export async function progressOf(ctx: ServerContext, order: OrderRow, db: Db = ctx.db): Promise<OrderProgress> {
  const rules = await rulesOf(ctx, db, order)
  const facts = await factsOf(ctx, db, order)
  const links = await lastLinks(db, order.id)
  const autoResendAt = await nextDeadline(db, order.id, 'sms-auto-resend')
  const deadline = deadlineOf(order, rules, facts.phones)
  const estimate = rules.province?.estimatedAuthorityDays
  const { withSms, ...smsRules } = smsRulesOf(ctx, order, rules)
  const now = ctx.clock.now()
  const said = sayStatus(order.status, { ...saidOf(ctx, order, facts), ...smsRules, now, deadline, estimate })
  const numbers = order.filing_numbers
  return {
    ...card(ctx, order, deadline),
    ...stepsLeft(ctx, order, rules),
    submittedAt: order.submitted_at,
    deadlineEstimated: deadline?.estimated ?? false,
    says: said.says,
    nextSays: said.nextSays,
    timeline: timelineOf({
      status: order.status,
      now,
      events: facts.events,
      deadline,
      estimate,
      withSms,
      filingType: filingTypeOf(order),
      expected: {
        reviewWorkdays: rules.policy.initialReviewWorkdays,
        smsHours: rules.policy.smsVerifyHours,
        authorityWorkdays: rules.policy.authorityMaxWorkdays,
      },
    }),
    events: facts.events.map(({ event, actor, at }) => ({ event, says: sayEvent(event), at, actor: actorNames[actor] })),
    reasons: facts.reasons.map(({ anchor, says, advice }) => ({
      anchor,
      label: labelOf(anchor),
      says,
      advice: advice ?? null,
      step: stepFor(anchor),
    })),
    smsVerifications: facts.phones.map((row) => verificationOf(ctx, row, { link: links.get(row.id), autoResendAt })),
    ...(smsRules.personResubmits ? { smsLapse: 'person-resubmits' as const } : {}),
    callWindow: order.call_window,
    callBackAt: order.call_back_at,
    callFrom: facts.callFrom ?? null,
    corrections: facts.corrections.map((one) => ({ ...one, label: labelOf(one.anchor), objectable: isObjectable(ctx, order, one) })),
    filingNumbers: numbers,
    footer: numbers ? footerHtml(order.province_code ?? '', numbers.sites[0]?.number ?? numbers.subject) : null,
    actions: actionsFor(order.status),
    pollAfterSeconds: statusRow(order.status).final ? 300 : statusRow(order.status).turn === 'system' ? 3 : 30,
  }
}

function saidOf(ctx: ServerContext, order: OrderRow, { events, phones, reasons, callFrom }: OrderFacts) {
  const waiting = phones.filter(({ verified_at }) => verified_at === null)
  return {
    waitingFor: waiting.map((row) => verificationOf(ctx, row)).map(({ maskedName, maskedPhone }) => maskedName || maskedPhone),
    noneVerified: waiting.length === phones.length,
    smsSent: phones.length === 0 || phones.some(({ sent_at }) => sent_at !== null),
    reasons: reasons.length,
    callFrom,
    calledBack: order.call_back_at !== null,
    subjectNumber: order.filing_numbers?.subject,
    filingType: filingTypeOf(order),
    cancelled: events.some(({ event }) => event === 'revocation-refused') ? ('refused' as const) : ('lapsed' as const),
  }
}

type Around = { link?: InvitationRow | undefined; autoResendAt?: string | null }

function verificationOf(ctx: ServerContext, row: SmsRow, { link, autoResendAt = null }: Around = {}): SmsVerification {
  return {
    n: row.n,
    person: row.person,
    maskedPhone: maskPhone(ctx.vault.open(row.phone_sealed, 'sms_verifications.phone')),
    maskedName: maskName(ctx.vault.open(row.name_sealed, 'sms_verifications.name')),
    sentAt: row.sent_at,
    expiresAt: row.expires_at,
    verifiedAt: row.verified_at,
    attemptsLeft: row.attempts_left,
    resendsLeft: row.resends_left,
    autoResendAt,
    invitation: link ? invitationView(link, ctx.clock.now()) : null,
  }
}
