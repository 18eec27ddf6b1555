/** How much a subject has: what is filed already, as far as the record is known, and what this filing adds. Source: spec D (thresholds count both). */
import type { Scope } from '@domain/facts/scope'
import { siteDomains } from '@domain/facts/sites'
import { normaliseDomain, registrableDomain } from '@domain/fields/domain-name'

const prefix = (domain: string) => registrableDomain(domain).split('.')[0] ?? domain

/** Filing types that put further sites on the record; the others leave the number as it is. */
const adds = (scope: Scope) => ['initial', 'add-site', 'add-site-no-subject', undefined].includes(scope.facts.filingType)

/** Sites filed already, new ones, all domains, or domains that differ before the suffix. */
export function countOf(what: 'sites' | 'filed-sites' | 'new-sites' | 'domains' | 'distinct-domains', scope: Scope): number {
  const filed = scope.context.record?.sites ?? []
  const fresh = adds(scope) ? scope.answers.sites.length : 0
  if (what === 'filed-sites') return filed.length
  if (what === 'new-sites') return fresh
  if (what === 'sites') return filed.length + fresh
  const domains = [...filed.flatMap((site) => site.domains), ...scope.answers.sites.flatMap((_, n) => siteDomains(scope.answers, n))]
  return new Set(domains.map((domain) => (what === 'domains' ? normaliseDomain(domain) : prefix(domain)))).size
}
