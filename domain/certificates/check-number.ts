/** The number of any certificate: brought into one written form, then checked by its own kind. Source: spec C8, gate G4. */
import { isCertificateType } from './certificate-type'
import { certificates } from './certificates'

/**
 * The form in which numbers are kept and compared: full-width characters narrowed, upper case, no white space,
 * and an organisation code with its hyphen.
 */
export function normaliseNumber(type: string | undefined, raw: string): string {
  const number = raw.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  return type === 'org-code' && /^[0-9A-Z]{8}[0-9X]$/.test(number) ? `${number.slice(0, 8)}-${number[8]}` : number
}

/**
 * What is wrong with a certificate number and what to do about it; undefined when nothing speaks against it.
 * @param type id of a certificate type; an unknown type is not judged
 * @param number as typed, normalised here
 * @param today YYYY-MM-DD, to notice birth dates in the future
 */
export function checkCertificateNumber(type: string | undefined, number: string, today?: string): string | undefined {
  const normal = normaliseNumber(type, number)
  if (normal === '') return '请填写证件号码'
  return isCertificateType(type) ? certificates[type].check(normal, today) : undefined
}

/** Something worth a second look in a number that is not wrong. */
export function noteOnCertificateNumber(type: string | undefined, number: string): string | undefined {
  return isCertificateType(type) ? certificates[type].note?.(normaliseNumber(type, number)) : undefined
}
