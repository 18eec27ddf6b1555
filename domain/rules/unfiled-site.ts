/** 未备案先关闭: a site that is not filed yet has to stay closed until it is. Source: spec D (unfiled_site_must_be_closed). */
import { domainAnchor, siteDomains } from '@domain/facts/sites'
import * as z from '@domain/zod'
import { siteLookUp } from './looked-up'
import { type Finding, provinceRule } from './rule'

export const unfiledSiteMustBeClosedRule = provinceRule({
  key: 'unfiledSiteMustBeClosed',
  label: '备案通过前关闭网站',
  value: z.literal(true),
  words: () => '备案通过前网站不能打开',
  find: (_, scope) => {
    const { answers, context, facts } = scope
    const unfiled = facts.filingType === undefined || ['initial', 'add-site', 'add-site-no-subject'].includes(facts.filingType)
    const here = context.province?.name
    return answers.sites.flatMap((__, n) =>
      (unfiled ? siteDomains(answers, n) : []).map((domain): Finding => {
        const anchors = [domainAnchor(n)] as const
        const opens = siteLookUp(scope, domain)?.reachable
        if (opens === true) {
          return { id: 'open', anchors, says: `网站现在能打开，${here}要求备案通过前关闭`, wayOut: '请先关闭网站或停止解析，再来提交' }
        }
        return { anchors, severity: 'note', says: `${here}要求备案通过前网站打不开`, wayOut: '如果网站现在能访问，请先关闭或停止解析' }
      }),
    )
  },
})
