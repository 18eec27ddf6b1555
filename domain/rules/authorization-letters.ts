/** 授权书: letters for responsible persons who are not the legal representative. Source: spec D (letters S and W). */
import { distinctSitePersons } from '@domain/facts/persons'
import { atSite } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { provinceRule } from './rule'

export const subjectPersonAuthorizationLetterRule = provinceRule({
  key: 'subjectPersonAuthorizationLetter',
  value: z.literal(true),
  when: { isIndividual: false, subjectPersonIsLegalRep: false },
  demand: (_, { context }) => [
    {
      material: 'subject-person-authorization',
      level: 'required',
      why: `${context.province?.name}规定，主体负责人不是法定代表人时要交授权书。`,
    },
  ],
})

export const sitePersonAuthorizationLetterRule = provinceRule({
  key: 'sitePersonAuthorizationLetter',
  value: z.literal(true),
  when: { isIndividual: false },
  demand: (_, scope) =>
    distinctSitePersons(scope.answers)
      .filter((n) => atSite(scope, n).facts.sitePersonIsLegalRep === false)
      .map((site) => ({
        material: 'site-person-authorization',
        level: 'required',
        site,
        why: `${scope.context.province?.name}规定，网站负责人不是法定代表人时要交授权书。`,
      })),
})
