/** What was filed, as the authority writes it down: the subject, its sites, its people. */
import type { World } from '@contract/sandbox-world'
import { isLegalRep } from '@domain/facts/people-facts'
import { sitePersonOf, subjectPersonOf } from '@domain/facts/persons'
import { siteDomains, siteResources } from '@domain/facts/sites'
import type { Answers } from '@domain/filing/answers'
import type { ResponsiblePerson } from '@domain/filing/responsible-person'
import { isIndividual } from '@domain/filing/subject-natures'

export type FiledSubject = World['authority']['subjects'][number]
export type FiledSite = FiledSubject['sites'][number]

/** The subject's own data without numbers, providers and sites. */
export function subjectData(answers: Answers) {
  const first = answers['verify-type']
  const { subject } = answers
  const individual = isIndividual(first.subjectNature) === true
  const person = subjectPersonOf(answers)
  const legalRep = individual ? null : { name: subject.legalRepName ?? '', idNumber: subject.legalRepIdNumber ?? '' }
  const isRep = individual ? undefined : isLegalRep(subject, answers)
  return {
    nature: first.subjectNature ?? '',
    certificateType: first.subjectCertificateType ?? '',
    certificateNumber: first.subjectCertificateNumber ?? '',
    name: subject.subjectName ?? '',
    certificateAddress: subject.certificateAddress ?? '',
    contactAddress: subject.contactAddress ?? '',
    person: { ...personData(person), ...(isRep === undefined ? {} : { isLegalRep: isRep }) },
    legalRep,
    oldCertificate: null,
  }
}

/** The n-th site's own data without number and providers. */
export function siteData(answers: Answers, n: number) {
  const site = answers.sites[n] ?? {}
  const domains = [...siteDomains(answers, n)]
  return {
    name: site.siteName ?? '',
    domains,
    homeUrls: site.homeUrls?.length ? site.homeUrls : domains.map((domain) => `www.${domain}`),
    serviceContent: site.serviceContent ?? '',
    person: personData(sitePersonOf(answers, n)),
  }
}

/** What the n-th site runs on here. */
export function siteCloud(answers: Answers, n: number) {
  const resources = siteResources(answers, n)
  return {
    resource: resources.find(({ kind }) => kind !== 'authorization-code')?.id ?? null,
    authorizationCode: resources.find(({ kind }) => kind === 'authorization-code')?.id ?? null,
  }
}

const personData = (person: ResponsiblePerson) => ({
  name: person.name ?? '',
  idType: person.idType ?? '',
  idNumber: person.idNumber ?? '',
  phone: (person.phone ?? '').replace(/\D/g, '') || '00000',
  email: person.email ?? null,
})

/** The same list with one name more, once. */
export const withProvider = (providers: readonly string[]): string[] => (providers.includes('own') ? [...providers] : [...providers, 'own'])
export const withoutProvider = (providers: readonly string[]): string[] => providers.filter((provider) => provider !== 'own')
