/** What a phone does with a code it scanned: looks, takes it, refuses it, and waits for the computer's yes. */
import { handoffEndpoints as api } from '@contract/handoff'
import { filingTypes } from '@domain/filing-types/registry'
import { maskPhone } from '@domain/privacy/mask'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { deviceWords } from '../handoff/device-words'
import { readHandoff } from '../handoff/find'
import { type HandoffRow, stateOf } from '../handoff/handoff-row'
import { begunOf, takenView } from '../handoff/handoff-view'
import { landingOf, orderOf, refusalOf } from '../handoff/landing'
import { letIn } from '../handoff/let-in'
import { otherAccount, overToOwner, signInOnPhone, unknownCode } from '../handoff/refusals'
import { decline, type Phone, takeAsking, takeSignedIn } from '../handoff/take-code'
import { phoneOf } from '../repositories/accounts'
import { handOver } from './hand-over'
import { Refusal } from './refusal'
import { implement } from './register'
import type { SignedIn } from './session-guard'

/** How often a waiting phone asks. */
const pollAfterSeconds = 1

export function scanRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, api.lookAtHandoff, async ({ handoff, request, reply }) => {
    reply.header('cache-control', 'no-store')
    return { status: 200, body: await landingOf(ctx, handoff, request.signedIn) }
  })
  implement(app, ctx, api.claimHandoff, async ({ handoff, request, reply, body }) => {
    reply.header('cache-control', 'no-store')
    await requireForThisPhone(ctx, handoff, request.signedIn)
    const phone = { client: body.client, words: deviceWords(body.device, request.headers['user-agent']) }
    return request.signedIn ? takeAsOwner(ctx, handoff, request.signedIn, phone) : ask(ctx, handoff, phone)
  })
  implement(app, ctx, api.declineHandoff, async ({ handoff, request }) => {
    if (!(await decline(ctx, handoff))) throw tooLate(ctx, await readHandoff(ctx.db, handoff.id), request.signedIn)
    return { status: 204, body: undefined }
  })
  waitingRoute(app, ctx)
}

/** Throws where this phone cannot take it, whoever else could. */
async function requireForThisPhone(ctx: ServerContext, row: HandoffRow, person: SignedIn | undefined): Promise<void> {
  if (person && person.accountId !== row.account_id) throw otherAccount(maskPhone(await phoneOf(ctx, ctx.db, row.account_id)))
  if (stateOf(row, ctx.clock.ms()) !== 'waiting') throw tooLate(ctx, row, person)
  const order = await orderOf(ctx, row)
  const refusal = await refusalOf(ctx, row, order)
  if (refusal) throw new Refusal(409, { code: 'not-for-phone', ...refusal })
  const type = order ? (order.filing_type ?? order.chosen_type) : begunOf(ctx, row)?.filingType
  // What is only begun by phone changes or ends something filed: that asks for the account itself, not for somebody at its computer.
  if (!person && (row.kind === 'begin' || (type && filingTypes[type].startsOn === 'phone'))) throw signInOnPhone()
}

async function takeAsOwner(ctx: ServerContext, row: HandoffRow, person: SignedIn, phone: Phone) {
  const taken = await takeSignedIn(ctx, row, person.deviceId, phone)
  if (!taken) throw tooLate(ctx, await readHandoff(ctx.db, row.id), person)
  return { status: 200 as const, body: takenView(ctx, taken) }
}

async function ask(ctx: ServerContext, row: HandoffRow, phone: Phone) {
  const asked = await takeAsking(ctx, row, phone)
  if (!asked) throw unknownCode()
  const { match_code: matchCode, expires_at: expiresAt } = asked.row
  return { status: 202 as const, body: { claim: asked.claim, matchCode, expiresAt, pollAfterSeconds } }
}

const tooLate = (ctx: ServerContext, row: HandoffRow, person: SignedIn | undefined): Refusal =>
  person?.accountId === row.account_id ? overToOwner(stateOf(row, ctx.clock.ms())) : unknownCode()

function waitingRoute(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, api.getClaim, async ({ handoff, reply }) => {
    reply.header('cache-control', 'no-store')
    const opened = await letIn(ctx, handoff)
    const row = await readHandoff(ctx.db, handoff.id)
    const state = claimState(ctx, row)
    return {
      status: 200,
      body: {
        state,
        taken: state === 'active' ? takenView(ctx, row) : null,
        ...(opened ? { session: await handOver(ctx, reply, opened) } : {}),
        pollAfterSeconds,
      },
    }
  })
}

/** Of a handing-over that is over the phone learns only that. */
function claimState(ctx: ServerContext, row: HandoffRow): 'asking' | 'active' | 'declined' | 'expired' {
  const state = stateOf(row, ctx.clock.ms())
  return state === 'asking' || state === 'active' || state === 'declined' ? state : 'expired'
}
