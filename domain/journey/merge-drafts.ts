/**
 * Two devices that both worked on one filing: what each changed is taken together, question by question. Where both answered the same
 * question differently nobody decides for the person; until they have chosen, both values are kept.
 */
import { recordFor } from '@domain/facts/filing-type-of'
import { settledByRecord } from '@domain/facts/settled'
import type { Anchor } from '@domain/filing/anchor'
import type { Answers, ValueSource } from '@domain/filing/answers'
import { sameValue } from '@domain/filing/same-value'
import { clearsOf } from './clears'
import type { JourneyContext } from './journey-types'
import { differences, mergeFields, questionOf, standing, withStanding } from './merge/fields'
import { withFollowing } from './merge/following'
import { type RowChange, rowChange, type SiteRows, siteRowsOf, withoutRows, withSiteRows } from './merge/site-rows'
import { settle } from './settle'

export type ContestedField = {
  /** The question, as `fieldValue` reads it; `sites` where the two have different sites, then the values are whole lists of them. */
  anchor: Anchor
  /** Undefined: emptied, or never answered. */
  mine: unknown
  theirs: unknown
  /** How each value came about, where it was not typed. */
  sources: { mine?: ValueSource; theirs?: ValueSource }
  /** Answers that hold under this one only (a number under its type of certificate): chosen with it. */
  follows: readonly ContestedField[]
}

/** What decides answers beside the person. */
export type Known = Pick<JourneyContext, 'account' | 'filingType' | 'detection' | 'record'>

export type MergedDrafts = { answers: Answers; contested: readonly ContestedField[] }

/** The place that stands for all sites with their people and papers. */
export const sitesAnchor: Anchor = 'sites'

/**
 * Both versions in one.
 * @param base the answers both began from; undefined where nobody knows them: then every difference is contested
 * @param known with it, what account and record decide is filled in and never asked about
 */
export function mergeDrafts(base: Answers | undefined, mine: Answers, theirs: Answers, known?: Known): MergedDrafts {
  if (sameValue(mine, theirs) || (base && sameValue(theirs, base))) return { answers: mine, contested: [] }
  if (base && sameValue(mine, base)) return { answers: theirs, contested: [] }
  const placed = inTheSamePlaces(base, mine, theirs)
  const merged = mergeFields(placed.base, placed.mine, placed.theirs)
  const answers = sameLength(withFollowing(merged, placed.base, placed.mine, placed.theirs), placed)
  const contested = [
    ...(placed.contested ? [placed.contested] : []),
    ...nested(merged.contested.map((anchor) => contestedField(anchor, placed.mine, placed.theirs))),
  ]
  return known ? decided({ answers, contested }, known) : { answers, contested }
}

/** The answers with the value of one side in a contested field, and in what hangs on it. */
export function chooseField(answers: Answers, field: ContestedField, side: 'mine' | 'theirs'): Answers {
  if (field.anchor === sitesAnchor) return withSiteRows(answers, field[side] as SiteRows)
  const source = field.sources[side]
  const { [field.anchor]: _before, ...others } = answers.sources
  const chosen = withStanding({ ...answers, sources: source ? { ...others, [field.anchor]: source } : others }, field.anchor, field[side])
  return field.follows.reduce((rest, one) => chooseField(rest, one, side), chosen)
}

/** These questions as far as two versions answer them differently; the versions have the same sites, unless the sites are asked about. */
export function contestedAt(anchors: readonly Anchor[], mine: Answers, theirs: Answers): ContestedField[] {
  const rows = { anchor: sitesAnchor, mine: siteRowsOf(mine), theirs: siteRowsOf(theirs), sources: {}, follows: [] }
  const fields = anchors.map((anchor) => (anchor === sitesAnchor ? rows : contestedField(anchor, mine, theirs)))
  return nested(fields.filter((field) => !sameValue(field.mine, field.theirs)))
}

const contestedField = (anchor: Anchor, mine: Answers, theirs: Answers): ContestedField => ({
  anchor,
  mine: standing(mine, anchor),
  theirs: standing(theirs, anchor),
  sources: {
    ...(mine.sources[anchor] ? { mine: mine.sources[anchor] } : {}),
    ...(theirs.sources[anchor] ? { theirs: theirs.sources[anchor] } : {}),
  },
  follows: [],
})

/** A contested number goes with its contested type. */
function nested(fields: readonly ContestedField[]): ContestedField[] {
  const under = new Map<Anchor, Anchor>()
  for (const { anchor } of fields) for (const gone of clearsOf(anchor).map(questionOf)) if (!under.has(gone)) under.set(gone, anchor)
  const top = fields.filter(({ anchor }) => !under.has(anchor))
  const rootOf = (anchor: Anchor): Anchor => {
    const above = under.get(anchor)
    return above === undefined ? anchor : rootOf(above)
  }
  return top.map((field) => ({
    ...field,
    follows: fields.filter(({ anchor }) => anchor !== field.anchor && rootOf(anchor) === field.anchor),
  }))
}

type Placed = { base: Answers | undefined; mine: Answers; theirs: Answers; contested?: ContestedField }

/** The three versions with the same sites in the same places, so that fields can be compared. */
function inTheSamePlaces(base: Answers | undefined, mine: Answers, theirs: Answers): Placed {
  if (base === undefined) return mine.sites.length === theirs.sites.length ? { base, mine, theirs } : rowsContested(base, mine, theirs)
  const [here, there] = [rowChange(base, mine), rowChange(base, theirs)]
  const [iMoved, theyMoved] = [moved(here), moved(there)]
  if (!iMoved && !theyMoved) return { base, mine, theirs }
  if (iMoved && theyMoved) {
    const same = sameValue(here, there) && sameAdded(mine, theirs, here.added)
    return same ? { base: withoutRows(base, here.removed), mine, theirs } : rowsContested(base, mine, theirs)
  }
  const [change, other] = iMoved ? [here, theirs] : [there, mine]
  if (change.removed.some((n) => touched(base, other, n))) return rowsContested(base, mine, theirs)
  const [before, others] = [withoutRows(base, change.removed), withoutRows(other, change.removed)]
  return iMoved ? { base: before, mine, theirs: others } : { base: before, mine: others, theirs }
}

const moved = ({ removed, added }: RowChange): boolean => removed.length > 0 || added > 0

/** The same sites were added on both sides: the same by their numbers, or alike as they are. */
function sameAdded(mine: Answers, theirs: Answers, added: number): boolean {
  const rows = ({ sites, sitePersons }: Answers) => sites.map((site, n) => ({ site, person: sitePersons[n] })).slice(sites.length - added)
  return rows(mine).every((row, n) => {
    const other = rows(theirs)[n]
    const number = row.site.filingNumber
    return number === undefined ? sameValue(row, other) : number === other?.site.filingNumber
  })
}
/** Whether anything of the n-th site was changed. */
function touched(base: Answers, answers: Answers, n: number): boolean {
  const of = (anchor: Anchor): boolean => {
    const [head = '', second = ''] = anchor.split('.')
    if (head === 'sites' || head === 'sitePersons') return Number(second) === n
    return (
      head === 'materials' &&
      (n === 0 ? !/\.\d+$/.test(anchor) && siteRowsOf(answers).materials[second] !== undefined : anchor.endsWith(`.${n}`))
    )
  }
  const checkOf = (one: Answers) => one['identity-check'].checks?.[String(n)]
  return differences(base, answers).some(of) || !sameValue(checkOf(base), checkOf(answers))
}

/** Both changed which sites there are: that is asked as one thing, the rest is taken together. */
function rowsContested(base: Answers | undefined, mine: Answers, theirs: Answers): Placed {
  const rows = siteRowsOf(mine)
  const contested = { anchor: sitesAnchor, mine: rows, theirs: siteRowsOf(theirs), sources: {}, follows: [] }
  return { base: base && withSiteRows(base, rows), mine, theirs: withSiteRows(theirs, rows), contested }
}

/** A site added without an answer yet is a site too. */
function sameLength(answers: Answers, { mine, theirs }: Placed): Answers {
  const padded = <T extends object>(rows: readonly T[], one: readonly T[], other: readonly T[]): T[] =>
    Array.from({ length: Math.max(rows.length, one.length, other.length) }, (_, n) => rows[n] ?? ({} as T))
  return {
    ...answers,
    sites: padded(answers.sites, mine.sites, theirs.sites),
    sitePersons: padded(answers.sitePersons, mine.sitePersons, theirs.sitePersons),
  }
}

/** What the record decides is not the person's to choose. */
function decided({ answers, contested }: MergedDrafts, known: Known): MergedDrafts {
  const settled = settle(answers, known)
  const record = recordFor(settled, known)
  const fixed = record ? settledByRecord(settled, record, known).anchors : new Set<Anchor>()
  return { answers: settled, contested: contested.filter(({ anchor }) => !fixed.has(anchor)) }
}
