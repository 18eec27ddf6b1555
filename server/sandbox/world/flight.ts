/** While the authority has an order's domains before it, nobody else can file them (spec E row 3). */
import type { OrderStatus } from '@domain/lifecycle/status'
import type { Db, ServerContext } from '../../context'
import { answersOf, domainsOf } from '../../lifecycle/order-data'
import type { OrderRow } from '../../lifecycle/rows'
import { changeWorld } from '../state'

const atAuthority: readonly OrderStatus[] = ['sms-verifying', 'sms-failed', 'authority-review']

/** The authority takes up the order's domains, or is done with them. */
export async function noteFlight(ctx: ServerContext, tx: Db, order: OrderRow, from: OrderStatus, to: OrderStatus): Promise<void> {
  const [before, after] = [atAuthority.includes(from), atAuthority.includes(to)]
  if (!ctx.config.sandbox || before === after) return
  const domains = domainsOf(answersOf(ctx, order))
  await changeWorld(ctx, tx, (world) => {
    const others = world.authority.domainsInFlight.filter((domain) => !domains.includes(domain))
    return { ...world, authority: { ...world.authority, domainsInFlight: after ? [...others, ...domains] : others } }
  })
}
