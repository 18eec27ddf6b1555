/** A province's rules as this server sees them: the recorded ones, in a sandbox with the values its settings put over them. */
import type { ProvinceRules } from '@domain/provinces/province-rules'
import { provinceRules } from '@domain/provinces/registry'
import type { Db, ServerContext } from '../context'
import { readState } from '../sandbox/state'

/** Rules of a province by its code, or undefined when there is no such province. */
export async function provinceFor(ctx: ServerContext, db: Db, code: string): Promise<ProvinceRules | undefined> {
  const recorded = provinceRules(code)
  if (!recorded || !ctx.config.sandbox) return recorded
  const over = (await readState(ctx, db, 'settings')).provinceRules[code]
  return over ? { ...recorded, rules: { ...recorded.rules, ...over } } : recorded
}
