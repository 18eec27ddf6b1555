/** The uploads of one filing at the computer: one per slot, going on while the person walks through the steps. */
import { ApiError } from '@contract/client'
import type { Failure } from '@contract/define-endpoint'
import { UploadStopped } from '@contract/tus-client'
import { headOf, type PictureWindow, prepared, readable, refusalOf } from './picked'
import { type Claim, type Purpose, type Stored, sendAndClaim } from './send'
import { refusalWords, type Said, words } from './words'

export type UploadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preparing' | 'claiming' }
  | { readonly kind: 'sending'; readonly percent: number }
  | { readonly kind: 'failed'; readonly said: Said; readonly canRetry: boolean }
export const idle: UploadState = { kind: 'idle' }

export type Job = { slot: string; purpose: Purpose; file: File; window: PictureWindow | undefined; consented: Promise<unknown> }

export class UploadDesk {
  private readonly states = new Map<string, UploadState>()
  private readonly jobs = new Map<string, Job>()
  private readonly stops = new Map<string, { aborted: boolean }>()
  private readonly listeners = new Set<() => void>()
  private finished = 0

  constructor(
    private readonly orderId: string,
    private readonly onStored: (slot: string, stored: Stored & { fileName: string }) => void,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly stateOf = (slot: string): UploadState => this.states.get(slot) ?? idle

  /** How many of those begun are there, until the last of them is: 「上传 3/5」. */
  readonly progress = (): string => {
    const running = [...this.states.values()].filter(({ kind }) => kind !== 'idle' && kind !== 'failed').length
    return running ? `${this.finished}/${this.finished + running}` : ''
  }

  /** Sends a file for a slot; one that was on its way for the same slot is given up. */
  async send(job: Job): Promise<void> {
    this.cancel(job.slot)
    this.jobs.set(job.slot, job)
    const stop = { aborted: false }
    this.stops.set(job.slot, stop)
    const say = (state: UploadState) => !stop.aborted && this.set(job.slot, state)
    try {
      say({ kind: 'preparing' })
      // Without it the server says so, and the retry asks again.
      await job.consented.catch(() => undefined)
      const file = await this.ready(job, say)
      if (!file || stop.aborted) return
      const claim: Claim = {
        orderId: this.orderId,
        slot: job.slot,
        purpose: job.purpose,
        takenBytes: job.file.size,
        fileName: job.file.name.slice(-120),
      }
      const stored = await sendAndClaim(readable(file), claim, stop, (percent) =>
        say(percent < 100 ? { kind: 'sending', percent } : { kind: 'claiming' }),
      )
      if (stop.aborted) return
      this.finished += 1
      this.onStored(job.slot, { ...stored, fileName: claim.fileName })
      this.set(job.slot, idle)
      if (!this.progress()) this.finished = 0
    } catch (error) {
      say(failed(error))
    }
  }

  retry(slot: string): void {
    const job = this.jobs.get(slot)
    if (job) void this.send(job)
  }

  cancel(slot: string): void {
    const stop = this.stops.get(slot)
    if (stop) stop.aborted = true
    this.stops.delete(slot)
    this.set(slot, idle)
  }

  private async ready({ file, window }: Job, say: (state: UploadState) => void): Promise<Blob | undefined> {
    // A video goes as it is.
    if (!window) return file
    const refusal = refusalOf(await headOf(file), file.size, window)
    const made = refusal ? undefined : await prepared(file).catch(() => undefined)
    if (!made) say({ kind: 'failed', said: refusalWords(refusal ?? 'broken', file.size, window), canRetry: false })
    return made
  }

  private set(slot: string, state: UploadState): void {
    if (this.stateOf(slot) === state) return
    this.states.set(slot, state)
    for (const listener of this.listeners) listener()
  }
}

function failed(error: unknown): UploadState {
  const failure = failureOf(error)
  if (failure) return { kind: 'failed', said: { says: failure.says, wayOut: failure.wayOut ?? words.other }, canRetry: false }
  return { kind: 'failed', said: words.cut, canRetry: true }
}

function failureOf(error: unknown): { says: string; wayOut?: string | undefined } | undefined {
  if (error instanceof ApiError) return error.status === 0 ? undefined : error.failure
  if (!(error instanceof UploadStopped) || error.reason !== 'refused') return undefined
  const body = error.body as Partial<Failure> | undefined
  return { says: body?.says ?? words.cut.says, wayOut: body?.wayOut }
}
