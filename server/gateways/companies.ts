/** The national registry of companies. */
export type Company = {
  certificateNumber: string
  name: string
  state: 'synced' | 'not-found'
  changedAt: string | null
  legalRep: { name: string; idNumber?: string | undefined } | null
}

export interface CompaniesGateway {
  /** The unit's entry; `agrees` when the registry was not asked to disagree (every unit matches). */
  company(certificateNumber: string): Promise<Company | 'agrees'>
}
