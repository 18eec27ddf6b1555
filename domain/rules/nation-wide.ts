/** Rules that hold in every province and belong to no single field kind. Source: spec K1 (finance names, forums), C10 rule 6. */
import { domainAnchor, siteDomains } from '@domain/facts/sites'
import { shownDomain } from '@domain/fields/domain-name'
import { stateWords } from '@domain/fields/site-name-words'
import { compiled2021 } from './compiled-source'
import { nationalRule } from './rule'

export const financeNameLegalRepRule = nationalRule({
  key: 'finance-name-legal-rep',
  rule: compiled2021,
  when: { isIndividual: false, subjectPersonIsLegalRep: false },
  find: ({ answers }) => {
    const word = /投资管理|担保|典当|贷款|理财/.exec(answers.subject.subjectName ?? '')?.[0]
    if (word === undefined) return []
    const says = `单位名称里有「${word}」，主体负责人必须是法定代表人`
    return [{ anchors: ['subject.name', 'subject.subjectName'], says, wayOut: '请把主体负责人改为法定代表人' }]
  },
})

export const forumRule = nationalRule({
  key: 'forum',
  rule: compiled2021,
  find: ({ answers, facts }) =>
    answers.sites.flatMap(({ siteRemark = '' }, n) => {
      const word = /论坛|BBS|社区/i.exec(siteRemark)?.[0]
      if (word === undefined) return []
      const anchors = [`sites.${n}.siteRemark`] as const
      if (facts.isIndividual === true) {
        return [{ anchors, says: `备注里有「${word}」，个人不能开办论坛`, wayOut: '请去掉论坛功能，并改写备注' }]
      }
      return [{ anchors, severity: 'note' as const, says: `备注里有「${word}」，论坛是否要审批由管局决定`, wayOut: '请先致电管局确认' }]
    }),
})

export const domainStateWordRule = nationalRule({
  key: 'domain-state-word',
  rule: compiled2021,
  find: ({ answers }) =>
    answers.sites.flatMap((_, n) =>
      siteDomains(answers, n).flatMap((domain) => {
        const word = stateWords.find((candidate) => shownDomain(domain).startsWith(candidate))
        if (word === undefined || answers['verify-type'].subjectNature === 'government') return []
        return [{ anchors: [domainAnchor(n)] as const, says: `域名以「${word}」开头，只有国家机关才能用`, wayOut: '请换一个域名' }]
      }),
    ),
})
