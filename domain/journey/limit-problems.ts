/** How many sites one order may hold: the policy's limit is certain, a province's lower one is dated. Source: spec C13, K1, K6-2. */

import { atSite, type Scope } from '@domain/facts/scope'
import { siteDomains } from '@domain/facts/sites'
import type { Problem } from './problem'

/** The policy's limits for these answers. */
export function limitProblems(scope: Scope): Problem[] {
  const { answers, context, facts, type } = scope
  const { maxSitesPerOrder, maxDomainsPerSite } = context.policy
  const most = facts.isIndividual === true ? maxSitesPerOrder.individual : maxSitesPerOrder.unit
  const over = answers.sites.slice(most).map(
    (_, i): Problem => ({
      ruleKey: 'max-sites-per-order',
      anchors: [`sites.${most + i}.siteName`],
      severity: 'rejects',
      hard: true,
      says: `一次最多备案 ${most} 个网站，现在有 ${answers.sites.length} 个`,
      wayOut: '请删去多出来的网站，备案通过后再新增',
    }),
  )
  const domains = answers.sites.flatMap((_, n): Problem[] =>
    // what is filed with more domains keeps them
    siteDomains(answers, n).length <= maxDomainsPerSite || type?.id === 'access' || atSite(scope, n).facts.domainChanged === false
      ? []
      : [
          {
            ruleKey: 'max-domains-per-site',
            anchors: [`sites.${n}.domains`],
            severity: 'rejects',
            hard: true,
            says: `一个网站只能填 ${maxDomainsPerSite} 个域名`,
            wayOut: '请把其余域名作为另外的网站填写',
          },
        ],
  )
  return [...over, ...domains]
}
