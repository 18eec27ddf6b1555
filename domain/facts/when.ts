/**
 * A condition is a set of fact values: keys AND, arrays OR, nothing else. Anything harder becomes a named fact.
 * Facts are three-valued: a fact that is not known yet makes the condition undefined, never false.
 */
import type { FactName, Facts } from './facts'

export type When = { readonly [F in FactName]?: Facts[F] | readonly NonNullable<Facts[F]>[] }

/** True, false, or undefined when a fact it needs is not known yet. A known contradiction wins over an unknown. */
export function matches(when: When | undefined, facts: Facts): boolean | undefined {
  let unknown = false
  for (const [name, wanted] of Object.entries(when ?? {})) {
    const value = facts[name as FactName]
    if (value === undefined) unknown = true
    else if (!(Array.isArray(wanted) ? wanted : [wanted]).includes(value as never)) return false
  }
  return unknown ? undefined : true
}
