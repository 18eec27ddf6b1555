/** Looking up a person's own records; somebody else's are not there for them. */
import { normaliseNumber } from '@domain/certificates/check-number'
import { normaliseDomain } from '@domain/fields/domain-name'
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { filingTypes } from '@domain/filing-types/registry'
import type { ServerContext } from '../context'
import { ask } from '../detection/ask'
import type { CloudAccount } from '../gateways/cloud'
import type { FiledSubject } from '../gateways/miit'
import { phoneOf } from '../repositories/accounts'
import { notFound, Refusal } from '../routes/refusal'
import { provenOwner } from './proven-owner'
import { subjectRecordOf } from './subject-record'

/** The record under a 主体备案号; 404 for a foreign one and for none, 503 when nobody answers. Not inside a transaction. */
export async function ownRecord(ctx: ServerContext, accountId: string, filingNumber: string): Promise<SubjectRecord> {
  const phone = await phoneOf(ctx, ctx.db, accountId)
  const account = await accountOf(ctx, phone)
  const subject = await answered(() => ctx.gateways.miit.subject(filingNumber))
  if (!subject || !provenOwner(account, subject)) throw notFound()
  return subjectRecordOf(ctx, subject, phone)
}

/** Records of the subjects filed here in an account, in clear: what is shown of them is the caller's to mask. */
export async function recordsHere(ctx: ServerContext, accountId: string): Promise<SubjectRecord[]> {
  const phone = await phoneOf(ctx, ctx.db, accountId)
  const subjects = await answered(() => ctx.gateways.miit.filedHere(phone))
  return Promise.all(subjects.map((subject) => subjectRecordOf(ctx, subject, phone)))
}

/** Several records fit and the person has not said which is meant. */
export type SeveralRecords = { several: readonly FiledSubject[] }

/**
 * The record a detected type stands on: for an access the one that holds the domain; else the only one (those in this account come first); else
 * the one whose number was picked. Never one of several by chance. Undefined for types without a record and for a foreign subject.
 */
export async function recordFor(
  ctx: ServerContext,
  phone: string,
  type: FilingTypeId,
  answers: VerifyTypeAnswers,
  wanted?: string,
): Promise<({ record?: SubjectRecord } & Partial<SeveralRecords>) | 'no-answer'> {
  if (filingTypes[type].record === 'none') return {}
  const { subjectNature: nature = '', subjectCertificateType = '', subjectCertificateNumber = '' } = answers
  const number = normaliseNumber(subjectCertificateType, subjectCertificateNumber)
  const found = await ask('miit', () => ctx.gateways.miit.subjects({ nature, type: subjectCertificateType, number }))
  const account = await ask('cloud', () => ctx.gateways.cloud.account(phone))
  if (!found || !account) return 'no-answer'
  const own = found.answer.filter((subject) => provenOwner(account.answer, subject))
  const fitting = fittingOf(own, phone, type === 'access' ? normaliseDomain(answers.domain ?? '') : undefined)
  const chosen = fitting.length === 1 ? fitting[0] : fitting.find(({ filingNumber }) => filingNumber === wanted)
  return {
    ...(fitting.length > 1 ? { several: fitting } : {}),
    ...(chosen ? { record: await subjectRecordOf(ctx, chosen, phone) } : {}),
  }
}

function fittingOf(own: readonly FiledSubject[], phone: string, domain: string | undefined): readonly FiledSubject[] {
  const holding = domain === undefined ? [] : own.filter(({ sites }) => sites.some(({ domains }) => domains.includes(domain)))
  if (holding.length > 0) return holding
  const here = own.filter(({ account, providers }) => account === phone && providers.includes('own'))
  return here.length > 0 ? here : own
}

async function accountOf(ctx: ServerContext, phone: string): Promise<CloudAccount | undefined> {
  return answered(() => ctx.gateways.cloud.account(phone))
}

async function answered<T>(question: () => Promise<T>): Promise<T> {
  const found = await ask('miit', question)
  if (!found) {
    throw new Refusal(503, { code: 'no-answer', says: '备案记录暂时查不到', wayOut: '请过几分钟再试，您已有的备案不受影响' })
  }
  return found.answer
}
