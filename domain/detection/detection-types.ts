/** What the authority, the account and the cloud say about a filing-to-be, and what follows: exactly one outcome. Source: spec E, K3, K6-10. */
import type { Anchor } from '@domain/filing/anchor'
import type { FilingTypeId } from '@domain/filing-types/filing-type'

/** F1 to F7 as fetched. `undefined` = the party did not answer. */
export type DetectionFacts = {
  /** F1: the subject at the authority. */
  subjectAtAuthority: 'none' | 'number' | 'hollow' | 'several' | 'in-flight' | undefined
  /** Province of the subject's filing, for rules about hollow subjects. */
  subjectProvince?: string
  subjectFilingNumber?: string
  /** The record stands under an older certificate of the same subject (row 14). */
  underOldCertificate?: boolean
  /** Row 15: stored data break today's rule. */
  recordBreaksRule?: boolean
  /** F2: where the subject lives at this provider. */
  subjectHere: 'none' | 'this-account' | 'other-account' | undefined
  /** F3: the domain at the authority. */
  domainAtAuthority: 'unfiled' | 'same-subject' | 'other-subject' | 'in-flight' | undefined
  /** F4: the domain's site is accessed through this provider already. */
  accessHere: boolean | undefined
  /** F5 */
  account: {
    openOrderId?: string
    flagged: boolean
    realNameAt: string | null
    nature?: string
    name?: string
    certificateNumber?: string
  }
  /** F6: undefined = no registry answered; null = the domain is not registered. */
  domain:
    | null
    | undefined
    | {
        name: string
        registrar: 'own' | 'other' | 'foreign'
        approvedRegistrar: boolean
        expiresAt: string
        realNameAt: string | null
        holder: { nature: string; name: string; certificateNumber: string } | null
      }
  /** F7 */
  resource: ResourceFacts | undefined
  /** G9: the registry of companies; undefined = not a unit or not asked. */
  company?: { state: 'synced' | 'not-found' | 'mismatch'; name?: string; changedAt?: string; legalRepName?: string }
}

export type ResourceFacts =
  | { kind: 'none' }
  | {
      kind: 'cvm' | 'lighthouse' | 'serverless' | 'clb' | 'site-host'
      id: string
      mainland: boolean
      prepaid: boolean
      monthsBought: number
      expiresAt: string
      bandwidth: number
      hasPublicIp: boolean
      sitesUsed: number
      /** Subjects it carries already; absent = not known. */
      subjectsUsed?: number
      boundServerQualifies?: boolean
    }
  | { kind: 'authorization-code'; state: 'not-found' | 'wrong-target' | 'unused' | 'in-use' | 'used' | 'server-ends-soon' }

/** One thing that was looked up, as a line with ✓, ✗ or ？ (undefined). */
export type FactLine = { id: string; ok: boolean | undefined; says: string }

export type GateId = 'G1' | 'G2' | 'G3' | 'G4' | 'G5' | 'G6' | 'G7' | 'G8' | 'G9'

export type GateLine = {
  gate: GateId
  state: 'passes' | 'blocks' | 'warns' | 'unknown'
  /** Machine word, e.g. `account-order-in-flight`, `domain-real-name-wait`. */
  code?: string
  /** Hard gates stop; dated ones warn and can be acknowledged (K6-2). */
  hard: boolean
  says: string
  wayOut?: string
  /** Where the person can mend it; absent when it is not in the form. */
  anchor?: Anchor
  /** When a waiting time ends, ISO 8601. */
  eligibleAt?: string
  rule?: { source: string; asOf?: string }
  openOrderId?: string
}

/** One of several numbers of a certificate, recognisable and masked. */
export type NumberChoice = {
  readonly filingNumber: string
  readonly provinceCode: string
  /** YYYY-MM-DD; null where the record does not say. */
  readonly filedAt: string | null
  readonly maskedName: string
  /** How many sites are filed under it. */
  readonly sites: number
}

export type DetectionOutcome =
  | { kind: 'type'; filingType: FilingTypeId }
  | { kind: 'block'; code: string; says: string; wayOut: string }
  | { kind: 'retry'; says: string; wayOut: string }

export type DetectionResult = {
  outcome: DetectionOutcome
  /** The two facts that decided. */
  decidedBy: readonly FactLine[]
  facts: readonly FactLine[]
  gates: readonly GateLine[]
  /** The domain is registered at this provider; otherwise a screenshot of its real name is asked for. Absent = not known. */
  registrarIsOwn?: boolean
  /** 主体备案号 of the record the type stands under; absent for types without a record. */
  recordNumber?: string
  /** Numbers of which only the person can say which is meant; without a choice there is no record. Absent where nothing is to be chosen. */
  numbers?: readonly NumberChoice[]
  /** Digest of the verify-type answers it was made for: detection is stale when they change. */
  forAnswers: string
  at: string
}
