/** 网站负责人: provinces that tie the site's person to the subject's, or to one company. Source: spec D (site_person_*). */
import { distinctSitePersons } from '@domain/facts/persons'
import { atSite } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { provinceRule } from './rule'

export const sitePersonSameAsSubjectIfNotLegalRepRule = provinceRule({
  key: 'sitePersonSameAsSubjectIfNotLegalRep',
  value: z.literal(true),
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
  value: z.literal(true),
  when: { isIndividual: false },
  find: (_, scope) =>
    distinctSitePersons(scope.answers)
      .filter((n) => atSite(scope, n).facts.sitePersonIsLegalRep === false)
      .map((n) => ({
        anchors: [`sitePersons.${n}.name`],
        severity: 'note',
        says: '同一个人只能做一家单位的网站负责人，我们查不到他在别处的备案',
        wayOut: '请确认这位负责人没有在其他单位担任网站负责人',
      })),
})
