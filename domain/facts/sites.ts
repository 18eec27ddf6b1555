/**
 * Domains and cloud resources of the sites. Where the first step asks for the first site's, they are stored there once; filings that begin on
 * something filed keep them with the site.
 */
import type { Answers } from '@domain/filing/answers'
import type { ResourceChoice } from '@domain/filing/resource'

/** Lines that say something; a list that is typed line by line may hold empty ones. */
export const filledLines = (lines: readonly string[] | undefined): string[] => (lines ?? []).map((line) => line.trim()).filter(Boolean)

/** Domains of the n-th site as typed; empty when none is given yet. */
export const siteDomains = (answers: Answers, n: number): readonly string[] => [
  ...(n === 0 && answers['verify-type'].domain ? [answers['verify-type'].domain] : filledLines(answers.sites[n]?.domains)),
  ...filledLines(answers.sites[n]?.moreDomains),
]

/** Cloud resources of the n-th site: the one chosen, and others of the account by their ids (K1). */
export const siteResources = (answers: Answers, n: number): readonly ResourceChoice[] => [
  ...(n === 0 && answers['verify-type'].resource ? [answers['verify-type'].resource] : (answers.sites[n]?.resources ?? [])),
  ...filledLines(answers.sites[n]?.moreResources).map((id) => ({ kind: kindOfId(id), id })),
]

/** The kind stands in the id. */
const kindOfId = (id: string): ResourceChoice['kind'] =>
  id.startsWith('lhins-') ? 'lighthouse' : id.startsWith('lb-') ? 'clb' : id.startsWith('pack-') ? 'serverless' : 'cvm'

/** Where a problem with the n-th site's domain is shown; without a first step the journey moves it to the site's own field. */
export const domainAnchor = (n: number): string => (n === 0 ? 'verify-type.domain' : `sites.${n}.domains`)
export const resourceAnchor = (n: number): string => (n === 0 ? 'verify-type.resource' : `sites.${n}.resources`)

/** Approvals ticked for a site, without 以上都不涉及. */
export const approvalsOf = (answers: Answers, n: number): readonly string[] =>
  (answers.sites[n]?.preApprovalTypes ?? []).filter((type) => type !== 'none')
