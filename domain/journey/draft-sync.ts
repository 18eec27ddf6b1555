/**
 * One device's draft beside the server's: what it began from, what it has now, and the questions that both answered differently. While a
 * question is open the server keeps the other device's value and this device its own; all else is saved as ever.
 */
import type { Anchor } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { sameValue } from '@domain/filing/same-value'
import { rowChange, siteRowsOf } from './merge/site-rows'
import { type ContestedField, chooseField, contestedAt, type Known, mergeDrafts, sitesAnchor } from './merge-drafts'

export type DraftSync = {
  /** What the server held when it was last heard of; undefined where a device remembers no more. */
  readonly base: Answers | undefined
  readonly revision: number
  readonly answers: Answers
  /** The questions to be asked; `answers` has this device's value there, `base` the other's. */
  readonly asked: readonly Anchor[]
}

/** The open questions with both values; a number comes with its type of certificate. */
export const contestedIn = ({ base, answers, asked }: DraftSync): readonly ContestedField[] =>
  base === undefined || asked.length === 0 ? [] : contestedAt(asked, answers, base)

/** What may be saved: nothing that is still to be chosen. */
export const toSend = (sync: DraftSync): Answers =>
  contestedIn(sync).reduce((rest, field) => chooseField(rest, field, 'theirs'), sync.answers)

/** Whether the server lacks something of it. */
export const isUnsent = (sync: DraftSync): boolean => sync.base === undefined || !sameValue(toSend(sync), sync.base)

/** The person went on: a question that both answer alike by now is none. */
export function changed(sync: DraftSync, answers: Answers): DraftSync {
  return sync.asked.length === 0 ? { ...sync, answers } : asking({ ...sync, answers })
}

/** The server took what was sent; a later word of it is not undone by an earlier one. */
export function savedAs(sync: DraftSync, sent: Answers, revision: number): DraftSync {
  return revision < sync.revision ? sync : { ...sync, base: sent, revision }
}

/** Another device has saved: both are taken together. An answer that others have overtaken on its way changes nothing. */
export function takenIn(sync: DraftSync, server: { revision: number; answers: Answers }, known?: Known): DraftSync {
  if (sync.base !== undefined && server.revision < sync.revision) return sync
  const open = contestedIn(sync)
  const merged = mergeDrafts(sync.base, toSend(sync), server.answers, known)
  const next = { base: server.answers, revision: server.revision }
  const asked = [...flat(open), ...flat(merged.contested)]
  if (sync.base && open.some(ofSites) && moved(sync.base, server.answers)) {
    const rows = { anchor: sitesAnchor, mine: siteRowsOf(sync.answers), theirs: siteRowsOf(server.answers), sources: {}, follows: [] }
    const answers = [...open.filter((field) => !ofSites(field)), rows].reduce(
      (rest, field) => chooseField(rest, field, 'mine'),
      merged.answers,
    )
    return asking({ ...next, answers, asked: [sitesAnchor, ...asked] })
  }
  return asking({ ...next, answers: open.reduce((rest, field) => chooseField(rest, field, 'mine'), merged.answers), asked })
}

/** The person chose. */
export function chosen(sync: DraftSync, anchor: Anchor, side: 'mine' | 'theirs'): DraftSync {
  const field = contestedIn(sync).find((one) => one.anchor === anchor)
  if (field === undefined) return sync
  const answered = flat([field])
  return {
    ...sync,
    answers: chooseField(sync.answers, field, side),
    asked: sync.asked.filter((one) => !answered.includes(one)),
  }
}

/** Everything that is open at once. */
export const allChosen = (sync: DraftSync, side: 'mine' | 'theirs'): DraftSync =>
  contestedIn(sync).reduce((rest, { anchor }) => chosen(rest, anchor, side), sync)

const flat = (fields: readonly ContestedField[]): Anchor[] =>
  fields.flatMap(({ anchor, follows }) => [anchor, ...follows.map((one) => one.anchor)])

const ofSites = ({ anchor, follows }: Pick<ContestedField, 'anchor'> & { follows?: readonly { anchor: Anchor }[] }): boolean =>
  anchor.startsWith(sitesAnchor) ||
  anchor.startsWith('sitePersons.') ||
  /^materials\..*\.\d+$/.test(anchor) ||
  follows?.some(ofSites) === true

const moved = (one: Answers, other: Answers): boolean => {
  const { removed, added } = rowChange(one, other)
  return removed.length > 0 || added > 0
}

/**
 * The state with the questions that are still open. Where the two have different sites, a place in one is not the same place in the other:
 * then the sites are asked about as a whole.
 */
function asking(sync: DraftSync): DraftSync {
  const { base, answers } = sync
  if (base === undefined) return { ...sync, asked: [] }
  const asked = [...new Set(sync.asked)]
  const inRows = asked.filter((anchor) => ofSites({ anchor }))
  const whole = inRows.includes(sitesAnchor) || (inRows.length > 0 && moved(base, answers))
  const places = whole ? [sitesAnchor, ...asked.filter((anchor) => !inRows.includes(anchor))] : asked
  return { ...sync, asked: flat(contestedAt(places, answers, base)) }
}
