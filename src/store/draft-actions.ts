/** What pages do with the draft: open it, change it, choose between two versions, put it away. */
import type { DetectionResult } from '@domain/detection/detection-types'
import type { SiteCheck } from '@domain/detection/site-inquiry'
import type { Anchor } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import { allChosen, changed, chosen, type DraftSync, isUnsent } from '@domain/journey/draft-sync'
import { onOnline } from '@/services/online'
import { getDraft, type ServerDraft } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { flushDraft, saveLocally, scheduleSaves, stopSaving, takeIn } from './draft-saving'
import { draftState, fromServer, inStep, noDraft, setDraftState, syncOf } from './draft-store'
import { type LocalDraft, readLocalDraft, removeLocalDraft } from './local-draft'
import { useSessionStore } from './session-store'

export { flushDraft, refreshDraft } from './draft-saving'

/** Opens an order's draft: this phone's copy at once, then the server's; throws only when neither can be had. */
export async function openDraft(orderId: string): Promise<void> {
  if (draftState().orderId === orderId) return
  closeDraft()
  const local = readLocalDraft(orderId)
  if (local.state === 'read') showLocal(local.value)
  try {
    settle(await getDraft(orderId), local.state === 'read' ? local.value : undefined)
    if (local.state === 'unreadable') setDraftState({ setAside: true })
  } catch (error) {
    const { status } = troubleOf(error)
    const usable = local.state === 'read' && (status === 0 || status >= 500)
    if (!usable) {
      closeDraft()
      throw error
    }
    setDraftState({ save: 'offline' })
    if (local.value.unsaved) scheduleSaves()
  }
}

function showLocal({ version: _version, asked = [], ...kept }: LocalDraft): void {
  const base = kept.base ?? (kept.unsaved ? undefined : kept.answers)
  setDraftState({
    ...noDraft(),
    ...kept,
    ...inStep({ ...kept, base, asked }, kept.changedAt),
    detection: kept.detection as DetectionResult | undefined,
  })
}

/** The server has answered: what this phone has beyond it goes on, all else is the server's. */
function settle(server: ServerDraft, local: LocalDraft | undefined): void {
  const { unsaved, conflict, base, revision } = draftState()
  if (!local || (!unsaved && !conflict)) {
    setDraftState({ ...fromServer(server), submission: local?.submission })
    saveLocally()
    return
  }
  // An older copy did not keep what it began from; the server still knows it where nobody saved since, or where the filing was refused.
  if (base === undefined) setDraftState({ base: revision === server.revision ? server.answers : server.correction?.submitted })
  takeIn(server)
}

/** Changes the answers; `change` gets the newest ones. */
export function changeAnswers(change: (answers: Answers) => Answers): void {
  const { orderId, answers, conflict } = draftState()
  const next = change(answers)
  if (!orderId || next === answers) return
  setDraftState({
    ...inStep(changed(syncOf(draftState()), next), conflict?.savedAt ?? ''),
    changedAt: new Date().toISOString(),
  })
  scheduleSaves()
}

/** The person says whose answer to one question holds; the other is gone then. */
export const chooseField = (anchor: Anchor, side: 'mine' | 'theirs'): void => chose(chosen(syncOf(draftState()), anchor, side))

/** The same side for every open question. */
export const chooseAll = (side: 'mine' | 'theirs'): void => chose(allChosen(syncOf(draftState()), side))

function chose(sync: DraftSync): void {
  const { conflict } = draftState()
  if (!conflict) return
  setDraftState(inStep(sync, conflict.savedAt))
  saveLocally()
  if (isUnsent(sync)) scheduleSaves()
}

/** Keeps what the look-up found, with the record the type stands on. */
export const setDetection = (detection: DetectionResult | undefined, record?: SubjectRecord): void => {
  const { filingType, record: before } = draftState()
  // What was begun on a filed subject keeps that subject's record.
  setDraftState({ detection, record: record ?? (filingType ? before : undefined) })
  saveLocally()
}

/** Keeps what was found for a further site, in place of what was found for the same answers before. */
export const addSiteCheck = (check: SiteCheck): void => {
  const others = draftState().siteChecks.filter(({ forAnswers }) => forAnswers !== check.forAnswers)
  setDraftState({ siteChecks: [...others, check] })
}

/** One key for submitting this revision, the same after a restart. */
export function submissionKey(revision: number, newKey: () => string): string {
  const known = draftState().submission
  if (known?.revision === revision) return known.key
  const submission = { revision, key: newKey() }
  setDraftState({ submission })
  saveLocally()
  return submission.key
}

/** Leaves the draft in peace; what was not saved yet is written to this phone first. */
export function closeDraft(): void {
  if (draftState().unsaved) saveLocally()
  stopSaving()
  setDraftState(noDraft())
}

/** The order is submitted or abandoned: its draft leaves this phone. */
export function discardDraft(orderId: string): void {
  if (draftState().orderId === orderId) {
    stopSaving()
    setDraftState(noDraft())
  }
  removeLocalDraft(orderId)
}

// Signing out empties the phone. A session that ran out keeps the draft for the same person and sends it on when they are back.
useSessionStore.subscribe((now, before) => {
  if (now.status === 'signed-out') {
    if (now.expired && draftState().unsaved) saveLocally()
    stopSaving()
    if (!now.expired) setDraftState(noDraft())
  } else if (before.expired && now.account) {
    if (before.expired.accountId !== now.account.id) setDraftState(noDraft())
    else if (draftState().unsaved) scheduleSaves()
  }
})

onOnline(() => void flushDraft())
