/** Puts several looks at one picture together: what they agree on counts more than what one of them is sure of. */
import type { ReadFieldName } from '@domain/certificates/certificate'
import type { Found, Look, Vote, Votes } from './text-line'

/**
 * One vote a field. The first look is that of the reader that is right more often: where each says something else, it is believed, unless
 * its value cannot be right at all.
 */
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

/** Marks that print sets full or half width, and that engines take for each other: they make no difference between two looks. */
const sameMarks = (value: string) =>
  value
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[。．.]/g, '.')
    .replace(/[·・•∙‧]/g, '·')
    .replace(/[—–一-]/g, '-')

type Tally = { value: string; count: number; confidence: number; first: number }

function decide(found: readonly Found[], possible: (value: string) => boolean): Vote {
  const tallies = new Map<string, Tally>()
  for (const [i, { value, confidence }] of found.entries()) {
    const known = tallies.get(sameMarks(value))
    if (known) Object.assign(known, { count: known.count + 1, confidence: Math.max(known.confidence, confidence) })
    else tallies.set(sameMarks(value), { value, count: 1, confidence, first: i })
  }
  const ranked = [...tallies.values()].sort(
    (a, b) => Number(possible(b.value)) - Number(possible(a.value)) || b.count - a.count || a.first - b.first,
  )
  const best = ranked[0] as Tally
  const said = found[best.first] as Found
  const alternatives = [...new Set([...ranked.slice(1).map(({ value }) => value), ...(said.others ?? [])])].filter(
    (one) => one !== best.value,
  )
  const place = said.place ?? found.find((one) => one.place)?.place
  return {
    value: best.value,
    confidence: best.confidence,
    agreed: best.count,
    against: found.length - best.count,
    alternatives: alternatives.slice(0, 3),
    ...(said.surety === undefined || best.first > 0 ? {} : { surety: said.surety }),
    ...(place ? { place } : {}),
  }
}
