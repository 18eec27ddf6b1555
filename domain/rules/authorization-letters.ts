/** 授权书: letters for responsible persons who are not the legal representative. Source: spec D (letters S and W). */
import { distinctSitePersons } from '@domain/facts/persons'
import { atSite } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { provinceRule } from './rule'

/** True: a letter for the subject's person. `neither`: another one where no site's person is the legal representative either. */
const value = z.union([z.literal(true), z.object({ neither: z.literal('legal-rep-authorization') })])

export const subjectPersonAuthorizationLetterRule = provinceRule({
  key: 'subjectPersonAuthorizationLetter',
  value,
  when: { isIndividual: false, subjectPersonIsLegalRep: false },
  demand: (letter, scope) => {
    const here = scope.context.province?.name
    const nobody = distinctSitePersons(scope.answers).every((n) => atSite(scope, n).facts.sitePersonIsLegalRep === false)
    if (letter !== true && nobody) {
      const why = `${here}规定，主体负责人和网站负责人都不是法定代表人时，要交法定代表人授权书。`
      return [{ material: letter.neither, level: 'required', why }]
    }
    return [{ material: 'subject-person-authorization', level: 'required', why: `${here}规定，主体负责人不是法定代表人时要交授权书。` }]
  },
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
