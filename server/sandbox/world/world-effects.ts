/** What an order does to the world of the sandbox: a code is taken or given back, a filing enters the authority's records. */
import type { World } from '@contract/sandbox-world'
import { sitePersonOf, subjectPersonOf } from '@domain/facts/persons'
import { siteDomains, siteResources } from '@domain/facts/sites'
import type { Answers } from '@domain/filing/answers'
import type { ResponsiblePerson } from '@domain/filing/responsible-person'
import { isIndividual } from '@domain/filing/subject-natures'
import type { OrderStatus } from '@domain/lifecycle/status'
import type { Db, ServerContext } from '../../context'
import { answersOf, domainsOf } from '../../lifecycle/order-data'
import type { OrderRow } from '../../lifecycle/rows'
import { changeWorld } from '../state'

type CodeState = World['authorizationCodes'][number]['state']

const resourcesOf = (answers: Answers) => answers.sites.flatMap((_, n) => [...siteResources(answers, n)])

async function markCodes(ctx: ServerContext, tx: Db, order: OrderRow, from: CodeState, to: CodeState): Promise<void> {
  if (!ctx.config.sandbox) return
  const codes = resourcesOf(answersOf(ctx, order)).flatMap(({ kind, id }) => (kind === 'authorization-code' ? [id] : []))
  if (codes.length === 0) return
  await changeWorld(ctx, tx, (world) => ({
    ...world,
    authorizationCodes: world.authorizationCodes.map((entry) =>
      codes.includes(entry.code) && entry.state === from ? { ...entry, state: to } : entry,
    ),
  }))
}

/** The order's codes are in use from now on (spec B2-1). */
export const lockCodes = (ctx: ServerContext, tx: Db, order: OrderRow) => markCodes(ctx, tx, order, 'unused', 'in-use')
/** Given back when the order is abandoned or its draft expires. */
export const releaseCodes = (ctx: ServerContext, tx: Db, order: OrderRow) => markCodes(ctx, tx, order, 'in-use', 'unused')
/** Spent for good when the filing is approved. */
export async function spendCodes(ctx: ServerContext, tx: Db, order: OrderRow): Promise<void> {
  await markCodes(ctx, tx, order, 'unused', 'in-use')
  await markCodes(ctx, tx, order, 'in-use', 'used')
}

/** Statuses in which the authority has the order's domains before it: nobody else can file them meanwhile (spec E row 3). */
const atAuthority: readonly OrderStatus[] = ['sms-verifying', 'sms-failed', 'authority-review']

/** The authority takes up the order's domains, or is done with them. */
export async function noteFlight(ctx: ServerContext, tx: Db, order: OrderRow, from: OrderStatus, to: OrderStatus): Promise<void> {
  const [before, after] = [atAuthority.includes(from), atAuthority.includes(to)]
  if (!ctx.config.sandbox || before === after) return
  const domains = domainsOf(answersOf(ctx, order))
  await changeWorld(ctx, tx, (world) => {
    const others = world.authority.domainsInFlight.filter((domain) => !domains.includes(domain))
    return { ...world, authority: { ...world.authority, domainsInFlight: after ? [...others, ...domains] : others } }
  })
}

/** The authority enters an approved first filing; its sites take their places on the servers. */
export async function enterInRecords(
  ctx: ServerContext,
  tx: Db,
  order: OrderRow,
  accountPhone: string,
  numbers: { subject: string; sites: { domain: string; number: string }[] },
  at: string,
): Promise<void> {
  const answers = answersOf(ctx, order)
  const record = subjectRecord(answers, accountPhone, at.slice(0, 10), numbers)
  const places = resourcesOf(answers)
  await changeWorld(ctx, tx, (world) => ({
    ...world,
    authority: { ...world.authority, subjects: [...world.authority.subjects, record] },
    resources: world.resources.map((resource) => ({
      ...resource,
      sitesUsed: resource.sitesUsed + places.filter(({ kind, id }) => kind !== 'authorization-code' && id === resource.id).length,
    })),
  }))
}

type FiledSubject = World['authority']['subjects'][number]

function subjectRecord(
  answers: Answers,
  accountPhone: string,
  filedAt: string,
  numbers: { subject: string; sites: { domain: string; number: string }[] },
): FiledSubject {
  const first = answers['verify-type']
  const { subject } = answers
  return {
    filingNumber: numbers.subject,
    state: 'filed',
    nature: first.subjectNature ?? '',
    certificateType: first.subjectCertificateType ?? '',
    certificateNumber: first.subjectCertificateNumber ?? '',
    name: subject.subjectName ?? '',
    province: first.region?.provinceCode ?? '000000',
    certificateAddress: subject.certificateAddress ?? '',
    contactAddress: subject.contactAddress ?? '',
    filedAt,
    person: personRecord(subjectPersonOf(answers)),
    legalRep:
      isIndividual(first.subjectNature) === true ? null : { name: subject.legalRepName ?? '', idNumber: subject.legalRepIdNumber ?? '' },
    oldCertificate: null,
    providers: ['own'],
    account: accountPhone,
    sites: answers.sites.map((site, n) => ({
      filingNumber: numbers.sites[n]?.number ?? '',
      name: site.siteName ?? '',
      domains: [...siteDomains(answers, n)],
      homeUrls: siteDomains(answers, n).map((domain) => `www.${domain}`),
      providers: ['own'],
      resource: siteResources(answers, n).find(({ kind }) => kind !== 'authorization-code')?.id ?? null,
      authorizationCode: siteResources(answers, n).find(({ kind }) => kind === 'authorization-code')?.id ?? null,
      serviceContent: site.serviceContent ?? '',
      person: personRecord(sitePersonOf(answers, n)),
    })),
  }
}

const personRecord = (person: ResponsiblePerson) => ({
  name: person.name ?? '',
  idType: person.idType ?? '',
  idNumber: person.idNumber ?? '',
  phone: person.phone ?? '00000',
  email: person.email ?? null,
})
