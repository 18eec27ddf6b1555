/** Which filing type these answers are for, and the record that goes with it. Source: spec E, B4. */
import { normaliseNumber } from '@domain/certificates/check-number'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import type { Answers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { filingTypes } from '@domain/filing-types/registry'
import type { JourneyContext } from '@domain/journey/journey-types'

type Known = Pick<JourneyContext, 'filingType' | 'detection' | 'record'>

/** A look-up made for other answers says nothing about these. */
export const isFresh = (answers: Answers, { detection }: Known): boolean =>
  detection?.forAnswers === digestOfVerifyType(answers['verify-type'])

/** The type the person began with on a filed object; for types that are detected, what the look-up found wins over where it was begun. */
export function filingTypeOf(answers: Answers, context: Known): FilingTypeId | undefined {
  const { filingType, detection } = context
  if (filingType !== undefined && filingTypes[filingType].entry === 'chosen') return filingType
  const found = isFresh(answers, context) && detection?.outcome.kind === 'type' ? detection.outcome.filingType : undefined
  return found ?? filingType
}

/** The record the type stands under; undefined where the type needs none, or the one held is another subject's. */
export function recordFor(answers: Answers, context: Known): SubjectRecord | undefined {
  const type = filingTypeOf(answers, context)
  const { record } = context
  if (type === undefined || record === undefined || filingTypes[type].record === 'none') return undefined
  if (context.filingType !== undefined || record.underOldCertificate) return record
  const { subjectCertificateType: kind, subjectCertificateNumber = '' } = answers['verify-type']
  return normaliseNumber(kind, subjectCertificateNumber) === normaliseNumber(record.certificateType, record.certificateNumber)
    ? record
    : undefined
}
