/** The ministry's filing system (工信部): what it holds on a subject or a domain. Looking up only; submitting is the lifecycle's. */

export type FiledPerson = { name: string; idType: string; idNumber: string; phone: string; email?: string | null; isLegalRep?: boolean }

export type FiledSite = {
  filingNumber: string
  name: string
  domains: readonly string[]
  providers: readonly string[]
  resource?: string | null
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
  person?: FiledPerson | null
  legalRep?: { name: string; idNumber: string } | null
  oldCertificate?: { type: string; number: string } | null
  /** `own` = filed through this provider, in the account below. */
  providers: readonly string[]
  account?: string | null
  sites: readonly FiledSite[]
}

/** A filing that was just approved, as the authority enters it in its records. */
export type ApprovedFiling = Omit<FiledSubject, 'state'>

export interface MiitGateway {
  /** Records of a subject under its present or an older certificate; empty = none. */
  subjects(certificate: { nature: string; type: string; number: string }): Promise<readonly FiledSubject[]>
  /** Whose record holds a domain, and whether one is being made right now. */
  domain(name: string): Promise<{ inFlight: boolean; subjects: readonly FiledSubject[] }>
  /** Why the subject, a person, a domain or a phone is refused everywhere; empty = it is not. */
  blacklisted(values: { certificate?: string; person?: string; domain?: string; phone?: string }): Promise<readonly string[]>
}
