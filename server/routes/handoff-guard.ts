/**
 * Who is asking: somebody who scanned a code, perhaps signed in; or the phone that took one and waits. A code that is over is found by
 * its owner only; everybody else gets what is said of a code that nobody was shown, counted per address.
 */
import type { FastifyRequest } from 'fastify'
import type { ServerContext } from '../context'
import { byClaim, byCode } from '../handoff/find'
import { type HandoffRow, stateOf } from '../handoff/handoff-row'
import { countUnknownCode } from '../handoff/limits'
import { unknownCode } from '../handoff/refusals'
import { heldBy } from './capability-guard'
import { type SignedIn, sessionOf } from './session-guard'

declare module 'fastify' {
  interface FastifyRequest {
    handoff?: HandoffRow
  }
}

/** A hook that puts the code's row on the request, and the session of whoever is signed in by themselves. */
export function requireHandoff(ctx: ServerContext) {
  return async (request: FastifyRequest): Promise<void> => {
    const { over, ...signedIn } = (await sessionOf(ctx, request)) ?? { over: true }
    const person = !over && 'accountId' in signedIn && !signedIn.only ? signedIn : undefined
    const find = async (code: string) => visible(ctx, await byCode(ctx, code), person)
    request.handoff = await heldBy(ctx, request, { header: 'x-handoff', find, unknown: unknownCode, count: countUnknownCode })
    if (person) request.signedIn = person
  }
}

function visible(ctx: ServerContext, row: HandoffRow | undefined, person: SignedIn | undefined): HandoffRow | undefined {
  if (!row) return undefined
  return stateOf(row, ctx.clock.ms()) === 'waiting' || row.account_id === person?.accountId ? row : undefined
}

/** A hook that puts the row of the phone's second secret on the request. */
export function requireClaim(ctx: ServerContext) {
  const capability = { header: 'x-claim', find: (claim: string) => byClaim(ctx, claim), unknown: unknownCode, count: countUnknownCode }
  return async (request: FastifyRequest): Promise<void> => {
    request.handoff = await heldBy(ctx, request, capability)
  }
}
