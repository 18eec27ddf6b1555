/**
 * What is looked up about single numbers, people, domains and sites of a filing, for the provinces' rules about them. Whoever does not answer
 * leaves the value unknown, and then no rule says anything about it. Source: spec D, K5.
 */
import { normaliseNumber } from '@domain/certificates/check-number'
import { sitePersonOf, subjectPersonOf } from '@domain/facts/persons'
import { siteDomains, siteResources } from '@domain/facts/sites'
import { normaliseDomain } from '@domain/fields/domain-name'
import { normalisePhone } from '@domain/fields/phone'
import type { Answers } from '@domain/filing/answers'
import { digestOfFilingPassword } from '@domain/filing/filing-password'
import type { LookUps } from '@domain/journey/look-ups'
import { valueDigest } from '@domain/journey/value-digest'
import type { ServerContext } from '../context'
import { ask } from '../detection/ask'

export type Inquiries = {
  subject: string
  phones: string[]
  people: string[]
  domains: string[]
  servers: string[]
  password: { filingNumber: string; password: string } | undefined
}

/**
 * The values these answers hold; half-typed ones are left out.
 * @param filingNumber of the record the filing stands on
 */
export function inquiriesOf(answers: Answers, filingNumber?: string): Inquiries {
  const { subjectCertificateType: type, subjectCertificateNumber: number = '' } = answers['verify-type']
  const password = answers.record?.filingPassword
  const people = [subjectPersonOf(answers), ...answers.sites.map((_, n) => sitePersonOf(answers, n))]
  const present = (values: readonly (string | undefined)[], fits: RegExp) => [
    ...new Set(values.flatMap((value) => (value && fits.test(value) ? [value] : []))),
  ]
  return {
    subject: normaliseNumber(type, number),
    phones: present(
      people.flatMap(({ phone, emergencyPhone }) => [phone, emergencyPhone]).map((one) => one && normalisePhone(one)),
      /^\d{11}$/,
    ),
    people: present(
      people.map(({ idType, idNumber }) => idNumber && normaliseNumber(idType, idNumber)),
      /^.{6,40}$/,
    ),
    domains: present(answers.sites.flatMap((_, n) => siteDomains(answers, n)).map(normaliseDomain), /^[^.]+(\.[^.]+)+$/),
    servers: present(
      answers.sites.flatMap((_, n) => siteResources(answers, n).map(({ id }) => id)),
      /./,
    ),
    password: filingNumber && password ? { filingNumber, password } : undefined,
  }
}

/** Tells whether what was looked up is still about these answers. */
export const digestOfInquiries = (inquiries: Inquiries): string => valueDigest(Object.values(inquiries))

/** Asks all parties. Not inside a transaction. */
export async function lookUp(ctx: ServerContext, inquiries: Inquiries): Promise<LookUps> {
  const { subject } = inquiries
  const [phones, people, domains, ips, filingPassword] = await Promise.all([
    Promise.all(inquiries.phones.map((number) => phoneLookUp(ctx, number, subject))),
    Promise.all(inquiries.people.map((idNumber) => personLookUp(ctx, idNumber, subject))),
    Promise.all(inquiries.domains.map((name) => domainLookUp(ctx, name))),
    addressesOf(ctx, inquiries.servers),
    passwordLookUp(ctx, inquiries.password),
  ])
  return {
    ...(filingPassword ? { filingPassword } : {}),
    phones,
    people,
    domains: domains.flatMap((found) => (found ? [found.domain] : [])),
    sites: domains.flatMap((found) =>
      found
        ? [
            {
              ...found.site,
              ...(ips && found.resolvesTo.length > 0 ? { resolvesElsewhere: !found.resolvesTo.some((ip) => ips.includes(ip)) } : {}),
            },
          ]
        : [],
    ),
  }
}

async function phoneLookUp(ctx: ServerContext, number: string, subject: string) {
  const home = (await ask('phones', () => ctx.gateways.phones.home(number)))?.answer
  const others = (await ask('miit', () => ctx.gateways.miit.usedBy({ phone: number, except: subject })))?.answer
  return { number, ...(home ? { provinceCode: home } : {}), ...(others ? { otherSubjects: others.subjects } : {}) }
}

async function passwordLookUp(ctx: ServerContext, asked: Inquiries['password']): Promise<LookUps['filingPassword']> {
  if (!asked) return undefined
  const found = await ask('miit', () => ctx.gateways.miit.isFilingPassword(asked.filingNumber, asked.password))
  return found && { digest: digestOfFilingPassword(asked.filingNumber, asked.password), right: found.answer }
}

async function personLookUp(ctx: ServerContext, idNumber: string, subject: string) {
  const others = (await ask('miit', () => ctx.gateways.miit.usedBy({ idNumber, except: subject })))?.answer
  return { idNumber, ...(others ? { otherSubjects: others.subjects, otherUnitsSites: others.sites } : {}) }
}

async function domainLookUp(ctx: ServerContext, name: string) {
  const found = (await ask('cloud', () => ctx.gateways.cloud.domain(name)))?.answer
  if (!found) return undefined
  const { registrar, expiresAt, holder, siteReachable: reachable, footerNumber, resolvesTo } = found
  return { domain: { name, registrar, expiresAt, holder }, site: { domain: name, reachable, footerNumber }, resolvesTo }
}

/** Addresses of the chosen servers, those behind authorisation codes too; undefined when one is not known. */
async function addressesOf(ctx: ServerContext, ids: readonly string[]): Promise<string[] | undefined> {
  const all: string[] = []
  for (const id of ids) {
    const found = await ask('cloud', async () => {
      const code = await ctx.gateways.cloud.authorizationCode(id)
      return ctx.gateways.cloud.resource(code?.resource ?? id)
    })
    if (!found?.answer) return undefined
    all.push(...found.answer.ips)
  }
  return all.length > 0 ? all : undefined
}
