/** A province's rules as an order sees them: the recorded ones with the operator's newer files, in a sandbox with the values that were set when it was begun. */
import type { ProvinceRules } from '@domain/provinces/province-rules'
import { provinceRules } from '@domain/provinces/registry'
import type { Db, ServerContext } from '../context'
import { rulesUnder } from '../sandbox/rule-overrides'
import { readState } from '../sandbox/state'

/** Rules of a province by its code under an order's rulesVersion, or undefined when there is no such province. */
export async function provinceFor(ctx: ServerContext, db: Db, code: string, version: string): Promise<ProvinceRules | undefined> {
  if (!ctx.config.sandbox || !version.includes('+')) return provinceRules(code, ctx.newerRules())
  return rulesUnder(version, await readState(ctx, db, 'ruleOverrides'), code, ctx.newerRules())
}
