/** Tells whether the answers of the first step are still those a detection was made for. */
import { normaliseNumber } from '@domain/certificates/check-number'
import { normaliseDomain } from '@domain/fields/domain-name'
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import { valueDigest } from '@domain/journey/value-digest'

/**
 * The same text for the same meaning: spacing, width and case of a number or domain do not count. Not secret and not reversible by reading,
 * but no protection either: keep it where the answers are kept.
 */
export function digestOfVerifyType(answers: VerifyTypeAnswers): string {
  const { region, resource } = answers
  return valueDigest([
    region?.provinceCode ?? '',
    region?.cityCode ?? '',
    region?.countyCode ?? '',
    answers.subjectNature ?? '',
    answers.subjectCertificateType ?? '',
    normaliseNumber(answers.subjectCertificateType, answers.subjectCertificateNumber ?? ''),
    normaliseDomain(answers.domain ?? ''),
    resource?.kind ?? '',
    resource?.id ?? '',
  ])
}
