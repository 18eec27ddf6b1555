/** What may be used once in an order: a domain, an authorization code; and how many sites one server carries. Source: spec C11, C13. */

import type { Scope } from '@domain/facts/scope'
import { domainAnchor, resourceAnchor, siteDomains, siteResources } from '@domain/facts/sites'
import { registrableDomain } from '@domain/fields/domain-name'
import type { Anchor } from '@domain/filing/anchor'
import type { Problem } from './problem'

type Used = { n: number; what: string; anchor: Anchor }
const certain = { severity: 'rejects', hard: true } as const

/** Domains, codes and servers that more sites share than may. */
export function twiceProblems({ answers, context }: Scope): Problem[] {
  const sites = answers.sites.map((_, n) => n)
  const domains = sites.flatMap((n) =>
    siteDomains(answers, n).map((domain) => ({ n, what: registrableDomain(domain), anchor: domainAnchor(n) })),
  )
  const resources = sites.flatMap((n) =>
    siteResources(answers, n).map(({ kind, id }) => ({ n, kind, what: id, anchor: resourceAnchor(n) })),
  )
  const codes = resources.filter(({ kind }) => kind === 'authorization-code')
  const servers = resources.filter(({ kind }) => kind !== 'authorization-code')
  const most = context.policy.maxSitesPerInstance
  return [
    ...beyond(domains, 1).map(({ anchor, what }): Problem => {
      const wayOut = '请换成另一个域名，或删去重复的网站'
      return { ...certain, ruleKey: 'domain-twice', anchors: [anchor], says: `域名 ${what} 已经填在前面的网站里`, wayOut }
    }),
    ...beyond(codes, 1).map(({ anchor }): Problem => {
      const says = '这个授权码已经用在前面的网站上，一个授权码只能备案一个网站'
      return { ...certain, ruleKey: 'code-twice', anchors: [anchor], says, wayOut: '请让对方再生成一个授权码' }
    }),
    ...beyond(servers, most).map(({ anchor }): Problem => {
      const says = `一个云服务最多备案 ${most} 个网站`
      return { ...certain, ruleKey: 'max-sites-per-instance', anchors: [anchor], says, wayOut: '请给这个网站换一个云服务' }
    }),
  ]
}

/** The uses of each thing beyond the first `most`. */
function beyond<T extends Used>(uses: readonly T[], most: number): T[] {
  return uses.filter((use, i) => uses.slice(0, i).filter(({ what }) => what === use.what).length >= most)
}
