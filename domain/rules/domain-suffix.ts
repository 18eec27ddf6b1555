/** 域名后缀: the ministry's list for everybody, and 北京's own shorter one. Source: spec C10 rules 1 and 6, D (domain_suffix_rule). */

import type { Scope } from '@domain/facts/scope'
import { domainAnchor, siteDomains } from '@domain/facts/sites'
import { approvedSuffixes, approvedSuffixSource } from '@domain/fields/approved-suffixes'
import { checkDomain, shownDomain, suffixOf } from '@domain/fields/domain-name'
import * as z from '@domain/zod'
import { type Finding, nationalRule, provinceRule } from './rule'

/** Every domain that can be one, with the place its problems belong. */
const domains = ({ answers }: Scope) =>
  answers.sites.flatMap((_, n) =>
    siteDomains(answers, n)
      .filter((domain) => checkDomain(domain) === undefined)
      .map((domain) => ({ domain, anchor: domainAnchor(n), suffix: suffixOf(domain) })),
  )

export const approvedSuffixRule = nationalRule({
  key: 'approved-suffix',
  rule: approvedSuffixSource,
  find: (scope) =>
    domains(scope)
      .filter(({ suffix }) => !approvedSuffixes.has(suffix))
      .map(({ anchor, suffix }) => ({
        anchors: [anchor],
        says: `后缀 .${suffix} 不在批准的后缀名单里`,
        wayOut: '请换一个后缀已获批的域名，或在工信部网站确认它后来是否获批',
      })),
})

export const domainSuffixRule = provinceRule({
  key: 'domainSuffixRule',
  value: z.object({
    allow: z.array(z.string()),
    allowHanSuffixes: z.optional(z.boolean()),
    forbiddenPrefixes: z.optional(z.array(z.string())),
  }),
  find: ({ allow, allowHanSuffixes, forbiddenPrefixes = [] }, scope) => {
    const here = scope.context.province?.name
    const allowed = (suffix: string) =>
      allow.includes(suffix.split('.').at(-1) ?? '') || (allowHanSuffixes === true && /\p{Script=Han}/u.test(suffix))
    return domains(scope).flatMap(({ domain, anchor, suffix }): Finding[] => {
      const prefix = forbiddenPrefixes.find((word) => shownDomain(domain).startsWith(word))
      if (!allowed(suffix)) {
        const wayOut = `请换一个${here}接受的后缀，例如 .cn、.com、.net`
        return [{ id: 'suffix', anchors: [anchor], says: `${here}不接受后缀 .${suffix}`, wayOut }]
      }
      if (prefix === undefined) return []
      return [{ id: 'prefix', anchors: [anchor], says: `${here}不接受以「${prefix}」开头的域名`, wayOut: '请换一个域名' }]
    })
  },
})
