/** Picking recorded sites for a filing: each keeps its place, its answers and its papers while others come and go. Source: spec B4 (pick those to edit). */
import type { Answers } from './answers'
import type { SubjectRecord } from './record'
import { recordedAnswers } from './recorded-answers'
import { removeFirstSite, removeSite } from './several-sites'

/**
 * The answers with exactly the sites of these numbers, in this order of first picking; nothing picked leaves one empty site.
 * @param prefilled a newly picked site starts with what is recorded (changes); otherwise with its number only
 */
export function withPickedSites(given: Answers, record: SubjectRecord, numbers: readonly string[], prefilled: boolean): Answers {
  const held = given.sites.map((site) => site.filingNumber)
  if (held.length === numbers.length && numbers.every((number, n) => held[n] === number)) return given
  const kept = without(given, (number) => number !== undefined && numbers.includes(number))
  const before = kept.sites.filter((site) => site.filingNumber !== undefined)
  const added = numbers.filter((number) => !before.some((site) => site.filingNumber === number))
  const order = [...before.map((site) => site.filingNumber as string), ...added]
  const fresh = recordedAnswers(record, added)
  const sites = [...before, ...added.map((filingNumber, i) => (prefilled ? (fresh.sites[i] ?? { filingNumber }) : { filingNumber }))]
  const persons = [...kept.sitePersons.slice(0, before.length), ...added.map((_, i) => (prefilled ? (fresh.sitePersons[i] ?? {}) : {}))]
  return {
    ...kept,
    sites: sites.length > 0 ? sites : [{}],
    sitePersons: persons.length > 0 ? persons : [{}],
    record: { ...kept.record, siteFilingNumbers: order },
  }
}

/** Takes out the sites that are not wanted any more, with everything that hangs on their places. */
function without(answers: Answers, wanted: (number: string | undefined) => boolean): Answers {
  let rest = answers
  for (let n = rest.sites.length - 1; n >= 0; n -= 1) {
    if (!wanted(rest.sites[n]?.filingNumber)) rest = n === 0 ? removeFirstSite(rest) : removeSite(rest, n)
  }
  return rest
}
