/**
 * When and how the draft is written: to this phone at once, to the server when typing pauses, again when the network returns; and how what
 * another device wrote is taken in.
 */
import { draftVersion } from '@domain/filing/draft'
import { detectionFor } from '@domain/journey/context-of'
import { type DraftSync, isUnsent, savedAs, takenIn, toSend } from '@domain/journey/draft-sync'
import type { LookUps } from '@domain/journey/look-ups'
import { getDraft, type Saved, type ServerDraft, saveDraft } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { draftState, factsOf, inStep, setDraftState, syncOf } from './draft-store'
import { type LocalDraft, writeLocalDraft } from './local-draft'

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
  const { orderId, answers, revision, base, changedAt, unsaved, submission, filingType, record, detection, correction } = draftState()
  if (!orderId) return
  const { asked } = syncOf(draftState())
  writtenAt = Date.now()
  const stored = writeLocalDraft({
    version: draftVersion,
    orderId,
    revision,
    changedAt,
    answers,
    unsaved,
    ...(base && (unsaved || asked.length > 0) ? { base } : {}),
    ...(asked.length > 0 ? { asked: [...asked] } : {}),
    ...(submission ? { submission } : {}),
    ...(filingType ? { filingType } : {}),
    ...(record ? { record } : {}),
    ...(correction ? { correction } : {}),
    ...(detection ? { detection: detection as LocalDraft['detection'] } : {}),
  })
  if (stored === draftState().storageFull) setDraftState({ storageFull: !stored })
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

/** Saving and taking in happen one after the other, whoever asks for them. */
function inTurn(act: () => Promise<void>): Promise<void> {
  const before = running
  const own = (before ? before.then(act, act) : act()).finally(() => {
    if (running === own) running = undefined
  })
  running = own
  return own
}

/** Brings the server up to date now; afterwards `unsaved` says whether it worked. Calls while one is running wait for it. */
export async function flushDraft(): Promise<void> {
  clearTimeout(serverTimer)
  if (localTimer) saveLocally()
  await inTurn(async () => {
    const { orderId, unsaved } = draftState()
    // Only what is still to be chosen is left: that is not the server's to have yet.
    if (orderId && unsaved && isUnsent(syncOf(draftState()))) await sendOnce(orderId)
  })
}

/**
 * Takes in what another device saved since, while the person goes on; a failure is silent, the next save meets it too.
 * @param revision the one that is known to exist; nothing is asked where this phone has it already
 */
export async function refreshDraft(orderId: string, revision = Number.POSITIVE_INFINITY): Promise<void> {
  await inTurn(async () => {
    if (draftState().orderId !== orderId || draftState().revision >= revision) return
    const server = await getDraft(orderId).catch(() => undefined)
    const now = draftState()
    if (server && now.orderId === orderId && server.revision > now.revision) takeIn(server)
  })
}

async function sendOnce(orderId: string): Promise<void> {
  const { revision } = draftState()
  const sent = toSend(syncOf(draftState()))
  setDraftState({ save: 'saving' })
  try {
    const saved = await saveDraft(orderId, revision, sent)
    if (draftState().orderId !== orderId) return
    if ('theirs' in saved) return takeIn(saved.theirs)
    wasSaved(savedAs(syncOf(draftState()), sent, saved.revision), saved)
  } catch (error) {
    if (draftState().orderId !== orderId) return
    const trouble = troubleOf(error)
    const later = trouble.offline || trouble.status >= 500 || trouble.status === 429
    setDraftState({ save: later ? 'offline' : 'refused', trouble: later ? undefined : trouble })
    if (later) scheduleServer(retryDelayMs)
  }
}

function wasSaved(sync: DraftSync, { savedAt, draftExpiresAt, lookUps }: Saved): void {
  const more = isUnsent(sync)
  setDraftState({
    ...inStep(sync, draftState().conflict?.savedAt ?? savedAt),
    savedAt,
    draftExpiresAt: draftExpiresAt ?? undefined,
    trouble: undefined,
    ...(lookUps && JSON.stringify(lookUps) !== JSON.stringify(draftState().lookUps) ? { lookUps: lookUps as LookUps } : {}),
  })
  saveLocally()
  if (more) scheduleServer(serverDelayMs)
}

/**
 * The server has a newer revision: both are taken together question by question. What only this phone has is saved on without a question;
 * what both answered differently is asked. The same words mean that our own save got through and only its answer was lost.
 */
export function takeIn(theirs: ServerDraft): void {
  if (theirs.revision < draftState().revision) return
  const { filingType, record, detection } = { ...draftState(), ...factsOf(theirs) }
  const known = {
    ...(filingType ? { filingType } : {}),
    ...(record ? { record } : {}),
    ...(detectionFor(theirs.answers['verify-type'], detection) ? { detection } : {}),
  }
  const sync = takenIn(syncOf(draftState()), theirs, known)
  setDraftState({ ...factsOf(theirs), ...inStep(sync, theirs.savedAt) })
  saveLocally()
  if (isUnsent(sync)) scheduleServer(0)
}
