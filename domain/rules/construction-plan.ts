/** 网站建设方案书: from how many sites or domains a province wants a plan. Source: spec D (construction_plan_threshold_*). */

import type { Scope } from '@domain/facts/scope'
import { siteDomains } from '@domain/facts/sites'
import { registrableDomain } from '@domain/fields/domain-name'
import * as z from '@domain/zod'
import { provinceRule } from './rule'

const value = z.object({
  op: z.enum(['>', '>=']),
  count: z.number() /** What is counted, in words: domains or prefixes are told apart by name, anything else is sites. */,
  counts: z.optional(z.string()),
})

function demand({ op, count, counts: words = 'sites' }: z.output<typeof value>, { answers, context }: Scope) {
  const counts = /domain|prefix/.test(words) ? 'distinct-domains' : 'sites'
  const prefixes = answers.sites.flatMap((_, n) => siteDomains(answers, n).map((domain) => registrableDomain(domain).split('.')[0]))
  const number = counts === 'sites' ? answers.sites.length : new Set(prefixes).size
  if (op === '>' ? number <= count : number < count) return []
  const unit = counts === 'sites' ? '个网站' : '个不同的域名'
  const why = `${context.province?.name}规定${op === '>' ? '超过' : '达到'} ${count} ${unit}要交建设方案书。`
  return [{ material: 'construction-plan' as const, level: 'required' as const, why }]
}

export const constructionPlanThresholdUnitRule = provinceRule({
  key: 'constructionPlanThresholdUnit',
  value,
  when: { isIndividual: false },
  demand,
})
export const constructionPlanThresholdIndividualRule = provinceRule({
  key: 'constructionPlanThresholdIndividual',
  value,
  when: { isIndividual: true },
  demand,
})
