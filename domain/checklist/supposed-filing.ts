/**
 * A filing that nobody has begun: everything simple (one site, an adult, the legal representative answers for all of it, the domain is
 * registered here), so that what it asks for is what everybody is asked for. Situations change one thing in it.
 */
import { idCheckDigit } from '@domain/certificates/check-digit'
import { siteInquiries } from '@domain/detection/site-inquiry'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import type { RecordedPerson, SubjectRecord } from '@domain/filing/record'
import { recordedAnswers } from '@domain/filing/recorded-answers'
import { certificateTypesOf, isIndividual } from '@domain/filing/subject-natures'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { filingTypes } from '@domain/filing-types/registry'
import type { JourneyContext } from '@domain/journey/journey-types'
import { settle } from '@domain/journey/settle'
import type { Policy } from '@domain/policies/policy'
import type { ProvinceRules } from '@domain/provinces/province-rules'

export type Supposition = {
  readonly filingType: FilingTypeId
  readonly provinceRules: ProvinceRules
  readonly nature: string
  readonly policy: Policy
  /** ISO 8601 with +08:00. */
  readonly now: string
}

/** The answers, and whether the domain is registered at this provider. */
export type Supposed = { readonly answers: Answers; readonly registrarIsOwn: boolean }

/** A number that could be, of somebody from a province; for rules about age and place. */
export function idNumberOf(provinceCode: string, birthYear: number): string {
  const seventeen = `${provinceCode.slice(0, 2)}0101${birthYear}0101001`
  return `${seventeen}${idCheckDigit(seventeen)}`
}

const adultBorn = (now: string) => Number(now.slice(0, 4)) - 35
const domain = 'example.cn'
const siteNumber = '示ICP备00000001号-1'

/** The simple filing. */
export function supposedFiling(given: Supposition): Supposed {
  const fresh = { ...emptyAnswers(), ...ownAnswers(given) }
  const type = filingTypes[given.filingType]
  if (type.record === 'none') return { answers: fresh, registrarIsOwn: true }
  const record = recordOf(given)
  const picks = type.picks === 'none' ? {} : { siteFilingNumbers: [siteNumber] }
  const held = type.record === 'edited' ? recordedAnswers(record, [siteNumber]) : {}
  return {
    answers: { ...fresh, ...held, record: { subjectFilingNumber: record.filingNumber, ...picks } },
    registrarIsOwn: true,
  }
}

/** What the journey is told beside the answers: looked up, real name proven, one record where the type stands under one. */
export function contextOf(given: Supposition, { answers, registrarIsOwn }: Supposed): JourneyContext {
  const { filingType, policy, now, provinceRules: province } = given
  const type = filingTypes[filingType]
  const known = {
    ...(type.entry === 'chosen' ? { filingType } : {}),
    ...(type.record === 'none' ? {} : { record: recordOf(given) }),
  }
  // What the record puts in place is what was looked up.
  const settled = settle(answers, known)
  const found = { outcome: { kind: 'type' as const, filingType }, gates: [], registrarIsOwn, at: now }
  const detection = { ...found, decidedBy: [], facts: [], forAnswers: digestOfVerifyType(settled['verify-type']) }
  const edited = type.record === 'edited' ? known.record : undefined
  const siteChecks = settled.sites
    .flatMap((_, n) => siteInquiries(settled, n, edited))
    .map((inquiry) => ({ ...found, forAnswers: digestOfVerifyType(inquiry) }))
  return { now, policy, province, detection, siteChecks, ...known }
}

function person({ provinceRules, now }: Supposition): RecordedPerson {
  return {
    name: '法定代表人',
    idType: 'resident-id',
    idNumber: idNumberOf(provinceRules.code, adultBorn(now)),
    phone: '',
    isLegalRep: true,
  }
}

function ownAnswers(given: Supposition): Pick<Answers, 'verify-type' | 'subject' | 'sites' | 'sitePersons'> {
  const { provinceRules, nature } = given
  const { name, idType, idNumber } = person(given)
  const [certificate] = certificateTypesOf(nature)
  const individual = isIndividual(nature) === true
  return {
    'verify-type': {
      region: { provinceCode: provinceRules.code },
      subjectNature: nature,
      ...(certificate ? { subjectCertificateType: certificate } : {}),
      ...(individual ? { subjectCertificateNumber: idNumber } : {}),
      domain,
    },
    subject: individual ? {} : { legalRepName: name, legalRepIdType: idType, legalRepIdNumber: idNumber, name, idType, idNumber },
    sites: [{ preApprovalTypes: ['none'] }],
    sitePersons: [individual ? {} : { sameAsSubjectPerson: true }],
  }
}

function recordOf(given: Supposition): SubjectRecord {
  const own = ownAnswers(given)
  const first = own['verify-type']
  const who = person(given)
  const { filingType, provinceRules, nature } = given
  return {
    filingNumber: '示ICP备00000001号',
    state: 'filed',
    nature,
    certificateType: first.subjectCertificateType ?? '',
    certificateNumber: first.subjectCertificateNumber ?? '',
    name: '主体',
    provinceCode: provinceRules.code,
    person: who,
    legalRep: isIndividual(nature) === true ? null : { name: who.name, idNumber: who.idNumber },
    here: filingType !== 'add-site-no-subject' && filingType !== 'access',
    underOldCertificate: false,
    sites: [
      {
        filingNumber: siteNumber,
        name: '网站',
        domains: [domain],
        homeUrls: [],
        accessedHere: filingType !== 'access',
        accessedElsewhere: filingType === 'access',
        person: who,
      },
    ],
  }
}
