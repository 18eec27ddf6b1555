/** Two changed copies of one collection taken together, entry by entry. */
import { sameValue } from '@domain/filing/same-value'

type Entries<V> = Readonly<Record<string, V>>

/**
 * What only one side changed is as that side has it.
 * @param base what both began from; undefined where nobody knows
 * @param both what holds of an entry that both changed, or of which nobody knows who did
 */
export function threeWay<V>(
  base: Entries<V> | undefined,
  mine: Entries<V>,
  theirs: Entries<V>,
  both: (one: V | undefined, other: V | undefined) => V | undefined,
): Record<string, V> {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].sort()
  return Object.fromEntries(
    keys.flatMap((key): [string, V][] => {
      const [was, one, other] = [base?.[key], mine[key], theirs[key]]
      const mineHolds = sameValue(one, other) || (base !== undefined && sameValue(other, was))
      const held = mineHolds ? one : base !== undefined && sameValue(one, was) ? other : both(one, other)
      return held === undefined ? [] : [[key, held]]
    }),
  )
}

/** Of two moments (ISO 8601) the earlier. */
export const earlier = (one: string, other: string): string => (Date.parse(one) <= Date.parse(other) ? one : other)

/** The one that was said later. */
export function later<T extends { at: string }>(one: T, other: T): T {
  const [a, b] = [Date.parse(one.at), Date.parse(other.at)]
  return a === b ? smaller(one, other) : a > b ? one : other
}

/** The same one of two, whoever asks. */
export const smaller = <T>(one: T, other: T): T => ((JSON.stringify(one) ?? '') <= (JSON.stringify(other) ?? '') ? one : other)
