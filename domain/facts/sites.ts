/** Domains and cloud resources of the sites. The first site's are those of the first step, so they are stored once. */
import type { Answers } from '@domain/filing/answers'
import type { ResourceChoice } from '@domain/filing/resource'

const present = <T>(value: T | undefined): T[] => (value === undefined || value === '' ? [] : [value])

/** Domains of the n-th site as typed; empty when none is given yet. */
export const siteDomains = (answers: Answers, n: number): readonly string[] =>
  n === 0 ? present(answers['verify-type'].domain) : (answers.sites[n]?.domains ?? []).filter((domain) => domain !== '')

/** Cloud resources of the n-th site. */
export const siteResources = (answers: Answers, n: number): readonly ResourceChoice[] =>
  n === 0 ? present(answers['verify-type'].resource) : (answers.sites[n]?.resources ?? [])

/** Where a problem with the n-th site's domain is shown. */
export const domainAnchor = (n: number): string => (n === 0 ? 'verify-type.domain' : `sites.${n}.domains`)
export const resourceAnchor = (n: number): string => (n === 0 ? 'verify-type.resource' : `sites.${n}.resources`)

/** Approvals ticked for a site, without 以上都不涉及. */
export const approvalsOf = (answers: Answers, n: number): readonly string[] =>
  (answers.sites[n]?.preApprovalTypes ?? []).filter((type) => type !== 'none')
