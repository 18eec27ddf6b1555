/** Picking recorded sites for a filing: each keeps its place, its answers and its papers while others come and go. Source: spec B4 (pick those to edit). */
import type { Answers } from './answers'
import type { SubjectRecord } from './record'
import { recordedAnswers } from './recorded-answers'
import { removeFirstSite, removeSite } from './several-sites'

/**
 * The answers with exactly the sites of these numbers, in the order of picking. With nothing picked a change has no site, and who passes the
 * video check is the person of the first site filed; other filings keep one empty site.
 * @param edited a newly picked site starts with what is recorded (changes); otherwise with its number only
 */
export function withPickedSites(given: Answers, record: SubjectRecord, numbers: readonly string[], edited: boolean): Answers {
  const held = given.sites.map((site) => site.filingNumber)
  const as = held.length === numbers.length && numbers.every((number, n) => held[n] === number)
  if (as) return numbers.length === 0 && edited ? { ...given, sitePersons: [personWithoutSites(record)] } : given
  const kept = without(given, (number) => number !== undefined && numbers.includes(number))
  const before = kept.sites.filter((site) => site.filingNumber !== undefined)
  const added = numbers.filter((number) => !before.some((site) => site.filingNumber === number))
  const fresh = recordedAnswers(record, added)
  const sites = [...before, ...added.map((filingNumber, i) => (edited ? (fresh.sites[i] ?? { filingNumber }) : { filingNumber }))]
  const persons = [...kept.sitePersons.slice(0, before.length), ...added.map((_, i) => (edited ? (fresh.sitePersons[i] ?? {}) : {}))]
  const order = sites.map((site) => site.filingNumber as string)
  return {
    ...kept,
    sites: sites.length > 0 || edited ? sites : [{}],
    sitePersons: persons.length > 0 ? persons : [edited ? personWithoutSites(record) : {}],
    record: withoutOutdatedSites({ ...kept.record, siteFilingNumbers: order }),
  }
}

/** Places have moved: what was said about a site's lines is asked again. */
function withoutOutdatedSites(record: NonNullable<Answers['record']>): NonNullable<Answers['record']> {
  if (record.outdated === undefined) return record
  return { ...record, outdated: record.outdated.filter((anchor) => !anchor.startsWith('site')) }
}

function personWithoutSites(record: SubjectRecord): Answers['sitePersons'][number] {
  const site = record.sites.find(({ accessedHere }) => accessedHere) ?? record.sites[0]
  if (site === undefined) return { sameAsSubjectPerson: true }
  return recordedAnswers(record, [site.filingNumber]).sitePersons[0] ?? {}
}

/** Takes out the sites that are not wanted any more, with everything that hangs on their places. */
function without(answers: Answers, wanted: (number: string | undefined) => boolean): Answers {
  let rest = answers
  for (let n = rest.sites.length - 1; n >= 0; n -= 1) {
    if (!wanted(rest.sites[n]?.filingNumber)) rest = n === 0 ? removeFirstSite(rest) : removeSite(rest, n)
  }
  return rest
}
