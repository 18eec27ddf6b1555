/**
 * Single answers out of recorded values, for those who need no more than that: the gates of the detection and the look-up of a record. What a
 * value means in full is said in domain/rules. Undefined: not recorded, or of a shape we do not understand.
 */
const part = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>)[key] : undefined

/** The age a value of minAge… demands, in full years. */
export function leastAge(value: unknown): number | undefined {
  const least = typeof value === 'number' ? value : part(value, 'least')
  return typeof least === 'number' ? least : undefined
}

const legalRepWords = ['must-be-legal-rep', 'may-differ-with-authorization-letter', 'may-differ'] as const
export type LegalRepWord = (typeof legalRepWords)[number]

/** Whether the subject's person has to be the legal representative. */
export function legalRepWord(value: unknown): LegalRepWord | undefined {
  const word = typeof value === 'string' ? value : part(value, 'rule')
  return legalRepWords.find((known) => known === word)
}

const holders = { 'unit-or-legal-rep': true, 'unit-or-legal-rep-with-letter': true, 'unit-only': false, 'unit-full-name': false } as const

/** Whether a unit's legal representative may hold its domain. */
export function legalRepMayHold(value: unknown): boolean | undefined {
  const word = typeof value === 'string' ? value : part(value, 'holder')
  return typeof word === 'string' && Object.hasOwn(holders, word) ? holders[word as keyof typeof holders] : undefined
}

const localIdWords = ['local-id-only', 'local-or-residence-proof', 'any'] as const

/** Whether individuals need an ID of the province. */
export const localIdWord = (value: unknown): (typeof localIdWords)[number] | undefined => localIdWords.find((known) => known === value)
