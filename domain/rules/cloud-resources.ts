/** 云资源: several resources under one site, and filed sites that point elsewhere. Source: spec D (cloud_resource_rule), C11. */
import { domainAnchor, resourceAnchor, siteDomains, siteResources } from '@domain/facts/sites'
import * as z from '@domain/zod'
import { siteLookUp } from './looked-up'
import { type Finding, provinceRule } from './rule'
import { count, yes } from './shape'

export const cloudResourceRule = provinceRule({
  key: 'cloudResourceRule',
  label: '云资源',
  value: z.strictObject({ explainAbove: count, most: count, statementOnAccess: yes, filedIpEqualsResolved: yes }),
  words: (given) =>
    [
      given.explainAbove !== undefined && `一个网站用了超过 ${given.explainAbove} 个云资源要在备注里说明`,
      given.most !== undefined && `一个网站最多 ${given.most} 个云资源`,
      given.statementOnAccess && '接入备案时另交盖章说明',
      given.filedIpEqualsResolved && '已备案网站的解析地址要和备案的一致，否则先变更',
    ]
      .filter(Boolean)
      .join('；'),
  find: (given, scope) => {
    const { answers, context, facts } = scope
    const here = context.province?.name
    const per = answers.sites.flatMap((site, n): Finding[] => {
      const number = siteResources(answers, n).length
      if (given.most !== undefined && number > given.most) {
        const says = `${here}一个网站最多 ${given.most} 个云资源，现在有 ${number} 个`
        return [{ id: 'most', anchors: [resourceAnchor(n)], says, wayOut: '请删去不用的云资源' }]
      }
      if (given.explainAbove === undefined || number <= given.explainAbove || /用途|分别/.test(site.siteRemark ?? '')) return []
      const says = `一个网站用了 ${number} 个云资源，${here}要求在备注里说明`
      return [{ id: 'explain', anchors: [`sites.${n}.siteRemark`, resourceAnchor(n)], says, wayOut: '请写：多个云服务的用途分别为' }]
    })
    const moved = (context.record?.sites ?? [])
      .flatMap((site) => site.domains)
      .filter((domain) => given.filedIpEqualsResolved === true && siteLookUp(scope, domain)?.resolvesElsewhere === true)
    const changing = facts.filingType === 'change-filing' || facts.filingType === 'change-site'
    const elsewhere = moved.map((domain): Finding => {
      const anchor =
        answers.sites.flatMap((_, n) => (siteDomains(answers, n).includes(domain) ? [domainAnchor(n)] : []))[0] ?? 'verify-type.domain'
      const says = `${domain} 现在解析到的地址和备案的不一致，${here}要求先变更`
      return { id: 'elsewhere', anchors: [anchor], says, wayOut: '请把解析改回备案的地址，或先办变更备案' }
    })
    return [...per, ...(changing ? [] : elsewhere)]
  },
  demand: ({ statementOnAccess }, scope) =>
    statementOnAccess === true &&
    scope.facts.filingType === 'access' &&
    scope.answers.sites.some((_, n) => siteResources(scope.answers, n).length > 1)
      ? [
          {
            material: 'resource-statement',
            level: 'required',
            why: `${scope.context.province?.name}规定，接入时一个网站用了多个云资源要交盖章说明。`,
          },
        ]
      : [],
})
