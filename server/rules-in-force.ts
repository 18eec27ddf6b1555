/** The rules new orders stand under: policy and provinces as filed, with what the sandbox's settings replace. */

import type { Policy } from '@domain/policies/policy'
import { currentPolicy, policyOf } from '@domain/policies/registry'
import type { ProvinceRules } from '@domain/provinces/province-rules'
import { provinceRules, rulesVersionWith } from '@domain/provinces/registry'
import type { ServerContext } from './context'
import { rulesUnder, versionNow } from './sandbox/rule-overrides'
import { readState } from './sandbox/state'

export type RulesInForce = {
  policy: Policy
  providerName: string
  rulesVersion: string
  /** New filings are begun on the phone only. */
  webOrdersClosed: boolean
  /** One province's rules, or undefined when the code is no province. */
  province: (code: string) => ProvinceRules | undefined
}

/** Reads what is in force now. Not inside a transaction. */
export async function rulesInForce(ctx: Pick<ServerContext, 'db' | 'vault' | 'clock' | 'config' | 'newerRules'>): Promise<RulesInForce> {
  const newer = ctx.newerRules()
  const filed = {
    policy: currentPolicy,
    providerName: '示例云',
    rulesVersion: rulesVersionWith(newer),
    webOrdersClosed: ctx.config.webOrdersClosed,
    province: (code: string) => provinceRules(code, newer),
  }
  if (!ctx.config.sandbox) return filed
  const settings = await readState(ctx, ctx.db, 'settings')
  const history = await readState(ctx, ctx.db, 'ruleOverrides')
  const version = versionNow(settings.provinceRules, history, newer)
  return {
    policy: policyOf(settings.policyVersion) ?? currentPolicy,
    providerName: settings.providerName,
    rulesVersion: version,
    webOrdersClosed: settings.webOrdersClosed,
    province: (code) => rulesUnder(version, history, code, newer),
  }
}
