/**
 * The open live channels of this process. A look at the accounts' counters twice a second finds what any server has changed, so two servers
 * on one database need nothing between them; what this process has changed itself is looked for at once. While nobody listens, nothing is
 * asked.
 */
import { type LiveMessage, liveBeatSeconds, liveClosed } from '@contract/live'
import type { ServerContext } from '../context'
import { changesAfter, forgetOldChanges, newestOf } from './live-events'

const lookEveryMs = 500
/** Many changes at once are looked for together. */
const pokedAfterMs = 20
const beatEveryMs = liveBeatSeconds * 1000
const tidyEveryMs = 3_600_000
const mostPerAccount = 20

export type Line = {
  send: (text: string) => void
  close: (code: number) => void
  /** Bytes that the other side has not taken yet. */
  waiting: () => number
}
/** Who listens; `onlyOrder`: a phone that was let in for one order hears of nothing else. */
export type Listener = { accountId: string; deviceId: string; onlyOrder?: string | undefined }
type Open = Listener & { line: Line; seq: number; heardAt: number }
/** A side that takes nothing is let go; it comes back and is told what it missed. */
const mostWaiting = 1024 * 1024

export class LiveHub {
  readonly #open = new Set<Open>()
  #timer: NodeJS.Timeout | undefined
  #poked: NodeJS.Timeout | undefined
  #looking: Promise<void> = Promise.resolve()
  #busy = false
  #again = false
  #tidiedAt = 0

  constructor(private readonly ctx: ServerContext) {}

  /** Adds a channel; answers how to take it out again, or undefined when the account has too many. */
  async join(line: Line, listener: Listener, since?: number): Promise<(() => void) | undefined> {
    const { accountId } = listener
    if ([...this.#open].filter((one) => one.accountId === accountId).length >= mostPerAccount) return undefined
    const newest = (await newestOf(this.ctx.db, [accountId])).get(accountId) ?? 0
    const seq = since === undefined ? newest : Math.min(since, newest)
    const one: Open = { ...listener, line, seq, heardAt: performance.now() }
    line.send(text({ seq: newest, topic: 'beat' }))
    this.#open.add(one)
    this.#timer ??= this.#startLooking()
    return () => this.#leave(one)
  }

  /** Something was just changed here: no reason to wait for the next look. */
  poke(): void {
    if (this.#open.size === 0) return
    this.#poked ??= setTimeout(() => {
      this.#poked = undefined
      this.#lookNow()
    }, pokedAfterMs)
  }

  /** Ends all channels; whoever wants one opens it anew. */
  async stop(): Promise<void> {
    clearInterval(this.#timer)
    clearTimeout(this.#poked)
    this.#timer = undefined
    this.#poked = undefined
    this.#open.clear()
    await this.#looking
  }

  #leave(one: Open): void {
    this.#open.delete(one)
    if (this.#open.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #startLooking(): NodeJS.Timeout {
    const timer = setInterval(() => this.#lookNow(), lookEveryMs)
    timer.unref()
    return timer
  }

  /** One look at a time; what is changed during one is looked for in the next. */
  #lookNow(): void {
    this.#again = this.#busy
    if (this.#busy) return
    this.#busy = true
    this.#looking = this.#look()
      .catch((error: unknown) => this.ctx.log.warn({ err: error }, 'live look failed'))
      .finally(() => {
        this.#busy = false
        if (this.#again && this.#timer) this.#lookNow()
      })
  }

  async #look(): Promise<void> {
    await this.#dropSignedOut()
    const newest = await newestOf(this.ctx.db, [...new Set([...this.#open].map(({ accountId }) => accountId))])
    for (const one of [...this.#open]) await this.#tell(one, newest.get(one.accountId) ?? 0)
    if (performance.now() - this.#tidiedAt < tidyEveryMs) return
    this.#tidiedAt = performance.now()
    await forgetOldChanges(this.ctx)
  }

  async #tell(one: Open, newest: number): Promise<void> {
    if (one.line.waiting() > mostWaiting) {
      this.#leave(one)
      return one.line.close(liveClosed.tooMany)
    }
    const messages = await changesAfter(this.ctx.db, one.accountId, one.seq, newest)
    if (messages.length === 0 && performance.now() - one.heardAt >= beatEveryMs) messages.push({ seq: newest, topic: 'beat' })
    for (const message of messages) one.line.send(text(forListener(one, message)))
    if (messages.length === 0) return
    one.seq = Math.max(one.seq, newest)
    one.heardAt = performance.now()
  }

  /** Signing out, on this device or from another, ends its channel. */
  async #dropSignedOut(): Promise<void> {
    // Whoever joins while the database is asked is looked at the next time.
    const now = [...this.#open]
    if (now.length === 0) return
    const ids = [...new Set(now.map(({ deviceId }) => deviceId))]
    const rows = await this.ctx.db
      .selectFrom('sessions')
      .select('id')
      .where('id', 'in', ids)
      .where('expires_at', '>', this.ctx.clock.now())
      .execute()
    const alive = new Set(rows.map(({ id }) => id))
    for (const one of now.filter(({ deviceId }) => !alive.has(deviceId))) {
      this.#leave(one)
      one.line.close(liveClosed.signedOut)
    }
  }
}

/** Of what happens elsewhere a phone of one order learns only that its numbers went on. */
function forListener({ onlyOrder }: Listener, message: LiveMessage): LiveMessage {
  if (onlyOrder === undefined || message.topic === 'beat' || message.orderId === onlyOrder) return message
  return { seq: message.seq, topic: 'mirror', orderId: onlyOrder }
}

const text = (message: LiveMessage): string => JSON.stringify(message)
