/** The ministry's filing system (工信部): what it holds on a subject or a domain. Looking up only; submitting is the lifecycle's. */

export type FiledPerson = { name: string; idType: string; idNumber: string; phone: string; email?: string | null; isLegalRep?: boolean }

export type FiledSite = {
  filingNumber: string
  name: string
  domains: readonly string[]
  homeUrls?: readonly string[]
  providers: readonly string[]
  resource?: string | null
  authorizationCode?: string | null
  serviceContent?: string
  person?: FiledPerson | null
}

export type FiledSubject = {
  filingNumber: string
  state: 'filed' | 'hollow' | 'in-flight'
  nature: string
  certificateType: string
  certificateNumber: string
  name: string
  province: string
  certificateAddress?: string
  contactAddress?: string
  /** YYYY-MM-DD. */
  filedAt?: string | null
  person?: FiledPerson | null
  legalRep?: { name: string; idNumber: string } | null
  oldCertificate?: { type: string; number: string } | null
  /** `own` = filed through this provider, in the account below. */
  providers: readonly string[]
  account?: string | null
  filingPassword?: string | null
  sites: readonly FiledSite[]
}

export interface MiitGateway {
  /** Records of a subject under its present or an older certificate; empty = none. */
  subjects(certificate: { nature: string; type: string; number: string }): Promise<readonly FiledSubject[]>
  /** The subject under a 主体备案号, or undefined when there is none. */
  subject(filingNumber: string): Promise<FiledSubject | undefined>
  /** Subjects filed through this provider in an account (its phone). */
  filedHere(account: string): Promise<readonly FiledSubject[]>
  /** Whose record holds a domain, and whether one is being made right now. */
  domain(name: string): Promise<{ inFlight: boolean; subjects: readonly FiledSubject[] }>
  /**
   * How many subjects other than the one of a certificate number have a person or a phone on record, and for how many sites of such units
   * they answer.
   */
  usedBy(values: { phone?: string; idNumber?: string; except: string }): Promise<{ subjects: number; sites: number }>
  /** Whether this is the 备案密码 of a subject; its own system compares it and tells nobody else (spec C14, `isp_verifybamm`). */
  isFilingPassword(filingNumber: string, password: string): Promise<boolean>
  /** Why the subject, a person, a domain or a phone is refused everywhere; empty = it is not. */
  blacklisted(values: { certificate?: string; person?: string; domain?: string; phone?: string }): Promise<readonly string[]>
}
