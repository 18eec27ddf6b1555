/**
 * Keeps one draft in step with the server: written a second after the last change and on leaving, merged field by field with what another
 * device wrote meanwhile. Nothing is overwritten silently: a place that both changed keeps both values until the person has chosen.
 */
import type { OrderDraft } from '@contract/orders'
import type { Anchor } from '@domain/filing/anchor'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import { changed, chosen, contestedIn, type DraftSync, isUnsent, savedAs, takenIn, toSend } from '@domain/journey/draft-sync'
import type { Known } from '@domain/journey/merge-drafts'
import type { Saved } from '../api/drafts'
import type { DraftPorts, DraftState } from './draft-state'

const saveAfterMs = 1000
const retryAfterMs = 5000

export class DraftKeeper {
  private state: DraftState
  private readonly listeners = new Set<() => void>()
  private cancelTimer: (() => void) | undefined
  private running: Promise<void> | undefined
  private closed = false
  private life = 0
  private known: Known | undefined

  constructor(
    orderId: string,
    private readonly ports: DraftPorts,
  ) {
    this.state = {
      orderId,
      draft: undefined,
      trouble: undefined,
      ...standing({ answers: emptyAnswers(), base: emptyAnswers(), revision: 0, asked: [] }),
      save: 'saved',
      saveTrouble: undefined,
    }
  }

  readonly now = (): DraftState => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Fetches the draft; what a closed or reloaded tab had not sent yet is taken up again. */
  async open(): Promise<void> {
    this.closed = false
    this.life += 1
    try {
      const server = await this.ports.load(this.state.orderId)
      const kept = this.ports.kept(this.state.orderId)
      this.set({ draft: server, trouble: undefined, save: 'saved', ...standing(inStepWith(server)) })
      if (!kept) return
      const { orderId: _own, ...sync } = kept
      this.set(standing(sync))
      this.takeIn(server)
    } catch (trouble) {
      this.set({ trouble })
    }
  }

  /** Changes the answers; `change` gets the newest ones. */
  change(change: (answers: Answers) => Answers): void {
    const answers = change(this.state.answers)
    if (!this.state.draft || answers === this.state.answers) return
    this.move(changed(this.state.sync, answers), saveAfterMs)
  }

  /** What account and record decide is not asked about. */
  knows(known: Known | undefined): void {
    this.known = known
  }

  /** What the server found out about these answers. */
  learn(found: Partial<Pick<OrderDraft, 'detection' | 'record' | 'siteChecks' | 'rulesChanged'>>): void {
    if (this.state.draft) this.set({ draft: { ...this.state.draft, ...found } })
  }

  /** Brings the server up to date now; afterwards `unsaved` says whether it worked. */
  async flush(): Promise<void> {
    this.cancelTimer?.()
    while (this.running) await this.running
    if (!this.state.unsaved || this.closed) return
    await this.alone(() => this.sendOnce())
  }

  /** Another device has written: fetches what it wrote and takes it in. */
  async pull(): Promise<void> {
    while (this.running) await this.running
    if (this.closed) return
    await this.alone(async () => {
      try {
        const server = await this.ports.load(this.state.orderId)
        if (server.revision > this.state.revision) this.takeIn(server)
        else this.set({ draft: server })
      } catch (trouble) {
        // The next word of the mirror asks again.
        if (!this.ports.passes(trouble)) this.set({ trouble })
      }
    })
  }

  /** The person says which of two values holds. */
  choose(anchor: Anchor, whose: 'mine' | 'theirs'): void {
    this.move(chosen(this.state.sync, anchor, whose), saveAfterMs)
  }

  /** Leaves the draft in peace. */
  close(): void {
    const { life } = this
    void this.flush().finally(() => {
      // Opened again meanwhile.
      if (life !== this.life) return
      this.closed = true
      this.cancelTimer?.()
    })
  }

  /** Submitted or given up: nothing of it stays here. */
  discard(): void {
    this.closed = true
    this.cancelTimer?.()
    this.set({ unsaved: false, contested: [] })
    this.ports.keep(this.state.orderId, undefined)
  }

  private async sendOnce(): Promise<void> {
    const { orderId, revision, sync } = this.state
    const sent = toSend(sync)
    this.set({ save: 'saving' })
    try {
      const saved = await this.ports.save(orderId, revision, sent)
      if (this.closed) return
      if ('theirs' in saved) this.takeIn(saved.theirs)
      else this.wasSaved(saved, sent)
    } catch (saveTrouble) {
      if (this.closed) return
      const later = this.ports.passes(saveTrouble)
      this.set({ save: later ? 'offline' : 'refused', saveTrouble })
      if (later) this.schedule(retryAfterMs)
    }
  }

  private wasSaved({ revision, savedAt, draftExpiresAt, lookUps }: Saved, sent: Answers): void {
    const { draft, sync } = this.state
    if (draft) this.set({ draft: { ...draft, revision, savedAt, draftExpiresAt, ...(lookUps ? { lookUps } : {}) } })
    this.move(savedAs(sync, sent, revision), saveAfterMs)
  }

  /** Both versions in one. What cannot be decided is asked. */
  private takeIn(server: OrderDraft): void {
    this.set({ draft: server, trouble: undefined })
    this.move(takenIn(this.state.sync, server, this.known), 0)
  }

  /** From here on this stands; what the server lacks of it is written down and sent. */
  private move(sync: DraftSync, saveAfter: number): void {
    const next = standing(sync)
    this.set({ ...next, save: next.unsaved ? 'waiting' : 'saved', saveTrouble: undefined })
    this.writeDown()
    if (next.unsaved) this.schedule(saveAfter)
    else this.cancelTimer?.()
  }

  private schedule(ms: number): void {
    this.cancelTimer?.()
    this.cancelTimer = this.ports.later(ms, () => void this.flush())
  }

  private async alone(act: () => Promise<void>): Promise<void> {
    this.running = act().finally(() => {
      this.running = undefined
    })
    await this.running
  }

  private writeDown(): void {
    const { orderId, sync, contested, unsaved } = this.state
    this.ports.keep(orderId, unsaved || contested.length ? { orderId, ...sync } : undefined)
  }

  private set(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}

const inStepWith = ({ answers, revision }: OrderDraft): DraftSync => ({ answers, base: answers, revision, asked: [] })

/** What the screens read of it. */
const standing = (sync: DraftSync) => ({
  sync,
  answers: sync.answers,
  revision: sync.revision,
  unsaved: isUnsent(sync),
  contested: contestedIn(sync),
})
