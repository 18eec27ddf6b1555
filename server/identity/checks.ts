/** 视频核身: one row per try of one person. Here it is begun, decided and shown; what the video is worth is said by judge-clip and the verifier. */

import { randomUUID } from 'node:crypto'
import type { IdentityCheck } from '@contract/identity'
import { normaliseNumber } from '@domain/certificates/check-number'
import { distinctSitePersons } from '@domain/facts/persons'
import type { Answers } from '@domain/filing/answers'
import { maskName } from '@domain/privacy/mask'
import { chinaTime, daysAfter } from '../clock'
import type { Db, ServerContext } from '../context'
import type { IdentityAction, IdentityReason } from '../gateways/identity-verifier'
import { answersOf, recordOf } from '../lifecycle/order-data'
import type { IdentityRow, OrderRow } from '../lifecycle/rows'
import { personOnCamera } from './person-on-camera'
import { actionWords, otherWay, reasonWords } from './words'

/** Tries of one person in one order. Generous: a failure costs a day, not a filing. [assumed] */
const maxTries = 5
const otherWayFromFailure = 2
const videoDays = 1

type Verdict = { decision: 'pass' | 'retry' | 'reject' | 'manual'; reasons: readonly IdentityReason[] }

/** Whether the n-th site's person has to pass a check of their own in this filing. */
export const isAsked = (answers: Answers, person: number): boolean => distinctSitePersons(answers).includes(person)

/** Tells people apart by their certificate number; null while there is none. */
export function personHash(ctx: ServerContext, order: OrderRow, person: number): string | null {
  const { idType, idNumber = '' } = personOnCamera(answersOf(ctx, order), recordOf(ctx, order), person)
  const number = normaliseNumber(idType, idNumber)
  return number === '' ? null : ctx.vault.hash(number, 'identity_checks.person')
}

/** Tries left to a person in an order. */
export async function triesLeft(db: Db, orderId: string, person: number): Promise<number> {
  const last = await db
    .selectFrom('identity_checks')
    .select('attempts_left')
    .where('order_id', '=', orderId)
    .where('person', '=', person)
    .orderBy('created_at', 'desc')
    .orderBy('attempt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.attempts_left ?? maxTries
}

/** Opens a try with the verifier's prompts; an earlier one that waits for its video is over. */
export async function openCheck(
  ctx: ServerContext,
  db: Db,
  order: OrderRow,
  person: number,
  prompts: { nonce: string; actions: IdentityAction[]; windowMs: number; lifetimeMs: number },
  place: {
    elsewhere: boolean
    left: number
    invitationId?: string | undefined
  },
): Promise<IdentityRow> {
  const now = ctx.clock.now()
  await db
    .updateTable('identity_checks')
    .set({ state: 'retry', updated_at: now })
    .where('order_id', '=', order.id)
    .where('person', '=', person)
    .where('state', '=', 'waiting-for-video')
    .execute()
  const { name = '' } = personOnCamera(answersOf(ctx, order), recordOf(ctx, order), person)
  return db
    .insertInto('identity_checks')
    .values({
      id: randomUUID(),
      account_id: order.account_id,
      order_id: order.id,
      person,
      name_sealed: ctx.vault.seal(name, 'identity_checks.name'),
      person_hash: personHash(ctx, order, person),
      state: 'waiting-for-video',
      nonce: prompts.nonce,
      actions: JSON.stringify(prompts.actions.map((action) => ({ action, seconds: prompts.windowMs / 1000 }))),
      reasons: JSON.stringify(place.elsewhere ? [said('location-elsewhere')] : []),
      // Where the person stood is compared and forgotten, as the consent says.
      location_sealed: null,
      video_object_id: null,
      video_sha256: null,
      attempt: maxTries - place.left + 1,
      attempts_left: place.left,
      created_at: now,
      updated_at: now,
      expires_at: chinaTime(ctx.clock.ms() + prompts.lifetimeMs),
      decided_at: null,
      invitation_id: place.invitationId ?? null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Writes a verdict down. A party that did not answer costs no try, nor does a place (spec K5). */
export async function writeDecision(db: Db, check: IdentityRow, { decision, reasons }: Verdict, at: string): Promise<IdentityRow> {
  const state = ({ pass: 'passed', retry: 'retry', reject: 'rejected', manual: 'in-review' } as const)[decision]
  // A film serves one decision and goes a day after it (spec K1).
  if (decision !== 'manual' && check.video_object_id) {
    await db
      .updateTable('objects')
      .set({ delete_at: daysAfter(at, videoDays) })
      .where('id', '=', check.video_object_id)
      .execute()
  }
  const counts =
    (decision === 'retry' || decision === 'reject') && !reasons.every((reason) => reason === 'no-answer' || reason === 'location-elsewhere')
  return db
    .updateTable('identity_checks')
    .set({
      state,
      reasons: JSON.stringify(reasons.map(said)),
      updated_at: at,
      ...(counts ? { attempts_left: Math.max(0, check.attempts_left - 1) } : {}),
      ...(decision === 'manual' ? {} : { decided_at: at }),
    })
    .where('id', '=', check.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

const said = (code: IdentityReason) => ({ code, says: reasonWords[code] })

/** The check as its person sees it. One done by a link tells the account how it came out, not what there was to do. */
export function checkView(ctx: ServerContext, check: IdentityRow, to: 'person' | 'account' = 'person'): IdentityCheck {
  const failures = maxTries - check.attempts_left
  const wrongPlace = check.reasons.some(({ code }) => code === 'location-elsewhere')
  const theirs = to === 'account' && check.invitation_id !== null
  const actions = theirs ? [] : (check.actions as { action: IdentityAction; seconds: number }[])
  return {
    id: check.id,
    person: check.person,
    maskedName: maskName(ctx.vault.open(check.name_sealed, 'identity_checks.name')),
    state: check.state,
    nonce: theirs ? '' : check.nonce,
    actions: actions.map(({ action, seconds }) => ({ action, says: actionWords[action], seconds })),
    expiresAt: check.expires_at,
    attemptsLeft: check.attempts_left,
    reasons: check.reasons,
    ...(failures >= otherWayFromFailure || wrongPlace ? { otherWay } : {}),
    pollAfterSeconds: check.state === 'in-review' ? 5 : 30,
  }
}
