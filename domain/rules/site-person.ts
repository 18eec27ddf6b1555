/** 网站负责人: provinces that tie the site's person to the subject's, or to one company. Source: spec D (site_person_*). */
import { distinctSitePersons, isSubjectPerson, sitePersonOf } from '@domain/facts/persons'
import { atSite } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { personLookUp } from './looked-up'
import { type Finding, provinceRule } from './rule'

export const sitePersonSameAsSubjectIfNotLegalRepRule = provinceRule({
  key: 'sitePersonSameAsSubjectIfNotLegalRep',
  label: '两位负责人须为同一人',
  value: z.literal(true),
  words: () => '主体负责人不是法定代表人时，网站负责人要是同一个人',
  when: { isIndividual: false, subjectPersonIsLegalRep: false },
  find: (_, scope) =>
    scope.answers.sites
      .map((__, n) => n)
      .filter((n) => atSite(scope, n).facts.sitePersonIsSubjectPerson === false)
      .map((n) => ({
        anchors: [`sitePersons.${n}.sameAsSubjectPerson`, 'subject.name', 'subject.legalRepName'],
        says: '主体负责人不是法定代表人时，网站负责人必须是同一个人',
        wayOut: '请勾选「同主体负责人」，或把主体负责人改为法定代表人',
      })),
})

export const sitePersonOneCompanyOnlyRule = provinceRule({
  key: 'sitePersonOneCompanyOnly',
  label: '网站负责人只能属于一家单位',
  value: z.literal(true),
  words: () => '同一个人只能做一家单位的网站负责人',
  when: { isIndividual: false },
  find: (_, scope) =>
    distinctSitePersons(scope.answers).flatMap((n): Finding[] => {
      const own = isSubjectPerson(scope.answers, n)
      const elsewhere = personLookUp(scope, sitePersonOf(scope.answers, n).idNumber)?.otherUnitsSites
      if (elsewhere !== undefined && elsewhere > 0) {
        const anchor = own ? `sitePersons.${n}.sameAsSubjectPerson` : `sitePersons.${n}.idNumber`
        const says = `${scope.context.province?.name}规定同一个人只能做一家单位的网站负责人，他在别的单位还有 ${elsewhere} 个网站`
        return [{ id: 'elsewhere', anchors: [anchor], says, wayOut: '请换一位网站负责人，或先在那家单位变更负责人' }]
      }
      if (elsewhere === 0 || atSite(scope, n).facts.sitePersonIsLegalRep !== false) return []
      const says = '同一个人只能做一家单位的网站负责人，我们查不到他在别处的备案'
      return [{ anchors: [`sitePersons.${n}.name`], severity: 'note', says, wayOut: '请确认这位负责人没有在其他单位担任网站负责人' }]
    }),
})
