/** What every question's component takes: the state the journey computed, ways to answer, and who else is at it. */
import type { Anchor } from '@domain/filing/anchor'
import type { FieldState } from '@domain/journey/journey-types'
import type { ContestedField } from '@domain/journey/merge-drafts'
import type { Problem } from '@domain/journey/problem'
import type { ReactNode } from 'react'

/** What a few kinds need beside the answers; the page gives it. */
export type FieldExtras = {
  /** Draws the picture slot of a `certificate-photo` field. */
  readonly photo?: (state: FieldState) => ReactNode
  /** Asks for the account's cloud resources when such a field is drawn. */
  readonly resources?: boolean
}

export type FieldProps = {
  readonly state: FieldState
  readonly onChange: (value: unknown) => void
  /** The person ticked 「已知晓，仍要继续」 (or took the tick away). */
  readonly onAcknowledge?: (problem: Problem) => void
  /** Leads to where a read-only value can be changed. */
  readonly onJump?: (anchor: Anchor) => void
  /** Also what is merely missing is said. */
  readonly visited?: boolean
  /** Why it cannot be typed in right now: another device is at it. */
  readonly locked?: string | undefined
  /** Both devices changed it to different values. */
  readonly contested?: ContestedField | undefined
  readonly onChoose?: (whose: 'mine' | 'theirs') => void
  readonly extras?: FieldExtras
}

/** Id of a field's element, for coming to it from the list of problems. */
export const fieldId = (anchor: Anchor): string => `field-${anchor.replace(/\./g, '-')}`
export const controlId = (anchor: Anchor): string => `${fieldId(anchor)}-control`

/** What describes a control, for aria-describedby. */
export const describedBy = (anchor: Anchor): string => `${fieldId(anchor)}-hint ${fieldId(anchor)}-notes`

export const shownProblems = ({ problems }: FieldState, visited = true): readonly Problem[] =>
  problems.filter((problem) => visited || !problem.missing)

export const isWrong = ({ state, visited }: FieldProps): boolean =>
  shownProblems(state, visited).some(({ severity }) => severity === 'rejects')

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '')
