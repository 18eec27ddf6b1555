/** 一次能报几个网站: a province's own, lower number; the policy's is checked for everybody and the smaller one counts. Source: spec C13, D (max_new_sites_per_order_*), K1. */
import type { Scope } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { countOf } from './filed-counts'
import { type Demand, type Finding, provinceRule } from './rule'

const value = z.union([z.number(), z.strictObject({ most: z.number(), statementAboveDomains: z.number() })])
type Value = z.output<typeof value>
const mostOf = (given: Value) => (typeof given === 'number' ? given : given.most)

const words = (given: Value) =>
  `一次最多备案 ${mostOf(given)} 个网站${typeof given === 'number' ? '' : `；域名合计超过 ${given.statementAboveDomains} 个要交盖章说明`}`

/** Only filings that put sites on the record are counted. */
const find = (given: Value, scope: Scope): readonly Finding[] => {
  const most = Math.min(mostOf(given), scope.context.policy.maxSitesPerOrder[scope.facts.isIndividual === true ? 'individual' : 'unit'])
  const number = countOf('new-sites', scope)
  return scope.answers.sites.slice(most, Math.max(most, number)).map((_, i) => ({
    anchors: [`sites.${most + i}.siteName`] as const,
    says: `${scope.context.province?.name}一次最多备案 ${most} 个网站，现在有 ${number} 个`,
    wayOut: '请先删去多出来的网站，这次通过后再新增',
  }))
}

const demand = (given: Value, scope: Scope): readonly Omit<Demand, 'rule'>[] =>
  typeof given === 'number' || countOf('domains', scope) <= given.statementAboveDomains
    ? []
    : [
        {
          material: 'domains-statement',
          level: 'required',
          why: `${scope.context.province?.name}规定，域名合计超过 ${given.statementAboveDomains} 个要交盖章说明。`,
        },
      ]

export const maxNewSitesPerOrderUnitRule = provinceRule({
  key: 'maxNewSitesPerOrderUnit',
  label: '单位一次能报的网站数',
  value,
  words: (given) => `单位${words(given)}`,
  when: { isIndividual: false },
  find,
  demand,
})
export const maxNewSitesPerOrderIndividualRule = provinceRule({
  key: 'maxNewSitesPerOrderIndividual',
  label: '个人一次能报的网站数',
  value,
  words: (given) => `个人${words(given)}`,
  when: { isIndividual: true },
  find,
  demand,
})
