/** What the world answers during a walk: the look-up for the answers as they stand, and the record. Everything is as good as the type allows. */
import { detectFilingType } from '@domain/detection/detect-filing-type'
import type { DetectionFacts } from '@domain/detection/detection-types'
import { siteInquiries } from '@domain/detection/site-inquiry'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import { recordedAnswers } from '@domain/filing/recorded-answers'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { filingTypes } from '@domain/filing-types/registry'
import { answer } from '@domain/journey/change'
import type { JourneyContext } from '@domain/journey/journey-types'
import { settle } from '@domain/journey/settle'
import type { Policy } from '@domain/policies/policy'
import { provinceRules } from '@domain/provinces/registry'
import { type Applicant, accountOf, now, recordOf } from './applicants'

export type World = {
  readonly who: Applicant
  readonly type: FilingTypeId
  readonly record: SubjectRecord
  readonly policy: Policy
  /** What a variation changes in what is looked up, and in everything known. */
  readonly facts?: (facts: DetectionFacts) => DetectionFacts
  readonly more?: (context: JourneyContext) => JourneyContext
}

export const worldOf = (who: Applicant, type: FilingTypeId, policy: Policy): World => ({ who, type, record: recordOf(who, type), policy })

/** The records that lead to each type that is found (spec E rows 1, 4, 5, 7). */
const leading: Partial<Record<FilingTypeId, Pick<DetectionFacts, 'subjectAtAuthority' | 'subjectHere' | 'domainAtAuthority'>>> = {
  initial: { subjectAtAuthority: 'none', subjectHere: 'none', domainAtAuthority: 'unfiled' },
  'add-site': { subjectAtAuthority: 'number', subjectHere: 'this-account', domainAtAuthority: 'unfiled' },
  'add-site-no-subject': { subjectAtAuthority: 'number', subjectHere: 'none', domainAtAuthority: 'unfiled' },
  access: { subjectAtAuthority: 'number', subjectHere: 'none', domainAtAuthority: 'same-subject' },
}

function factsOf({ who, type, record }: World, domain: string): DetectionFacts {
  return {
    ...(leading[type] as NonNullable<(typeof leading)[FilingTypeId]>),
    subjectProvince: who.province,
    ...(type === 'initial' ? {} : { subjectFilingNumber: record.filingNumber }),
    accessHere: false,
    account: { flagged: false, realNameAt: '2026-01-01T09:00:00+08:00', ...accountOf(who) },
    domain: {
      name: domain,
      registrar: 'own',
      approvedRegistrar: true,
      expiresAt: '2028-08-01',
      realNameAt: '2026-08-01T09:00:00+08:00',
      holder: { nature: who.nature, name: who.name, certificateNumber: who.number },
    },
    resource: {
      kind: 'cvm',
      id: 'ins-1',
      mainland: true,
      prepaid: true,
      monthsBought: 12,
      expiresAt: '2027-08-01T00:00:00+08:00',
      bandwidth: 5,
      hasPublicIp: true,
      sitesUsed: 0,
    },
    ...(who.nature === 'individual' ? {} : { company: { state: 'synced' as const, name: who.name } }),
  }
}

/** Where a filing of this type begins. */
export function beginning(world: World): Answers {
  const { type, record } = world
  const { entry, record: role, picks } = filingTypes[type]
  if (entry === 'detected') return emptyAnswers()
  const siteFilingNumbers = picks === 'none' ? [] : record.sites.slice(0, 1).map(({ filingNumber }) => filingNumber)
  const held = recordedAnswers(record, siteFilingNumbers)
  const answers: Answers = {
    ...emptyAnswers(),
    ...(role === 'edited' ? { 'verify-type': held['verify-type'], subject: held.subject } : {}),
    record: { subjectFilingNumber: record.filingNumber, siteFilingNumbers },
  }
  const settled = settle(answers, known(world))
  return role === 'edited' ? answer(settled, 'sites.0.siteName', `${world.who.says['sites.siteName']}新版`, known(world)) : settled
}

const seen = new Map<string, ReturnType<typeof provinceRules>>()
function rulesOf(code: string) {
  if (!seen.has(code)) seen.set(code, provinceRules(code))
  return seen.get(code)
}

const known = ({ who, type, record, policy }: World): JourneyContext => {
  const province = rulesOf(who.province)
  return {
    now,
    policy,
    ...(province ? { province } : {}),
    account: accountOf(who),
    ...(filingTypes[type].record === 'none' ? {} : { record }),
    ...(filingTypes[type].entry === 'chosen' ? { filingType: type } : {}),
  }
}

/** Everything known beside these answers; the look-up is made as soon as the first step is filled in. */
export function contextFor(world: World, answers: Answers): JourneyContext {
  const base = known(world)
  const verify = answers['verify-type']
  const filled = verify.domain && verify.resource && verify.subjectCertificateNumber && verify.region
  const inquired = filingTypes[world.type].record === 'edited' ? world.record : undefined
  const siteChecks = answers.sites
    .flatMap((_, n) => siteInquiries(answers, n, inquired))
    .map((inquiry) => ({
      outcome: { kind: 'type' as const, filingType: inquired ? ('add-site' as const) : world.type },
      gates: [],
      registrarIsOwn: true,
      forAnswers: digestOfVerifyType(inquiry),
      at: now,
    }))
  const found = factsOf(world, verify.domain ?? '')
  const context =
    filingTypes[world.type].entry === 'chosen' || !filled
      ? { ...base, siteChecks }
      : { ...base, siteChecks, detection: detectFilingType(world.facts?.(found) ?? found, verify, base) }
  return world.more ? world.more(context) : context
}
