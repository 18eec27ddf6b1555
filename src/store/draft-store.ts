/**
 * The filing being filled in. Its answers are the only thing a screen changes; every change is on this phone within 300 ms and on the
 * server a second after the last one. Nothing is ever overwritten silently: two different versions are both kept until the person chooses.
 */
import type { DetectionResult } from '@domain/detection/detection-types'
import type { SiteCheck } from '@domain/detection/site-inquiry'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { LookUps } from '@domain/journey/look-ups'
import type { Correction } from '@domain/review/correction'
import { create } from 'zustand'
import type { ServerDraft } from '@/services/orders'
import type { Trouble } from '@/services/trouble'

export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused'

export type DraftState = {
  orderId: string | undefined
  answers: Answers
  revision: number
  changedAt: string
  /** Changed since the server last had it. */
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
  /** The server holds other answers than this phone: the person chooses. */
  conflict: ServerDraft | undefined
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

/** The fields of the store that a server's draft fills. */
export const fromServer = (draft: ServerDraft): Partial<DraftState> => ({
  orderId: draft.id,
  answers: draft.answers,
  revision: draft.revision,
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
  changedAt: draft.savedAt,
  unsaved: false,
  save: 'saved',
  conflict: undefined,
  trouble: undefined,
})
