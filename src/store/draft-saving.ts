/** When and how the draft is written: to this phone at once, to the server when typing pauses, again when the network returns. */
import type { Answers } from '@domain/filing/answers'
import { draftVersion } from '@domain/filing/draft'
import type { LookUps } from '@domain/journey/look-ups'
import { mergeDrafts } from '@domain/journey/merge-drafts'
import { type ServerDraft, saveDraft } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { draftState, setDraftState } from './draft-store'
import { type LocalDraft, writeLocalDraft } from './local-draft'
import { sameAnswers } from './same-answers'

/** The first change after a pause is written at once, further ones at most this often: so much typing is lost when the phone dies. */
const localPauseMs = 200
const serverDelayMs = 1000
const retryDelayMs = 5000

let localTimer: ReturnType<typeof setTimeout> | undefined
let writtenAt = 0
let serverTimer: ReturnType<typeof setTimeout> | undefined
let running: Promise<void> | undefined

export function saveLocally(): void {
  clearTimeout(localTimer)
  localTimer = undefined
  const { orderId, answers, revision, changedAt, unsaved, submission, filingType, record, detection, correction } = draftState()
  if (!orderId) return
  writtenAt = Date.now()
  const stored = writeLocalDraft({
    version: draftVersion,
    orderId,
    revision,
    changedAt,
    answers,
    unsaved,
    ...(submission ? { submission } : {}),
    ...(filingType ? { filingType } : {}),
    ...(record ? { record } : {}),
    ...(correction ? { correction } : {}),
    ...(detection ? { detection: detection as LocalDraft['detection'] } : {}),
  })
  if (stored === draftState().storageFull) setDraftState({ storageFull: !stored })
}

/** Both versions of a refused filing in one, where they do not contradict each other. */
export function mergedWith(theirs: ServerDraft, mine: Answers): Answers | undefined {
  if (sameAnswers(theirs.answers, mine)) return undefined
  if (!theirs.correction) return undefined
  const { answers, contested } = mergeDrafts(theirs.correction.submitted, mine, theirs.answers)
  return contested.length === 0 ? answers : undefined
}

/** Something changed: write it down. */
export function scheduleSaves(): void {
  if (Math.abs(Date.now() - writtenAt) >= localPauseMs) saveLocally()
  else localTimer ??= setTimeout(saveLocally, localPauseMs)
  scheduleServer(serverDelayMs)
}

function scheduleServer(delay: number): void {
  clearTimeout(serverTimer)
  serverTimer = setTimeout(() => void flushDraft(), delay)
}

export function stopSaving(): void {
  clearTimeout(localTimer)
  clearTimeout(serverTimer)
  localTimer = undefined
  serverTimer = undefined
}

/** Brings the server up to date now; afterwards `unsaved` says whether it worked. Calls while one is running wait for it. */
export async function flushDraft(): Promise<void> {
  clearTimeout(serverTimer)
  if (localTimer) saveLocally()
  if (running) await running
  const { orderId, unsaved, conflict } = draftState()
  if (!orderId || !unsaved || conflict) return
  running = sendOnce(orderId).finally(() => {
    running = undefined
  })
  await running
}

async function sendOnce(orderId: string): Promise<void> {
  const { answers, revision } = draftState()
  setDraftState({ save: 'saving' })
  try {
    const saved = await saveDraft(orderId, revision, answers)
    if (draftState().orderId !== orderId) return
    if ('theirs' in saved) return takeIn(saved.theirs)
    const unchanged = draftState().answers === answers
    setDraftState({
      revision: saved.revision,
      savedAt: saved.savedAt,
      draftExpiresAt: saved.draftExpiresAt ?? undefined,
      unsaved: !unchanged,
      save: unchanged ? 'saved' : 'waiting',
      trouble: undefined,
      ...(saved.lookUps && JSON.stringify(saved.lookUps) !== JSON.stringify(draftState().lookUps)
        ? { lookUps: saved.lookUps as LookUps }
        : {}),
    })
    saveLocally()
    if (!unchanged) scheduleServer(serverDelayMs)
  } catch (error) {
    if (draftState().orderId !== orderId) return
    const trouble = troubleOf(error)
    const later = trouble.offline || trouble.status >= 500 || trouble.status === 429
    setDraftState({ save: later ? 'offline' : 'refused', trouble: later ? undefined : trouble })
    if (later) scheduleServer(retryDelayMs)
  }
}

/**
 * The server has a newer revision. The same words mean our own save got through and only its answer was lost; two devices that answered
 * different reasons of a refusal are taken together.
 */
function takeIn(theirs: ServerDraft): void {
  const together = mergedWith(theirs, draftState().answers)
  if (together) {
    setDraftState({ answers: together, revision: theirs.revision, unsaved: true, save: 'waiting' })
    saveLocally()
    scheduleServer(0)
    return
  }
  if (sameAnswers(theirs.answers, draftState().answers)) {
    setDraftState({ revision: theirs.revision, unsaved: false, save: 'saved' })
    saveLocally()
  } else setDraftState({ conflict: theirs, save: 'waiting' })
}
