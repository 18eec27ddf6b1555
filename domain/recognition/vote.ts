/** Puts several looks at one picture together: what they agree on counts more than what one of them is sure of. */
import type { ReadFieldName } from '@domain/certificates/certificate'
import type { Found, Look, Vote, Votes } from './text-line'

/** A value that can be right beats one that cannot; then the number of looks decides, then confidence. */
export function vote(looks: readonly Look[], possible: (field: ReadFieldName, value: string) => boolean): Votes {
  const fields = new Set(looks.flatMap((look) => Object.keys(look) as ReadFieldName[]))
  return Object.fromEntries(
    [...fields].map((field) => [
      field,
      decide(
        looks.flatMap((look) => look[field] ?? []),
        (v) => possible(field, v),
      ),
    ]),
  )
}

function decide(found: readonly Found[], possible: (value: string) => boolean): Vote {
  const tally = new Map<string, { count: number; confidence: number }>()
  for (const { value, confidence } of found) {
    const known = tally.get(value)
    tally.set(value, { count: (known?.count ?? 0) + 1, confidence: Math.max(known?.confidence ?? 0, confidence) })
  }
  const ranked = [...tally].sort(
    ([a, x], [b, y]) => Number(possible(b)) - Number(possible(a)) || y.count - x.count || y.confidence - x.confidence,
  )
  const [value, { count, confidence }] = ranked[0] as [string, { count: number; confidence: number }]
  const place = found.find((one) => one.place)?.place
  return { value, confidence, agreed: count, alternatives: ranked.slice(1, 4).map(([other]) => other), ...(place ? { place } : {}) }
}
