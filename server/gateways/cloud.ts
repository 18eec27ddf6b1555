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
  boundTo: string | null
}

export type AuthorizationCode = { code: string; issuer: string; target: string; resource: string; state: 'unused' | 'in-use' | 'used' }

export type RegisteredDomain = {
  name: string
  registrar: 'own' | 'other' | 'foreign'
  approvedRegistrar: boolean
  registeredAt: string
  expiresAt: string
  realNameAt: string | null
  holder: { nature: string; name: string; certificateNumber: string } | null
}

export interface CloudGateway {
  /** The account behind a phone, or undefined when there is none. */
  account(phone: string): Promise<CloudAccount | undefined>
  /** Servers and packages of an account. */
  resources(phone: string): Promise<readonly CloudResource[]>
  /** A resource by its id, whoever owns it (the server behind an authorisation code). */
  resource(id: string): Promise<CloudResource | undefined>
  authorizationCode(code: string): Promise<AuthorizationCode | undefined>
  /** The registry's entry, or undefined when nobody has registered the name. */
  domain(name: string): Promise<RegisteredDomain | undefined>
}
