/** What the letters take from the answers: names, numbers, sites, and how the province wants them signed. */
import { certificateTypeNames, isCertificateType } from '@domain/certificates/certificate-type'
import { firstSiteOfPerson, sitePersonOf, subjectPersonOf } from '@domain/facts/persons'
import type { Scope } from '@domain/facts/scope'
import { siteDomains, siteResources } from '@domain/facts/sites'
import type { ResponsiblePerson } from '@domain/filing/responsible-person'
import { isIndividual } from '@domain/filing/subject-natures'
import type { MaterialRequirement } from '@domain/journey/journey-types'
import { materials } from '@domain/materials/registry'
import { provinceName } from '@domain/regions/province-names'
import { type Signs, signsOf } from './signs'

/** A blank to write on, where an answer is still missing. */
export const blank = '________________'
const said = (value: string | undefined): string => value?.trim() || blank

export type LetterPerson = { readonly name: string; readonly certificate: string; readonly number: string; readonly phone: string }
export type LetterSite = {
  readonly name: string
  readonly domains: readonly string[]
  readonly content: string
  readonly resources: number
}

export type Filled = {
  readonly individual: boolean
  readonly provinceCode: string | undefined
  /** 广东省通信管理局; 当地 while the province is not known. */
  readonly authority: string
  /** The access provider. */
  readonly provider: string
  readonly subject: { readonly name: string; readonly certificate: string; readonly number: string; readonly address: string }
  readonly legalRep: string
  /** 主体负责人. */
  readonly person: LetterPerson
  readonly sitePerson: LetterPerson
  /** The sites this copy of the letter is about. */
  readonly sites: readonly LetterSite[]
  /** How old the letter may be on the day of submission. */
  readonly maxAgeDays: number
  readonly signs: Signs
  readonly pledge?: string
  readonly copies: number
  /** The name on record, for 更名函; blank where no record is known. */
  readonly formerName: string
}

type Wanted = {
  readonly scope: Scope
  readonly material: string
  readonly n: number
  readonly provider: string
  readonly requirement?: MaterialRequirement | undefined
}

/**
 * @param wanted which letter: `n` is the index behind the slot's dot, 0 for the first; `requirement` what the journey says about it,
 *   absent where this filing does not ask for it
 */
export function filledFrom({ scope, material, n, provider, requirement }: Wanted): Filled {
  const { answers, context, record } = scope
  const { subject } = answers
  const verify = answers['verify-type']
  const provinceCode = verify.region?.provinceCode
  const individual = isIndividual(verify.subjectNature) === true
  return {
    individual,
    provinceCode,
    authority: `${provinceName(provinceCode) ?? '当地'}通信管理局`,
    provider,
    subject: {
      name: said(subject.subjectName ?? subject.name),
      certificate: certificateName(verify.subjectCertificateType),
      number: said(verify.subjectCertificateNumber),
      address: said(subject.certificateAddress),
    },
    legalRep: said(subject.legalRepName),
    person: personFrom(subjectPersonOf(answers)),
    sitePerson: personFrom(sitePersonOf(answers, n)),
    sites: sitesFor(scope, material, n),
    maxAgeDays: requirement?.dated?.maxAgeDays ?? context.policy.letterMaxAgeDays,
    signs: signsOf(scope, material, individual),
    copies: requirement?.copies ?? 1,
    formerName: said(record?.name === subject.subjectName ? undefined : record?.name),
    ...(requirement?.pledge === undefined ? {} : { pledge: requirement.pledge }),
  }
}

const certificateName = (type: string | undefined): string => (isCertificateType(type) ? certificateTypeNames[type] : '证件')

const personFrom = ({ name, idType, idNumber, phone }: ResponsiblePerson): LetterPerson => ({
  name: said(name),
  certificate: certificateName(idType),
  number: said(idNumber),
  phone: said(phone),
})

/** A site person's letter names the sites this person answers for; a site's paper that site; anything else all of them. */
function sitesFor({ answers }: Scope, material: string, n: number): LetterSite[] {
  const per = Object.values(materials).find(({ id }) => id === material)?.per
  const concerned = answers.sites
    .map((_, i) => i)
    .filter((i) => per === undefined || (per === 'site' ? i === n : firstSiteOfPerson(answers, i) === firstSiteOfPerson(answers, n)))
  return concerned.map((i) => ({
    name: said(answers.sites[i]?.siteName),
    domains: siteDomains(answers, i),
    content: said(answers.sites[i]?.serviceContent),
    resources: siteResources(answers, i).length,
  }))
}
