/** 验证备案类型: everything that has to be looked up, asked of all parties at once. What a party does not answer stays unknown. */
import { normaliseNumber } from '@domain/certificates/check-number'
import type { DetectionFacts } from '@domain/detection/detection-types'
import { normaliseDomain } from '@domain/fields/domain-name'
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import { isIndividual } from '@domain/filing/subject-natures'
import type { Policy } from '@domain/policies/policy'
import type { ProvinceRules } from '@domain/provinces/province-rules'
import { legalRepWord } from '@domain/provinces/read-values'
import type { ServerContext } from '../context'
import type { CloudAccount } from '../gateways/cloud'
import type { Company } from '../gateways/companies'
import { GatewayError } from '../gateways/gateway-error'
import type { FiledSubject } from '../gateways/miit'
import { ask } from './ask'
import { resourceFacts } from './resource-facts'

export type Inquiry = {
  phone: string
  answers: VerifyTypeAnswers
  policy: Policy
  province?: ProvinceRules | undefined
  /** Another order of the account that is not final. */
  openOrderId?: string | undefined
  /** Authorisation codes this very order holds already. */
  ownCodes: readonly string[]
}

/** Throws GatewayError when even the person's own account cannot be looked up. */
export async function collectFacts(ctx: ServerContext, inquiry: Inquiry): Promise<DetectionFacts> {
  const { miit, cloud, companies } = ctx.gateways
  const { answers, phone } = inquiry
  const type = answers.subjectCertificateType ?? ''
  const number = normaliseNumber(type, answers.subjectCertificateNumber ?? '')
  const name = normaliseDomain(answers.domain ?? '')
  const unit = isIndividual(answers.subjectNature) === false
  const [records, holding, black, account, domain, resource, company] = await Promise.all([
    ask('miit', () => miit.subjects({ nature: answers.subjectNature ?? '', type, number })),
    ask('miit', () => miit.domain(name)),
    ask('miit', () => miit.blacklisted({ certificate: number, domain: name, phone })),
    ask('cloud', () => cloud.account(phone)),
    ask('cloud', () => cloud.domain(name)),
    resourceFacts(ctx, inquiry),
    unit ? ask('companies', () => companies.company(number)) : undefined,
  ])
  // Without the account nothing may be said about it: an account that is not known is not one that has no real name.
  if (!account) throw new GatewayError('cloud', 'timeout')
  return {
    ...subjectFacts(records?.answer, phone, inquiry),
    domainAtAuthority: holding && domainState(holding.answer, number),
    accessHere: holding?.answer.subjects.some((subject) => accessedHere(subject, name)),
    account: accountFacts(account.answer, (black?.answer.length ?? 0) > 0, inquiry.openOrderId),
    domain: domain && (domain.answer ?? null),
    resource,
    ...(company ? { company: companyFacts(company.answer, account.answer) } : {}),
  }
}

type SubjectFacts = Pick<
  DetectionFacts,
  'subjectAtAuthority' | 'subjectHere' | 'subjectProvince' | 'subjectFilingNumber' | 'underOldCertificate' | 'recordBreaksRule'
>

function subjectFacts(records: readonly FiledSubject[] | undefined, phone: string, { province }: Inquiry): SubjectFacts {
  if (!records) return { subjectAtAuthority: undefined, subjectHere: undefined }
  const here = records.filter(({ providers }) => providers.includes('own'))
  // Of several numbers the one that lives in this account is the one that is filed under.
  const record = here.find(({ account }) => account === phone) ?? records[0]
  if (!record) return { subjectAtAuthority: 'none', subjectHere: 'none' }
  return {
    subjectAtAuthority: stateOf(records, record),
    subjectHere: here.length === 0 ? 'none' : here.some(({ account }) => account === phone) ? 'this-account' : 'other-account',
    subjectProvince: record.province,
    subjectFilingNumber: record.filingNumber,
    underOldCertificate: Boolean(record.oldCertificate),
    recordBreaksRule:
      record.person?.isLegalRep === false && legalRepWord(province?.rules.subjectPersonLegalRep?.value) === 'must-be-legal-rep',
  }
}

function stateOf(records: readonly FiledSubject[], record: FiledSubject): DetectionFacts['subjectAtAuthority'] {
  if (records.some(({ state }) => state === 'in-flight')) return 'in-flight'
  if (records.length > 1) return 'several'
  return record.state === 'hollow' ? 'hollow' : 'number'
}

function domainState(
  { inFlight, subjects }: { inFlight: boolean; subjects: readonly FiledSubject[] },
  number: string,
): NonNullable<DetectionFacts['domainAtAuthority']> {
  if (inFlight) return 'in-flight'
  if (subjects.length === 0) return 'unfiled'
  const same = subjects.some(({ certificateNumber, oldCertificate }) => certificateNumber === number || oldCertificate?.number === number)
  return same ? 'same-subject' : 'other-subject'
}

const accessedHere = (subject: FiledSubject, name: string) =>
  subject.sites.some((site) => site.domains.includes(name) && site.providers.includes('own'))

function accountFacts(account: CloudAccount | undefined, blacklisted: boolean, openOrderId: string | undefined): DetectionFacts['account'] {
  return {
    ...(openOrderId === undefined ? {} : { openOrderId }),
    flagged: blacklisted || (account?.flagged ?? false),
    realNameAt: account?.realNameAt ?? null,
    ...(account ? { nature: account.nature, name: account.name, certificateNumber: account.certificateNumber } : {}),
  }
}

/** The registry is compared with the account's real name: it is what the subject has to be called. */
function companyFacts(found: Company | 'agrees', account: CloudAccount | undefined): NonNullable<DetectionFacts['company']> {
  if (found === 'agrees') return { state: 'synced' }
  const differs = account !== undefined && found.state === 'synced' && found.name !== account.name
  return {
    state: differs ? 'mismatch' : found.state,
    ...(found.name ? { name: found.name } : {}),
    ...(found.changedAt ? { changedAt: found.changedAt } : {}),
    ...(found.legalRep ? { legalRepName: found.legalRep.name } : {}),
  }
}
