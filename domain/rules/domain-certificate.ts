/** 域名证书: provinces that want the registrar's certificate of a domain. Source: spec D (domain_certificate_required), B5. */
import type { Scope } from '@domain/facts/scope'
import { siteDomains } from '@domain/facts/sites'
import { isIndividual } from '@domain/filing/subject-natures'
import * as z from '@domain/zod'
import { becomesEnterprise } from './against-record'
import { domainLookUp } from './looked-up'
import { provinceRule } from './rule'

export const occasion = z.enum(['individual-to-enterprise', 'foreign-parent-holder'])
const value = z.union([z.literal(true), z.strictObject({ who: z.literal('individual') }), z.strictObject({ when: occasion })])
type Value = z.output<typeof value>

/** The n-th site's domain is held by another unit, abroad: its registry name has no Chinese character, or it is an overseas body. */
export const heldByForeignParent = (scope: Scope, n: number): boolean =>
  scope.facts.isIndividual === false &&
  siteDomains(scope.answers, n).some((domain) => {
    const held = domainLookUp(scope, domain)?.holder
    return held != null && isIndividual(held.nature) === false && (held.nature === 'overseas' || !/\p{Script=Han}/u.test(held.name))
  })

const concerns = (given: Value, scope: Scope, n: number): boolean => {
  if (given === true) return true
  if ('who' in given) return scope.facts.isIndividual === true
  return given.when === 'individual-to-enterprise' ? becomesEnterprise(scope) : heldByForeignParent(scope, n)
}

export const domainCertificateRequiredRule = provinceRule({
  key: 'domainCertificateRequired',
  label: '域名证书',
  value,
  words: (given) => {
    if (given === true) return '每个域名都要交域名证书'
    if ('who' in given) return '个人备案要交域名证书'
    return given.when === 'individual-to-enterprise' ? '个人变更为企业时要交域名证书' : '域名持有人是境外母公司时要交域名证书'
  },
  demand: (given, scope) =>
    scope.answers.sites
      .map((_, site) => site)
      .filter((site) => concerns(given, scope, site))
      .map((site) => ({
        material: 'domain-certificate',
        level: 'required',
        site,
        why: `${scope.context.province?.name}要求用域名证书证明域名是谁的。`,
      })),
})
