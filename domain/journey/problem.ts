/**
 * Something that is not right yet, said to the person before the authority can say it: what, where, how to mend it.
 * Hard problems stop the filing; dated ones (a rule with an old date) only warn and can be acknowledged (spec K5, K6-1, K6-2).
 */
import type { Anchor } from '@domain/filing/anchor'

export type Severity = 'rejects' | 'may-reject' | 'note'

export type Problem = {
  ruleKey: string
  /** The first anchor is where it is shown; the others are the fields it also depends on. Never empty. */
  anchors: readonly [Anchor, ...Anchor[]]
  severity: Severity
  /** Hard: cannot be acknowledged away. */
  hard: boolean
  says: string
  wayOut?: string
  /** Only missing: shown quietly until the person has visited the step. */
  missing?: boolean
  rule?: { source: string; asOf?: string }
  /** When the person ticked 「已知晓，仍要继续」 for this very value. */
  acknowledgedAt?: string
}
