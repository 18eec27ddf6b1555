/**
 * What a change changes, in groups of one part each, with the papers and phones that part alone brings about: computed by asking the
 * journey with only that part changed and with nothing changed.
 */
import { withValueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { type ChangedAnchor, changedAnchors } from '@domain/filing/changes'
import { smsPersonsOf } from '@domain/filing/sms-persons'
import { filingTypes } from '@domain/filing-types/registry'
import { journeyOf } from '@domain/journey/journey'
import type { JourneyContext, MaterialRequirement } from '@domain/journey/journey-types'

export type DiffGroup = {
  /** The part, with the site's place where it is one site's. */
  id: string
  part: ChangedAnchor['part']
  n: number | undefined
  changes: readonly ChangedAnchor[]
  papers: readonly MaterialRequirement[]
  phones: readonly { name: string | undefined; phone: string }[]
}

/** Undefined where the filing edits no record; empty when nothing was changed. */
export function diffOf(
  answers: Answers,
  context: JourneyContext,
  filingType: keyof typeof filingTypes | undefined,
): DiffGroup[] | undefined {
  const { record } = context
  if (!record || !filingType || filingTypes[filingType].record !== 'edited') return undefined
  const changes = changedAnchors(answers, record)
  const nothing = reverted(answers, changes)
  const usual = new Set(journeyOf(nothing, context).requirements.map(({ slot }) => slot))
  const textedAnyway = new Set(smsPersonsOf(filingType, nothing, record, context.policy).map(({ phone }) => phone))
  return [...new Set(changes.map(idOf))].map((id) => {
    const own = changes.filter((one) => idOf(one) === id)
    const only = reverted(
      answers,
      changes.filter((one) => idOf(one) !== id),
    )
    return {
      id,
      part: (own[0] as ChangedAnchor).part,
      n: own[0]?.n,
      changes: own,
      papers: journeyOf(only, context).requirements.filter(({ slot, level }) => level === 'required' && !usual.has(slot)),
      phones: smsPersonsOf(filingType, only, record, context.policy)
        .filter(({ phone }) => !textedAnyway.has(phone))
        .map(({ who, phone }) => ({ name: who.name, phone })),
    }
  })
}

const idOf = ({ part, n }: ChangedAnchor): string => (n === undefined ? part : `${part}.${n}`)

const reverted = (answers: Answers, changes: readonly ChangedAnchor[]): Answers =>
  changes.reduce((rest, { anchor, before }) => withValueAt(rest, anchor, before), answers)
