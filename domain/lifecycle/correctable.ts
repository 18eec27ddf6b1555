/** 协助更改: what a reviewer may correct for a person who has allowed it: typos in written values, never who somebody is. Source: spec K1. */
import { type Anchor, valueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'

/** The agreement of the preview without which a reviewer may only send back. */
export const correctionAgreement = 'assisted-correction'

const written: readonly string[] = ['subject', 'sites', 'sitePersons']
/** Who somebody is and where the ministry texts them is not a typo: the person says it, their papers prove it. */
const never: readonly string[] = ['phone', 'idType', 'idNumber', 'legalRepIdType', 'legalRepIdNumber', 'filingNumber']

/** Whether the person had allowed corrections when these answers were submitted. */
export const allowsCorrections = (submitted: Answers): boolean => submitted.preview.agreements?.[correctionAgreement] !== undefined

/** The written value a reviewer may correct, or undefined when the anchor is none of that kind or holds nothing. */
export function correctableValue(answers: Answers, anchor: Anchor): string | undefined {
  const parts = anchor.split('.')
  const [head = ''] = parts
  if (!written.includes(head) || never.includes(parts.at(-1) ?? '')) return undefined
  const value = valueAt(answers, anchor)
  return typeof value === 'string' && value !== '' ? value : undefined
}
