/** The pieces seed worlds are put together from, each with what is usual unless it is changed. */
import type { World } from '@contract/sandbox-world'

type Domain = World['domains'][number]
type Resource = World['resources'][number]
type Account = World['accounts'][number]
type Subject = World['authority']['subjects'][number]
type Site = Subject['sites'][number]
type Person = NonNullable<Subject['person']>
type Owner = { nature: string; name: string; certificateNumber: string }

export const domain = (name: string, holder: Domain['holder'], change: Partial<Domain> = {}): Domain => ({
  name,
  registrar: 'own',
  approvedRegistrar: true,
  registeredAt: '2025-03-01',
  expiresAt: '2028-03-01',
  realNameAt: '2025-03-02T09:00:00+08:00',
  holder,
  siteReachable: false,
  footerNumber: null,
  resolvesTo: [],
  ...change,
})

export const server = (id: string, account: string, change: Partial<Resource> = {}): Resource => ({
  id,
  account,
  kind: 'cvm',
  region: 'guangzhou',
  mainland: true,
  ips: [`203.0.113.${Number(id.replace(/\D/g, '')) % 250}`],
  prepaid: true,
  monthsBought: 12,
  expiresAt: '2027-12-01T00:00:00+08:00',
  bandwidth: 5,
  sitesUsed: 0,
  subjectsUsed: 0,
  boundTo: null,
  ...change,
})

/** An account that was real-named long ago. */
export const account = (phone: string, owner: Owner, change: Partial<Account> = {}): Account => ({
  phone,
  ...owner,
  realNameAt: '2025-01-01T09:00:00+08:00',
  email: null,
  wechat: { mainland: true },
  flagged: false,
  ...change,
})

export const personOf = (name: string, idNumber: string, phone: string): Person => ({ name, idType: 'resident-id', idNumber, phone })

/** A site by its place; `filedSubject` puts the subject's number before it. */
export const filedSite = (
  n: number,
  name: string,
  host: string,
  providers: string[],
  person: Person | null,
  resource: string | null,
): Site => ({
  filingNumber: `-${n}`,
  name,
  domains: [host],
  homeUrls: [`www.${host}`],
  providers,
  resource,
  authorizationCode: null,
  serviceContent: person ? '单位门户网站' : '其他',
  person: person && { name: person.name, idType: person.idType, idNumber: person.idNumber, phone: person.phone },
})

/** A subject filed here, in the account of a phone. Its person is its legal representative where it says so. */
export const filedSubject = (
  filingNumber: string,
  owner: Owner,
  certificateType: string,
  province: string,
  person: Person,
  phone: string,
  sites: readonly Site[],
): Subject => ({
  filingNumber,
  state: 'filed',
  ...owner,
  certificateType,
  province,
  certificateAddress: '样例路 18 号',
  contactAddress: '样例路 18 号 6 楼 602 室',
  filedAt: '2019-05-06',
  person,
  legalRep: person.isLegalRep ? { name: person.name, idNumber: person.idNumber } : null,
  oldCertificate: null,
  providers: ['own'],
  account: phone,
  sites: sites.map((site) => ({ ...site, filingNumber: `${filingNumber}${site.filingNumber}` })),
})
