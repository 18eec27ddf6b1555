/** A value from the library as a person reads it. */
import { certificateTypeNames, isCertificateType } from '@domain/certificates/certificate-type'
import type { Filling } from '@domain/library/fill'

type Validity = { from?: string; to?: string; longTerm?: boolean }

export function shownFilling({ value }: Filling): string {
  if (typeof value === 'string') return isCertificateType(value) ? certificateTypeNames[value] : value
  const { from, to, longTerm } = (value ?? {}) as Validity
  return [from, longTerm ? '长期' : to].filter(Boolean).join(' 至 ')
}
