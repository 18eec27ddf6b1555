/** 外籍法定代表人: provinces where a foreign legal representative has to name somebody with a mainland ID. Source: spec D (foreign_legal_rep_rule). */
import { distinctSitePersons, isSubjectPerson, sitePersonOf } from '@domain/facts/persons'
import type { Scope } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { type Finding, provinceRule } from './rule'

const foreign = ['passport', 'foreign-permanent-resident']
const isMainland = (idType: string | undefined) => idType === undefined || idType === 'resident-id'

/** The legal representative's certificate says so; the form asks for it only when somebody else is responsible. */
export const legalRepIsForeign = ({ answers }: Pick<Scope, 'answers'>): boolean => foreign.includes(answers.subject.legalRepIdType ?? '')

export const foreignLegalRepRule = provinceRule({
  key: 'foreignLegalRepRule',
  label: '外籍法定代表人',
  value: z.strictObject({ authorises: z.enum(['subject-person', 'site-person']) }),
  words: ({ authorises }) =>
    authorises === 'subject-person'
      ? '法定代表人是外国人的，要授权一位中国公民担任主体负责人'
      : '网站负责人要由持内地身份证的人担任，并有授权',
  when: { isIndividual: false },
  find: ({ authorises }, scope): readonly Finding[] => {
    const { answers } = scope
    const here = scope.context.province?.name
    if (authorises === 'subject-person') {
      const foreigner = foreign.includes(answers.subject.idType ?? '')
      if (!foreigner) return []
      const says = `${here}规定，法定代表人是外国人的，要授权一位中国公民担任主体负责人`
      return [{ anchors: ['subject.idType', 'subject.name'], says, wayOut: '请把主体负责人改为持居民身份证的同事，并准备授权书' }]
    }
    return distinctSitePersons(answers)
      .filter((n) => !isMainland(sitePersonOf(answers, n).idType))
      .map((n) => ({
        anchors: [isSubjectPerson(answers, n) ? `sitePersons.${n}.sameAsSubjectPerson` : `sitePersons.${n}.idType`],
        says: `${here}要求网站负责人持内地居民身份证，并有授权书`,
        wayOut: '请换一位持居民身份证的网站负责人',
      }))
  },
  demand: ({ authorises }, scope) =>
    authorises === 'subject-person'
      ? []
      : distinctSitePersons(scope.answers)
          .filter(() => legalRepIsForeign(scope))
          .map((site) => ({
            material: 'site-person-authorization',
            level: 'required',
            site,
            why: `${scope.context.province?.name}规定，法定代表人不是内地居民的，网站负责人要有授权书。`,
          })),
})
