/** 授权书: letters for responsible persons who are not the legal representative. Source: spec D (letters S and W). */
import { distinctSitePersons, isSubjectPerson } from '@domain/facts/persons'
import { atSite } from '@domain/facts/scope'
import { natureName } from '@domain/filing/subject-natures'
import * as z from '@domain/zod'
import { legalRepIsForeign } from './foreign-legal-rep'
import { provinceRule } from './rule'
import { natures } from './shape'

/** True: a letter for the subject's person. `neither`: another one where no site's person is the legal representative either. */
const subjectValue = z.union([
  z.literal(true),
  z.strictObject({ neither: z.literal('legal-rep-authorization') }),
  z.strictObject({ foreignLegalRepOnly: z.literal(true) }),
  z.strictObject({ natures }),
])

export const subjectPersonAuthorizationLetterRule = provinceRule({
  key: 'subjectPersonAuthorizationLetter',
  label: '主体负责人授权书',
  value: subjectValue,
  words: (letter) => {
    if (letter === true) return '主体负责人不是法定代表人时要交授权书'
    if ('neither' in letter) return '主体负责人不是法定代表人时要交授权书；两位负责人都不是的，交法定代表人授权书'
    if ('foreignLegalRepOnly' in letter) return '法定代表人是外国人、由中国公民担任主体负责人时要交授权书'
    return `${letter.natures.map(natureName).join('、')}的主体负责人不是法定代表人时要交授权书`
  },
  when: { isIndividual: false, subjectPersonIsLegalRep: false },
  demand: (letter, scope) => {
    const here = scope.context.province?.name
    const nature = scope.answers['verify-type'].subjectNature
    if (letter !== true && 'foreignLegalRepOnly' in letter && !legalRepIsForeign(scope)) return []
    if (letter !== true && 'natures' in letter && !letter.natures.some((one) => one === nature)) return []
    const nobody = distinctSitePersons(scope.answers).every((n) => atSite(scope, n).facts.sitePersonIsLegalRep === false)
    if (letter !== true && 'neither' in letter && nobody) {
      const why = `${here}规定，主体负责人和网站负责人都不是法定代表人时，要交法定代表人授权书。`
      return [{ material: letter.neither, level: 'required', why }]
    }
    return [{ material: 'subject-person-authorization', level: 'required', why: `${here}规定，主体负责人不是法定代表人时要交授权书。` }]
  },
})

const stated = { position: '职务', domain: '网站域名' } as const

export const sitePersonAuthorizationLetterRule = provinceRule({
  key: 'sitePersonAuthorizationLetter',
  label: '网站负责人授权书',
  value: z.union([
    z.literal(true),
    /** What has to stand in it beside the usual. */
    z.strictObject({ states: z.array(z.enum(['position', 'domain'])) }),
    z.strictObject({ when: z.literal('not-subject-person') }),
  ]),
  words: (letter) => {
    if (letter !== true && 'when' in letter) return '网站负责人与主体负责人不是同一人时，要交法定代表人签字、盖章的授权书'
    const more = letter === true ? '' : `，里面要写明${letter.states.map((what) => stated[what]).join('和')}`
    return `网站负责人不是法定代表人时要交授权书${more}`
  },
  when: { isIndividual: false },
  demand: (letter, scope) => {
    const here = scope.context.province?.name
    const byPerson = letter !== true && 'when' in letter
    const needs = (n: number) => (byPerson ? !isSubjectPerson(scope.answers, n) : atSite(scope, n).facts.sitePersonIsLegalRep === false)
    const who = byPerson ? '网站负责人和主体负责人不是同一人' : '网站负责人不是法定代表人'
    const states = letter !== true && 'states' in letter ? `写明${letter.states.map((what) => stated[what]).join('和')}` : undefined
    return distinctSitePersons(scope.answers)
      .filter(needs)
      .map((site) => ({
        material: 'site-person-authorization',
        level: 'required',
        site,
        why: `${here}规定，${who}时要交授权书${states === undefined ? '' : `，并${states}`}。`,
        ...(states === undefined ? {} : { tips: [`${here}的授权书要${states}`] }),
      }))
  },
})
