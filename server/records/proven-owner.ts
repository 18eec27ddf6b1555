/** Whether an account is the subject itself: only then may it see and touch what the authority holds. Source: spec A, E (G3); ruling R2. */
import { normaliseNumber } from '@domain/certificates/check-number'
import type { CloudAccount } from '../gateways/cloud'
import type { FiledSubject } from '../gateways/miit'

/**
 * True when the account's real name stands and its certificate number is the subject's, today's or the older one the record stands under.
 * An organisation code is positions 9 to 17 of the unified code of the same unit.
 */
export function provenOwner(account: CloudAccount | undefined, subject: FiledSubject): boolean {
  if (!account?.realNameAt) return false
  const own = comparable(account.certificateNumber)
  const theirs = [subject.certificateNumber, subject.oldCertificate?.number ?? ''].map(comparable)
  return own !== '' && theirs.some((number) => number !== '' && sameCode(own, number))
}

const comparable = (number: string): string => normaliseNumber(undefined, number).replaceAll('-', '')

const sameCode = (a: string, b: string): boolean =>
  a === b || (a.length === 18 && b.length === 9 && a.slice(8, 17) === b) || (b.length === 18 && a.length === 9 && b.slice(8, 17) === a)
