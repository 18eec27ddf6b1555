/**
 * What the authority holds, as answers: a change starts from them, an access settles on them, and the difference to them is what changes.
 * Values the authority does not give (validity of a certificate, the emergency number, remarks) are absent. Source: spec A2–A5, B4, K1.
 */
import type { Answers } from './answers'
import type { RecordedPerson, SiteRecord, SubjectRecord } from './record'
import type { ResponsiblePerson } from './responsible-person'
import type { Site } from './site'
import { isIndividual } from './subject-natures'

export type RecordedAnswers = Pick<Answers, 'verify-type' | 'subject' | 'sites' | 'sitePersons'>

/** The subject as answers, with the sites of these numbers in this order; numbers that are not the subject's are left out. */
export function recordedAnswers(record: SubjectRecord, siteFilingNumbers: readonly string[] = []): RecordedAnswers {
  const picked = pickedSites(record, siteFilingNumbers)
  return {
    'verify-type': {
      region: { provinceCode: record.provinceCode },
      subjectNature: record.nature,
      subjectCertificateType: record.certificateType,
      subjectCertificateNumber: record.certificateNumber,
    },
    subject: recordedSubject(record),
    sites: picked.map(recordedSite),
    sitePersons: picked.map((site) => recordedSitePerson(record, site)),
  }
}

/** The recorded sites of these numbers, in this order. */
export const pickedSites = (record: SubjectRecord, numbers: readonly string[]): SiteRecord[] =>
  numbers.flatMap((number) => record.sites.find((site) => site.filingNumber === number) ?? [])

/** The subject's own answers; an individual's person is the subject, so only phone and mail come from it. */
export function recordedSubject(record: SubjectRecord): Answers['subject'] {
  const individual = isIndividual(record.nature) === true
  const person = record.person ?? undefined
  return given({
    subjectName: record.name,
    certificateAddress: record.certificateAddress,
    contactAddress: record.contactAddress,
    ...(individual ? {} : { ...legalRep(record), ...identity(person) }),
    phone: person?.phone,
    email: person?.email ?? undefined,
  })
}

const identity = (person: RecordedPerson | undefined): ResponsiblePerson =>
  given({ name: person?.name, idType: person?.idType, idNumber: person?.idNumber })

/** Records hold a legal representative's number without its kind; eighteen digits are a resident's. */
function legalRep({ legalRep: rep }: SubjectRecord): Pick<Answers['subject'], 'legalRepName' | 'legalRepIdType' | 'legalRepIdNumber'> {
  if (!rep) return {}
  const resident = /^\d{17}[\dX]$/i.test(rep.idNumber)
  return { legalRepName: rep.name, ...(resident ? { legalRepIdType: 'resident-id', legalRepIdNumber: rep.idNumber } : {}) }
}

const recordedSite = (site: SiteRecord): Site =>
  given({
    filingNumber: site.filingNumber,
    siteName: site.name,
    domains: [...site.domains],
    homeUrls: site.homeUrls.length > 0 ? [...site.homeUrls].slice(0, 10) : undefined,
    serviceContent: site.serviceContent,
  })

/** 同主体负责人 where the record names one person for both. */
function recordedSitePerson(record: SubjectRecord, site: SiteRecord): Answers['sitePersons'][number] {
  if (isIndividual(record.nature) === true) return {}
  const { person } = site
  if (!person) return {}
  if (samePersonRecorded(record, site)) return { sameAsSubjectPerson: true }
  return given({ sameAsSubjectPerson: false, ...identity(person), phone: person.phone, email: person.email ?? undefined })
}

/** One certificate number and one phone for both roles: edits then go to both (K1). */
export const samePersonRecorded = (record: SubjectRecord, site: SiteRecord): boolean =>
  isIndividual(record.nature) === true ||
  (!!site.person && !!record.person && site.person.idNumber === record.person.idNumber && site.person.phone === record.person.phone)

/** The responsible person of a recorded site: the site's own, for an individual the subject's. */
export const recordedPersonOf = (record: SubjectRecord, site: SiteRecord): RecordedPerson | undefined =>
  (isIndividual(record.nature) === true ? record.person : (site.person ?? record.person)) ?? undefined

/** Without the keys that hold nothing. */
const given = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as T
