/** Authorisation codes change hands with an order: taken as soon as a draft holds one, given back, spent. Source: spec B2-1, B2-13, K6-6, K6-7. */
import type { World } from '@contract/sandbox-world'
import { siteResources } from '@domain/facts/sites'
import type { Answers } from '@domain/filing/answers'
import type { Db, ServerContext } from '../../context'
import type { OrderRow } from '../../lifecycle/rows'
import { phoneOf } from '../../repositories/accounts'
import { changeWorld } from '../state'

const purpose = 'orders.locked_codes'

/** The codes an order has taken. */
export const lockedCodesOf = (ctx: ServerContext, order: OrderRow): string[] =>
  order.locked_codes_sealed === null ? [] : ctx.vault.openJson<string[]>(order.locked_codes_sealed, purpose)

const codesIn = (answers: Answers): string[] =>
  answers.sites.flatMap((_, n) => siteResources(answers, n).flatMap(({ kind, id }) => (kind === 'authorization-code' ? [id] : [])))

/**
 * The codes of these answers belong to the order from now on, those it no longer names are free again. A code that is not the account's to
 * use, or not free, is left as it is: the look-up says so to the person. The order is locked by the caller.
 */
export async function holdCodes(ctx: ServerContext, tx: Db, order: OrderRow, answers: Answers): Promise<void> {
  if (!ctx.config.sandbox) return
  const held = lockedCodesOf(ctx, order)
  const wanted = codesIn(answers)
  if (held.every((code) => wanted.includes(code)) && wanted.every((code) => held.includes(code))) return
  const phone = await phoneOf(ctx, tx, order.account_id)
  const taken = held.filter((code) => wanted.includes(code))
  await changeWorld(ctx, tx, (world) => ({
    ...world,
    authorizationCodes: world.authorizationCodes.map((entry) => {
      if (held.includes(entry.code) && !wanted.includes(entry.code)) return freed(entry)
      if (!wanted.includes(entry.code) || held.includes(entry.code) || entry.state !== 'unused' || entry.target !== phone) return entry
      taken.push(entry.code)
      return { ...entry, state: 'in-use' as const }
    }),
  }))
  await keep(ctx, tx, order, taken)
}

/** Given back when the order is abandoned or its draft expires. */
export const releaseCodes = (ctx: ServerContext, tx: Db, order: OrderRow) => letGo(ctx, tx, order, freed)

/** Spent for good when the filing is approved; a spent code stays with its domain. */
export const spendCodes = (ctx: ServerContext, tx: Db, order: OrderRow) =>
  letGo(ctx, tx, order, (entry) => (entry.state === 'in-use' ? { ...entry, state: 'used' } : entry))

type Code = World['authorizationCodes'][number]
const freed = (entry: Code): Code => (entry.state === 'in-use' ? { ...entry, state: 'unused' } : entry)

async function letGo(ctx: ServerContext, tx: Db, order: OrderRow, change: (entry: Code) => Code): Promise<void> {
  const held = lockedCodesOf(ctx, order)
  if (!ctx.config.sandbox || held.length === 0) return
  await changeWorld(ctx, tx, (world) => ({
    ...world,
    authorizationCodes: world.authorizationCodes.map((entry) => (held.includes(entry.code) ? change(entry) : entry)),
  }))
  await keep(ctx, tx, order, [])
}

async function keep(ctx: ServerContext, tx: Db, order: OrderRow, codes: readonly string[]): Promise<void> {
  const sealed = codes.length === 0 ? null : ctx.vault.sealJson(codes, purpose)
  await tx.updateTable('orders').set({ locked_codes_sealed: sealed }).where('id', '=', order.id).execute()
}
