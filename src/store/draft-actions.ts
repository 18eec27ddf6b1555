/** What pages do with the draft: open it, change it, choose between two versions, put it away. */
import type { DetectionResult } from '@domain/detection/detection-types'
import type { SiteCheck } from '@domain/detection/site-inquiry'
import type { Answers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import { onOnline } from '@/services/online'
import { getDraft, type ServerDraft } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { flushDraft, mergedWith, saveLocally, scheduleSaves, stopSaving } from './draft-saving'
import { draftState, fromServer, noDraft, setDraftState } from './draft-store'
import { type LocalDraft, readLocalDraft, removeLocalDraft } from './local-draft'
import { sameAnswers } from './same-answers'
import { useSessionStore } from './session-store'

export { flushDraft } from './draft-saving'

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

function showLocal({ version: _version, ...kept }: LocalDraft): void {
  setDraftState({
    ...noDraft(),
    ...kept,
    detection: kept.detection as DetectionResult | undefined,
    save: kept.unsaved ? 'waiting' : 'saved',
  })
}

function settle(server: ServerDraft, local: LocalDraft | undefined): void {
  const unsent = local?.unsaved === true && !sameAnswers(local.answers, server.answers)
  const since = draftState()
  if (!local || (!unsent && !since.unsaved)) {
    setDraftState({ ...fromServer(server), submission: local?.submission })
    saveLocally()
    return
  }
  const { answers, changedAt } = since
  const facts = fromServer(server)
  if (local.revision === server.revision) {
    setDraftState({ ...facts, answers, changedAt, unsaved: true, save: 'waiting', submission: local.submission })
    scheduleSaves()
    return
  }
  const together = mergedWith(server, answers)
  if (together) {
    setDraftState({ ...facts, answers: together, changedAt, unsaved: true, save: 'waiting', submission: local.submission })
    scheduleSaves()
  } else setDraftState({ ...facts, answers, changedAt, revision: local.revision, unsaved: true, save: 'waiting', conflict: server })
}

/** Changes the answers; `change` gets the newest ones. Ignored while the person has to choose between two versions. */
export function changeAnswers(change: (answers: Answers) => Answers): void {
  const { orderId, answers, conflict } = draftState()
  const next = change(answers)
  if (!orderId || conflict || next === answers) return
  setDraftState({ answers: next, changedAt: new Date().toISOString(), unsaved: true, save: 'waiting' })
  scheduleSaves()
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

/** Keep what is on this phone: it becomes the server's next revision. */
export async function keepMine(): Promise<void> {
  const { conflict } = draftState()
  if (!conflict) return
  setDraftState({ revision: conflict.revision, conflict: undefined, unsaved: true })
  saveLocally()
  await flushDraft()
}

/** Keep what the server has, from another device. */
export function keepTheirs(): void {
  const { conflict } = draftState()
  if (!conflict) return
  setDraftState(fromServer(conflict))
  saveLocally()
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
