/**
 * The uploads of this session, one per slot: they go on while the person walks through other pages, and what was cut can go on later.
 * The draft keeps only the finished object's id.
 */

import { UploadStopped } from '@contract/tus-client'
import type { PickedFile } from '@/platform/media-types'
import type { Stored } from './store-upload'
import { idle, type UploadState, type UploadTrouble } from './upload-state'

/** What one upload does, in order; given by the door so that the queue knows neither pictures nor the network. */
export type UploadJob = {
  /** A refusal, or the file to send. */
  prepare: (file: PickedFile) => Promise<{ file: PickedFile } | { trouble: UploadTrouble }>
  send: (file: PickedFile, signal: { readonly aborted: boolean }, onProgress: (percent: number) => void) => Promise<() => Promise<Stored>>
  /** Words for what went wrong on the way. */
  troubleOf: (reason: unknown, percent: number) => UploadTrouble
  onStored: (stored: Stored, file: PickedFile) => void
}

/** `sent`: everything is with the server, only its word that it is stored was lost. */
type Sent = { file: PickedFile; store: () => Promise<Stored> }
type Entry = { state: UploadState; file?: PickedFile; job?: UploadJob; sent?: Sent; signal: { aborted: boolean } }

const entries = new Map<string, Entry>()
const listeners = new Set<() => void>()

export function watchUploads(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const uploadState = (key: string): UploadState => entries.get(key)?.state ?? idle

/** Keys of the uploads that are on their way or wait for another try, by how they stand. */
export const uploadsUnder = (prefix: string): readonly { key: string; state: UploadState }[] =>
  [...entries].filter(([key]) => key.startsWith(prefix)).map(([key, { state }]) => ({ key, state }))

/** Starts, or starts anew with another file. */
export function startUpload(key: string, file: PickedFile, job: UploadJob): void {
  const before = entries.get(key)
  if (before) before.signal.aborted = true
  void run(key, { state: { kind: 'checking' }, file, job, signal: { aborted: false } })
}

/** Goes on with the same file after a cut. */
export function retryUpload(key: string): void {
  const entry = entries.get(key)
  if (entry?.file && entry.job) void run(key, { ...entry, signal: { aborted: false } })
}

export function cancelUpload(key: string): void {
  const entry = entries.get(key)
  if (entry) entry.signal.aborted = true
  put(key, undefined)
}

/** At sign-out nothing of the person stays in memory. */
export function forgetUploads(): void {
  for (const [key, entry] of entries) {
    entry.signal.aborted = true
    entry.file?.release()
    put(key, undefined)
  }
}

function put(key: string, entry: Entry | undefined): void {
  if (entry) entries.set(key, entry)
  else entries.delete(key)
  for (const listener of listeners) listener()
}

async function run(key: string, entry: Entry): Promise<void> {
  const { file, job, signal } = entry
  if (!file || !job) return
  let percent = 0
  const kept: { sent?: Sent } = entry.sent ? { sent: entry.sent } : {}
  const show = (state: UploadState) => !signal.aborted && put(key, { ...entry, ...kept, state })
  const fail = (trouble: UploadTrouble) => show({ kind: 'failed', trouble, canRetry: trouble.kind !== 'refusal' })
  try {
    if (!kept.sent) {
      show({ kind: 'checking' })
      const prepared = await job.prepare(file)
      if ('trouble' in prepared) return void fail(prepared.trouble)
      show({ kind: 'sending', percent: 0 })
      const store = await job.send(prepared.file, signal, (now) => {
        percent = now
        show({ kind: 'sending', percent: now })
      })
      kept.sent = { file: prepared.file, store }
    }
    if (signal.aborted) return
    show({ kind: 'storing' })
    const stored = await kept.sent.store()
    if (signal.aborted) return
    put(key, undefined)
    job.onStored(stored, kept.sent.file)
  } catch (reason) {
    if (reason instanceof UploadStopped && reason.reason === 'cancelled') return
    const trouble = job.troubleOf(reason, percent)
    // What the server refused has to be sent anew; what only got no answer is asked about again.
    if (trouble.kind !== 'cut') delete kept.sent
    fail(trouble)
  }
}
