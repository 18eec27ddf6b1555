/**
 * The filing being filled in. Its answers are the only thing a screen changes; every change is on this phone within 300 ms and on the
 * server a second after the last one. Nothing is ever overwritten silently: where another device answered the same question differently,
 * both values are kept until the person chooses.
 */
import type { DetectionResult } from '@domain/detection/detection-types'
import type { SiteCheck } from '@domain/detection/site-inquiry'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { contestedIn, type DraftSync, isUnsent } from '@domain/journey/draft-sync'
import type { LookUps } from '@domain/journey/look-ups'
import type { ContestedField } from '@domain/journey/merge-drafts'
import type { Correction } from '@domain/review/correction'
import { create } from 'zustand'
import type { ServerDraft } from '@/services/orders'
import type { Trouble } from '@/services/trouble'

export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused'

export type Conflict = {
  readonly fields: readonly ContestedField[]
  /** When the other device's values were saved. */
  readonly savedAt: string
}

export type DraftState = {
  orderId: string | undefined
  answers: Answers
  revision: number
  /** What the server held at this revision. */
  base: Answers | undefined
  changedAt: string
  /** This phone has something that the server lacks: not sent yet, or still to be chosen. */
  unsaved: boolean
  save: SaveState
  savedAt: string | undefined
  draftExpiresAt: string | undefined
  status: ServerDraft['status'] | undefined
  /** The last detection; it holds only while `forAnswers` fits (the journey checks). */
  detection: DetectionResult | undefined
  /** What was looked up for further sites; each holds only for the answers it was made for. */
  siteChecks: readonly SiteCheck[]
  /** What was looked up about single values, as of the last save; each holds for its own value only. */
  lookUps: LookUps | undefined
  /** The policy it was begun under; undefined where only this phone has the draft. */
  policyVersion: string | undefined
  /** The type it was begun as on a filed subject or site. */
  filingType: FilingTypeId | undefined
  /** The subject's record, where the type needs it. */
  record: SubjectRecord | undefined
  /** What a reviewer refused and is to be answered. */
  correction: Correction | undefined
  /** Rules that changed since the draft was last opened, until the person has taken note. */
  rulesChanged: NonNullable<ServerDraft['rulesChanged']>
  /** Questions that another device answered differently: the person chooses, each by itself. */
  conflict: Conflict | undefined
  /** Why the server would not take the answers. */
  trouble: Trouble | undefined
  /** This phone's storage would not take the draft. */
  storageFull: boolean
  /** An older copy on this phone could not be read and was set aside. */
  setAside: boolean
  submission: { revision: number; key: string } | undefined
}

export const noDraft = (): DraftState => ({
  orderId: undefined,
  answers: emptyAnswers(),
  revision: 0,
  base: undefined,
  changedAt: '',
  unsaved: false,
  save: 'saved',
  savedAt: undefined,
  draftExpiresAt: undefined,
  status: undefined,
  detection: undefined,
  siteChecks: [],
  lookUps: undefined,
  policyVersion: undefined,
  filingType: undefined,
  record: undefined,
  correction: undefined,
  rulesChanged: [],
  conflict: undefined,
  trouble: undefined,
  storageFull: false,
  setAside: false,
  submission: undefined,
})

export const useDraftStore = create<DraftState>(noDraft)

export const draftState = () => useDraftStore.getState()
export const setDraftState = (change: Partial<DraftState>) => useDraftStore.setState(change)

/** What this phone has of the draft beside what the server holds. */
export const syncOf = ({ base, revision, answers, conflict }: DraftState): DraftSync => ({
  base,
  revision,
  answers,
  asked: conflict?.fields.flatMap(({ anchor, follows }) => [anchor, ...follows.map((one) => one.anchor)]) ?? [],
})

/** The fields of the store that follow from it. What is still to be chosen is this phone's alone: it counts as unsaved. */
export function inStep(
  sync: DraftSync,
  savedAt: string,
): Pick<DraftState, 'base' | 'revision' | 'answers' | 'conflict' | 'unsaved' | 'save'> {
  const { base, revision, answers } = sync
  const fields = contestedIn(sync)
  const unsent = isUnsent(sync)
  const conflict = fields.length > 0 ? { fields, savedAt } : undefined
  return { base, revision, answers, conflict, unsaved: unsent || conflict !== undefined, save: unsent ? 'waiting' : 'saved' }
}

/** What a server's draft tells beside the answers. */
export const factsOf = (draft: ServerDraft): Partial<DraftState> => ({
  orderId: draft.id,
  status: draft.status,
  savedAt: draft.savedAt,
  draftExpiresAt: draft.draftExpiresAt ?? undefined,
  detection: (draft.detection as DetectionResult | null) ?? undefined,
  siteChecks: (draft.siteChecks as SiteCheck[] | undefined) ?? [],
  ...(draft.lookUps ? { lookUps: draft.lookUps as LookUps } : {}),
  policyVersion: draft.policyVersion,
  filingType: draft.filingType ?? undefined,
  record: (draft.record as SubjectRecord | null) ?? undefined,
  correction: draft.correction ?? undefined,
  rulesChanged: draft.rulesChanged ?? [],
  trouble: undefined,
})

/** The fields of the store where this phone has nothing beyond a server's draft. */
export const fromServer = (draft: ServerDraft): Partial<DraftState> => ({
  ...factsOf(draft),
  answers: draft.answers,
  base: draft.answers,
  revision: draft.revision,
  changedAt: draft.savedAt,
  unsaved: false,
  save: 'saved',
  conflict: undefined,
})
