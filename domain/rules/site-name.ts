/** 网站名称: the nation-wide linter and what single provinces add. Source: spec C5, D (site_name_rules). */

import type { Scope } from '@domain/facts/scope'
import { approvalsOf, siteDomains } from '@domain/facts/sites'
import { lintSiteName } from '@domain/fields/site-name'
import * as z from '@domain/zod'
import { siteNaming2021 } from './compiled-source'
import { type Finding, nationalRule, provinceRule } from './rule'

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

const list = z.optional(z.array(z.string()))

export const siteNameRulesRule = provinceRule({
  key: 'siteNameRules',
  value: z.object({
    minHan: z.optional(z.number()),
    forbiddenForms: list,
    needsPriorApproval: list,
    forbiddenPrefixIndividual: list,
    unitAdvisedToEqualSubjectName: z.optional(z.boolean()),
    mustMatchSubjectNature: z.optional(z.boolean()),
  }),
  find: (value, scope) => {
    const here = scope.context.province?.name
    const individual = scope.facts.isIndividual === true
    return names(scope).flatMap(({ name, n, anchor }) => {
      const found: Finding[] = []
      const add = (id: string, says: string, wayOut: string, note = false) =>
        found.push({ id, anchors: [anchor], says, wayOut, ...(note ? { severity: 'note' as const } : {}) })
      const form = value.forbiddenForms?.find((word) => name.endsWith(word))
      const unapproved =
        approvalsOf(scope.answers, n).length > 0 ? undefined : value.needsPriorApproval?.find((word) => name.includes(word))
      const prefix = individual ? value.forbiddenPrefixIndividual?.find((word) => name.startsWith(word)) : undefined
      const han = (name.match(/\p{Script=Han}/gu) ?? []).length
      if (value.minHan !== undefined && han < value.minHan) add('min-han', `${here}要求网站名称至少 ${value.minHan} 个汉字`, '请补全名称')
      if (form !== undefined) add('form', `${here}不接受以「${form}」结尾的网站名称`, '请换一个写法')
      if (unapproved !== undefined) add('approval', `${here}规定名称含「${unapproved}」要有前置审批`, '请换一个名称，或补上审批')
      if (prefix !== undefined) add('prefix', `${here}的个人网站不能以「${prefix}」开头`, `请去掉「${prefix}」`)
      if (value.mustMatchSubjectNature === true && !individual && /个人|我的/.test(name)) {
        add('nature', `${here}要求网站名称与主办者性质一致，单位网站不能用「个人」「我的」`, '请改成与单位有关的名称')
      }
      const equal = name === scope.answers.subject.subjectName?.trim()
      if (value.unitAdvisedToEqualSubjectName === true && !individual && scope.answers.subject.subjectName && !equal) {
        add('equal', `${here}建议单位的网站名称与单位全称一致`, '不一致也可以提交', true)
      }
      return found
    })
  },
})
