/** What an account has that ends some day: domains and certificates of what is filed here, certificates of its library, codes it was given. */
import { normaliseNumber } from '@domain/certificates/check-number'
import { distinctSitePersons, sitePersonOf, subjectPersonOf } from '@domain/facts/persons'
import type { ResponsiblePerson } from '@domain/filing/responsible-person'
import { nameOf, numberOf } from '@domain/library/library-entry'
import type { ExpiringKind } from '@domain/notifications/expiring'
import { maskName, maskUnitName } from '@domain/privacy/mask'
import type { ServerContext } from '../context'
import { GatewayError } from '../gateways/gateway-error'
import { answersOf } from '../lifecycle/order-data'
import { entryOf, libraryOf } from '../repositories/library'

/** `id` is the same for the same thing wherever it is found; it goes under a keyed hash. `what` is masked. */
export type Ending = { kind: ExpiringKind; id: string; what: string; lastDay: string; link: string }

/** Never inside a transaction: other parties are asked. One that does not answer is asked again at the next look. */
export async function thingsThatEnd(ctx: ServerContext, accountId: string, phone: string): Promise<Ending[]> {
  const filed = await orNothing(ctx.gateways.miit.filedHere(phone))
  const domains = [...new Set(filed.flatMap(({ sites }) => sites.flatMap((site) => site.domains)))]
  const numbers = filed.map(({ filingNumber }) => filingNumber)
  return [
    ...(await domainsOf(ctx, domains)),
    ...(await certificatesFiled(ctx, accountId, numbers)),
    ...(await certificatesKept(ctx, accountId)),
    ...(await codesOf(ctx, phone)),
  ]
}

async function domainsOf(ctx: ServerContext, names: readonly string[]): Promise<Ending[]> {
  const ends: Ending[] = []
  for (const name of names) {
    const domain = await orUndefined(ctx.gateways.cloud.domain(name))
    if (domain) ends.push({ kind: 'domain', id: name, what: name, lastDay: domain.expiresAt.slice(0, 10), link: '/records' })
  }
  return ends
}

/** The certificates as the newest approved filing of each subject has them. */
async function certificatesFiled(ctx: ServerContext, accountId: string, numbers: readonly string[]): Promise<Ending[]> {
  const orders = await ctx.db
    .selectFrom('orders')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('status', '=', 'approved')
    .orderBy('status_at', 'desc')
    .execute()
  const newest = orders.filter(
    ({ filing_numbers }, i) =>
      filing_numbers !== null &&
      numbers.includes(filing_numbers.subject) &&
      orders.findIndex((other) => other.filing_numbers?.subject === filing_numbers.subject) === i,
  )
  return newest.flatMap((order) => {
    const answers = answersOf(ctx, order)
    const { subject } = answers
    const { subjectCertificateType: type = '', subjectCertificateNumber: number = '' } = answers['verify-type']
    const certificate = {
      name: subject.subjectName,
      type,
      number,
      validTo: subject.certificateValidTo,
      longTerm: subject.certificateLongTerm,
    }
    const people = [subjectPersonOf(answers), ...distinctSitePersons(answers).map((n) => sitePersonOf(answers, n))]
    return [ending(certificate, '/records'), ...people.map((person) => ending(ofPerson(person), '/records'))].flat()
  })
}

async function certificatesKept(ctx: ServerContext, accountId: string): Promise<Ending[]> {
  const rows = await libraryOf(ctx.db, accountId)
  return rows.flatMap((row) => {
    const entry = entryOf(ctx, row)
    const { values } = entry
    const unit = entry.kind === 'unit'
    return ending(
      {
        name: nameOf(entry),
        type: (unit ? values.subjectCertificateType : values.idType) ?? '',
        number: numberOf(entry),
        validTo: unit ? values.certificateValidTo : values.idValidTo,
        longTerm: unit ? values.certificateLongTerm : values.idLongTerm,
      },
      '/library',
    )
  })
}

type Certificate = { name?: string | undefined; type: string; number: string; validTo?: string | undefined; longTerm?: boolean | undefined }

const ofPerson = ({ name, idType = '', idNumber = '', idValidTo, idLongTerm }: ResponsiblePerson): Certificate => ({
  name,
  type: idType,
  number: idNumber,
  validTo: idValidTo,
  longTerm: idLongTerm,
})

function ending({ name = '', type, number, validTo, longTerm }: Certificate, link: string): Ending[] {
  if (!validTo || longTerm || !number) return []
  const masked = [...name].length > 4 ? maskUnitName(name) : maskName(name)
  return [{ kind: 'certificate', id: normaliseNumber(type, number), what: `${masked}的证件`, lastDay: validTo, link }]
}

/** Codes that were given to this account and can still be used, by the end of their server. */
async function codesOf(ctx: ServerContext, phone: string): Promise<Ending[]> {
  const codes = (await orNothing(ctx.gateways.cloud.authorizationCodesOf(phone))).filter(
    ({ target, state }) => target === phone && state !== 'used',
  )
  const ends: Ending[] = []
  for (const { code, resource } of codes) {
    const server = await orUndefined(ctx.gateways.cloud.resource(resource))
    const lastDay = server?.expiresAt.slice(0, 10)
    if (lastDay) ends.push({ kind: 'code', id: code, what: `${code.slice(0, 4)}…${code.slice(-4)}`, lastDay, link: '/authorization-codes' })
  }
  return ends
}

const orUndefined = <T>(question: Promise<T>): Promise<T | undefined> =>
  question.catch((error: unknown) => {
    if (error instanceof GatewayError) return undefined
    throw error
  })
const orNothing = async <T>(question: Promise<readonly T[]>): Promise<readonly T[]> => (await orUndefined(question)) ?? []
