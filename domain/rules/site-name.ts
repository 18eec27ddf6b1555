/** 网站名称: the nation-wide linter and what single provinces add. Source: spec C5, D (site_name_rules). */
import type { Scope } from '@domain/facts/scope'
import { approvalsOf, siteDomains } from '@domain/facts/sites'
import { lintSiteName } from '@domain/fields/site-name'
import * as z from '@domain/zod'
import { siteNaming2021 } from './compiled-source'
import { nationalRule, provinceRule } from './rule'
import { count, texts, yes } from './shape'
import { siteNameFindings, siteNameWords } from './site-name-findings'

const names = ({ answers }: Scope) =>
  answers.sites.flatMap((site, n) => (site.siteName?.trim() ? [{ name: site.siteName.trim(), n, anchor: `sites.${n}.siteName` }] : []))

export const siteNameRule = nationalRule({
  key: 'site-name',
  rule: siteNaming2021,
  find: (scope) =>
    names(scope).flatMap(({ name, n, anchor }) =>
      lintSiteName(name, {
        isIndividual: scope.facts.isIndividual === true,
        subjectName: scope.answers.subject.subjectName,
        domains: siteDomains(scope.answers, n),
        approvals: approvalsOf(scope.answers, n),
      }).map(({ id, says, wayOut, risk }) => ({
        id,
        anchors: [anchor],
        says,
        wayOut,
        ...(risk === true ? { severity: 'note' as const } : {}),
      })),
    ),
})

const kinds = z.optional(z.array(z.enum(['domain', 'url', 'english', 'pure-english', 'person-name', 'digits'])))

const value = z.strictObject({
  minHan: count,
  minCharsIndividual: count,
  forbiddenForms: texts,
  needsPriorApproval: texts,
  /** Any word of a field that needs approval. */
  priorApprovalWords: yes,
  forbidden: kinds,
  forbiddenIndividual: kinds,
  forbiddenUnit: kinds,
  forbiddenWordsIndividual: texts,
  forbiddenPrefixIndividual: texts,
  stateWordsNeedDocument: texts,
  /** State words and names of places need an authority of that rank; individuals may not. */
  stateOrPlaceWordsNeedAuthority: yes,
  noAdministrativeMeaning: yes,
  localPortalOnlyGovernment: yes,
  /** What a school that is no legal body of its own adds to its name. */
  schoolSuffix: texts,
  mustMatchSubjectNature: yes,
  unitAdvisedToEqualSubjectName: yes,
  mustEqualActualSiteName: yes,
  explainIfUnrelated: yes,
  sameNameDescribeUse: yes,
})
export type SiteNameRules = z.output<typeof value>

export const siteNameRulesRule = provinceRule({
  key: 'siteNameRules',
  label: '网站名称',
  value,
  words: siteNameWords,
  find: (given, scope) => names(scope).flatMap((one) => siteNameFindings(given, one, scope)),
})
