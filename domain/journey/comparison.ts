/**
 * What the authority holds, line by line against what is true today: the first step, the account's real name, the certificate as it was read,
 * and whether the phone still answers. Source: spec A2, B4 (must equal record), J6, R3 of issue 3.
 */
import { certificateTypeNames, isCertificateType } from '@domain/certificates/certificate-type'
import { normaliseNumber } from '@domain/certificates/check-number'
import { type Scope, scopeOf } from '@domain/facts/scope'
import { normaliseDomain } from '@domain/fields/domain-name'
import { normalisePhone } from '@domain/fields/phone'
import type { Anchor } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import type { RecordedPerson, SiteRecord, SubjectRecord } from '@domain/filing/record'
import { pickedSites, recordedPersonOf, samePersonRecorded } from '@domain/filing/recorded-answers'
import { isIndividual, natureName } from '@domain/filing/subject-natures'
import { provinceName } from '@domain/regions/province-names'
import type { JourneyContext } from './journey-types'
import { settle } from './settle'
import { wayOutOf } from './ways-out'

export type ComparisonGroup = 'subject' | 'subject-person' | 'site' | 'site-person'
export type ComparisonLine = {
  readonly anchor: Anchor
  readonly group: ComparisonGroup
  /** The site's place, for lines about a site. */
  readonly n?: number
  readonly label: string
  /** As the authority holds it; empty where it holds nothing. */
  readonly recorded: string
  /** What is known of today; absent = nothing to compare with. */
  readonly today?: string
  /** `outdated`: the person says that it is no longer true. `unknown`: nobody but the person can tell. */
  readonly state: 'equal' | 'differs' | 'outdated' | 'unknown'
  /** What can be done when it differs or is outdated. */
  readonly wayOut?: string
}

type Line = Pick<ComparisonLine, 'anchor' | 'label' | 'recorded' | 'today'> & {
  /** Undefined: cannot be told. */
  readonly same: boolean | undefined
  readonly wayOut?: string
}

/** The lines of the comparison; empty where the type compares nothing or the record is not there. */
export function comparisonOf(answers: Answers, context: JourneyContext): ComparisonLine[] {
  const settled = settle(answers, context)
  return comparisonIn(scopeOf(settled, context))
}

/** The same for answers that are settled already. */
export function comparisonIn(scope: Scope): ComparisonLine[] {
  const { record, type, answers } = scope
  if (record === undefined || (type?.record !== 'must-equal' && type?.record !== 'confirmed')) return []
  const sites = type.settles.includes('sites') ? pickedSites(record, answers.record?.siteFilingNumbers ?? []) : []
  return [
    ...judged(subjectLines(scope, record), 'subject', scope),
    ...judged(personLines(scope, record.person ?? undefined, 'subject'), 'subject-person', scope),
    ...sites.flatMap((site, n) => [
      ...judged(siteLines(scope, site, n), 'site', scope, n),
      ...(samePersonRecorded(record, site)
        ? []
        : judged(personLines(scope, recordedPersonOf(record, site), `sitePersons.${n}`), 'site-person', scope, n)),
    ]),
  ]
}

function judged(lines: readonly Line[], group: ComparisonGroup, scope: Scope, n?: number): ComparisonLine[] {
  const outdated = scope.answers.record?.outdated ?? []
  return lines
    .filter((line) => line.recorded !== '' || line.same === false)
    .map(({ same, wayOut, ...line }) => {
      const state = same === false ? 'differs' : outdated.includes(line.anchor) ? 'outdated' : same === true ? 'equal' : 'unknown'
      const way = state === 'differs' || state === 'outdated' ? { wayOut: wayOut ?? wayOutOf(scope, group) } : {}
      return { ...line, group, ...(n === undefined ? {} : { n }), state, ...way }
    })
}

/** Width, spaces and the dots in names are not what makes a text another one. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s·•.]/g, '')
const compared = (recorded: string, today: string | undefined): boolean | undefined =>
  today === undefined || today === '' ? undefined : plain(recorded) === plain(today)

function subjectLines(scope: Scope, record: SubjectRecord): Line[] {
  const { answers, context } = scope
  const verify = answers['verify-type']
  const { account } = context
  const individual = isIndividual(record.nature) === true
  const own = account?.nature !== undefined && (account.nature === 'individual') === individual
  const name = own ? account?.name : undefined
  const number = verify.subjectCertificateNumber
  return [
    {
      anchor: 'subject.subjectName',
      label: individual ? '姓名' : '单位名称',
      recorded: record.name,
      ...today(name),
      same: compared(record.name, name),
    },
    line('verify-type.subjectNature', '主办者性质', natureName(record.nature) ?? record.nature, natureName(verify.subjectNature)),
    {
      anchor: 'verify-type.subjectCertificateNumber',
      label: '证件号码',
      recorded: `${certificateName(record.certificateType)} ${record.certificateNumber}`,
      ...today(number && `${certificateName(verify.subjectCertificateType)} ${number}`),
      same: sameCertificate(record, verify),
    },
    {
      ...line('verify-type.region', '备案省份', provinceName(record.provinceCode) ?? '', provinceName(verify.region?.provinceCode ?? '')),
      wayOut: '备案地域请选主体备案所在的省份；要换省份，只能注销后到新的省份重新备案',
    },
    read(scope, 'subject.certificateAddress', '证件住址', record.certificateAddress),
    ...(individual ? [] : [read(scope, 'subject.legalRepName', '法定代表人', record.legalRep?.name)]),
    { anchor: 'subject.contactAddress', label: '通信地址', recorded: record.contactAddress ?? '', same: undefined },
  ]
}

const today = (text: string | undefined) => (text ? { today: text } : {})
const certificateName = (type: string | undefined): string => (isCertificateType(type) ? certificateTypeNames[type] : '')
const line = (anchor: Anchor, label: string, recorded: string, now: string | undefined): Line => ({
  anchor,
  label,
  recorded,
  ...today(now),
  same: compared(recorded, now),
})

/** A record under an older certificate holds another number by its nature (spec E row 14). */
function sameCertificate(record: SubjectRecord, verify: Answers['verify-type']): boolean | undefined {
  const number = verify.subjectCertificateNumber
  if (!number) return undefined
  if (normaliseNumber(verify.subjectCertificateType, number) === normaliseNumber(record.certificateType, record.certificateNumber))
    return true
  return record.underOldCertificate ? undefined : false
}

/** What a machine read is not certain: where it differs it is shown, and the person decides. */
function read({ answers }: Scope, anchor: Anchor, label: string, recorded = ''): Line {
  const seen = answers.sources[anchor]?.recognised
  return { anchor, label, recorded, ...today(seen), same: compared(recorded, seen) === true ? true : undefined }
}

function personLines(scope: Scope, person: RecordedPerson | undefined, at: 'subject' | `sitePersons.${number}`): Line[] {
  if (person === undefined) return []
  const { account } = scope.context
  const individual = scope.facts.isIndividual === true
  const phone: Line = {
    anchor: `${at}.phone`,
    label: '联系方式1',
    recorded: person.phone,
    ...phoneToday(person, individual ? account?.phone : undefined),
  }
  const mail: Line = { anchor: `${at}.email`, label: '邮箱', recorded: person.email ?? '', same: undefined }
  if (individual) return [phone, mail]
  return [
    read(scope, `${at}.name`, '负责人姓名', person.name),
    read(scope, `${at}.idNumber`, '负责人证件号码', person.idNumber),
    phone,
    mail,
  ]
}

function phoneToday(person: RecordedPerson, ofAccount: string | undefined): Pick<Line, 'today' | 'same'> {
  if (ofAccount !== undefined && normalisePhone(ofAccount) !== normalisePhone(person.phone)) return { today: ofAccount, same: false }
  if (person.phoneDisused === true) return { today: '这个号码已停用', same: false }
  return person.phoneDisused === false || ofAccount !== undefined ? { today: person.phone, same: true } : { same: undefined }
}

function siteLines({ answers }: Scope, site: SiteRecord, n: number): Line[] {
  const typed = n === 0 ? answers['verify-type'].domain : undefined
  return [
    { anchor: `sites.${n}.filingNumber`, label: '网站备案号', recorded: site.filingNumber, today: site.filingNumber, same: true },
    { anchor: `sites.${n}.siteName`, label: '网站名称', recorded: site.name, same: undefined },
    {
      anchor: n === 0 ? 'verify-type.domain' : `sites.${n}.domains`,
      label: '网站域名',
      recorded: site.domains.join('、'),
      ...today(typed),
      same: typed ? site.domains.some((domain) => normaliseDomain(domain) === normaliseDomain(typed)) : undefined,
      wayOut: '请改选这个域名所在的网站备案号，或改成这个网站备案的域名',
    },
    { anchor: `sites.${n}.serviceContent`, label: '网站服务内容', recorded: site.serviceContent ?? '', same: undefined },
  ]
}
