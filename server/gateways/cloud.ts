/** The cloud provider's own systems: accounts, servers, authorisation codes and the registry of domains. */

export type CloudAccount = {
  phone: string
  name: string
  nature: string
  realNameAt: string | null
  certificateNumber: string
  email: string | null
  wechatMainland: boolean | null
  flagged: boolean
}

export type CloudResource = {
  id: string
  kind: 'cvm' | 'lighthouse' | 'serverless' | 'clb' | 'site-host'
  region: string
  mainland: boolean
  ips: readonly string[]
  prepaid: boolean
  monthsBought: number
  expiresAt: string
  bandwidth: number
  sitesUsed: number
  subjectsUsed?: number | undefined
  boundTo: string | null
}

export type AuthorizationCode = {
  code: string
  issuer: string
  target: string
  resource: string
  state: 'unused' | 'in-use' | 'used'
  /** The filed site that has it, once it is used. */
  usedFor?: { domain: string; filingNumber: string }
}

export type NewCodes = { issuer: string; target: string; resource: string; count: number; most: number }

export type RegisteredDomain = {
  name: string
  registrar: 'own' | 'other' | 'foreign'
  approvedRegistrar: boolean
  registeredAt: string
  expiresAt: string
  realNameAt: string | null
  holder: { nature: string; name: string; certificateNumber: string } | null
  /** Whether the site behind it answers, and the filing number in its footer. */
  siteReachable: boolean
  footerNumber: string | null
  /** Addresses the name points at; empty = none. */
  resolvesTo: readonly string[]
}

export interface CloudGateway {
  /** The account behind a phone, or undefined when there is none. */
  account(phone: string): Promise<CloudAccount | undefined>
  /** Servers and packages of an account. */
  resources(phone: string): Promise<readonly CloudResource[]>
  /** A resource by its id, whoever owns it (the server behind an authorisation code). */
  resource(id: string): Promise<CloudResource | undefined>
  authorizationCode(code: string): Promise<AuthorizationCode | undefined>
  /** Codes the account issued or was given, oldest first. */
  authorizationCodesOf(phone: string): Promise<readonly AuthorizationCode[]>
  /** Every code that stands on a server. */
  authorizationCodesOn(resource: string): Promise<readonly AuthorizationCode[]>
  /** Issues unused codes on a server; undefined, and none issued, when the server would then carry more than `most`. */
  issueAuthorizationCodes(wanted: NewCodes): Promise<readonly AuthorizationCode[] | undefined>
  /** Puts an unused code on another server of its issuer; false when it is no longer unused or that server carries `most` already. */
  moveAuthorizationCode(code: string, resource: string, most: number): Promise<boolean>
  /** Takes an unused code out of the world; false when it is no longer unused. */
  deleteAuthorizationCode(code: string): Promise<boolean>
  /** The registry's entry, or undefined when nobody has registered the name. */
  domain(name: string): Promise<RegisteredDomain | undefined>
}
