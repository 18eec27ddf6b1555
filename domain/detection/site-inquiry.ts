/**
 * Every site after the first has a domain and a cloud of its own, which have to be looked up like the first site's, and so have further domains
 * and clouds of one site: what to ask, and which of the answers held still counts. Source: spec C4, E, K1.
 */
import { siteDomains, siteResources } from '@domain/facts/sites'
import type { Answers, VerifyTypeAnswers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import type { DetectionResult } from './detection-types'
import { digestOfVerifyType } from './verify-type-digest'

/** What was found; it is known by the answers it was made for, not by the site's place, which changes when a site is taken out. */
export type SiteCheck = Pick<DetectionResult, 'outcome' | 'gates' | 'registrarIsOwn' | 'forAnswers' | 'at'>

/**
 * What has to be looked up for the n-th site: the first step with the site's own domain and cloud, one for each domain or cloud beyond the
 * first too. Of the site of the first step only what is beyond that step's own; empty while domain or cloud is missing.
 * @param record given where a record is edited: only domains that are not recorded for the site are looked up, with or without a cloud
 */
export function siteInquiries(answers: Answers, n: number, record?: SubjectRecord): VerifyTypeAnswers[] {
  const verify = answers['verify-type']
  const site = answers.sites[n]
  const inFirstStep = n === 0 && verify.domain !== undefined && verify.domain !== ''
  const edited = site?.filingNumber !== undefined && !verify.domain
  const recorded = record?.sites.find(({ filingNumber }) => filingNumber === site?.filingNumber)?.domains
  if (edited && recorded === undefined) return []
  const domains = siteDomains(answers, n).filter((domain) => !edited || !recorded?.includes(domain))
  const resources = siteResources(answers, n)
  if (domains.length === 0 || (resources.length === 0 && !edited)) return []
  const all = Array.from({ length: Math.max(domains.length, resources.length) }, (_, i) => {
    const resource = resources[i] ?? resources[0]
    return { ...verify, domain: domains[i] ?? domains[0], ...(resource ? { resource } : {}) }
  })
  return inFirstStep ? all.slice(1) : all
}

/** The check made for exactly this inquiry; undefined when there is none or its answers have changed since. */
export function checkFor(inquiry: VerifyTypeAnswers, checks: readonly SiteCheck[]): SiteCheck | undefined {
  const digest = digestOfVerifyType(inquiry)
  return [...checks].reverse().find(({ forAnswers }) => forAnswers === digest)
}

/** Whether the n-th site's domain is registered at this provider; undefined while that is not known. */
export function siteRegistrarIsOwn(answers: Answers, n: number, checks: readonly SiteCheck[], record?: SubjectRecord): boolean | undefined {
  const known = siteInquiries(answers, n, record).map((inquiry) => checkFor(inquiry, checks)?.registrarIsOwn)
  if (known.includes(false)) return false
  return known.length === 0 || known.includes(undefined) ? undefined : true
}
