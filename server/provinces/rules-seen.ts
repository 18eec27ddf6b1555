/**
 * What a draft was last opened with, and what has changed since. The values travel with the order until the person has taken note, so that a
 * rule that changes twice is still told from what they knew. Rules are public: nothing here is sealed.
 */

import { isEditable } from '@domain/lifecycle/actions'
import type { ProvinceRules } from '@domain/provinces/province-rules'
import { changedRules, type RuleChange } from '@domain/rules/changed-rules'
import type { Db, ServerContext } from '../context'
import { rulesOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { setOf } from '../sandbox/rule-overrides'

const seenOf = ({ code, rulesVersion: version, rules }: ProvinceRules): NonNullable<OrderRow['rules_seen']> => ({
  code,
  version,
  values: Object.fromEntries(
    Object.entries(rules).map(([key, { value, asOf }]) => [key, { value, ...(asOf === undefined ? {} : { asOf }) }]),
  ),
})

/** What has changed since the draft was last opened; remembers what it is opened with where nothing has, or another province was chosen. */
export async function rulesChangedSince(ctx: ServerContext, order: OrderRow): Promise<RuleChange[]> {
  if (!isEditable(order.status)) return []
  const { province } = await rulesOf(ctx, ctx.db, order)
  if (province === undefined) return []
  const seen = order.rules_seen
  if (seen?.code === province.code && seen.version === province.rulesVersion) return []
  const changes = seen?.code === province.code ? changedRules(seen.values, province.rules) : []
  if (changes.length === 0) await remember(ctx.db, order, province)
  return changes
}

/** The person has taken note: from now on the draft stands under today's rules. */
export async function takeNote(ctx: ServerContext, order: OrderRow): Promise<void> {
  const { province } = await rulesOf(ctx, ctx.db, order)
  if (province !== undefined) await remember(ctx.db, order, province)
}

/** Today's version, and the sandbox's set the order was begun under. */
const versionOf = (order: OrderRow, { rulesVersion }: ProvinceRules) =>
  `${rulesVersion.replace(setOf(rulesVersion), '')}${setOf(order.rules_version)}`

const remember = (db: Db, order: OrderRow, province: ProvinceRules) =>
  db
    .updateTable('orders')
    .set({ rules_seen: JSON.stringify(seenOf(province)), rules_version: versionOf(order, province) })
    .where('id', '=', order.id)
    .execute()
