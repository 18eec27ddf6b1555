/**
 * Keeps one draft in step with the server: written a second after the last change and on leaving, merged field by field with what another
 * device wrote meanwhile. Nothing is overwritten silently: a place that both changed keeps both values until the person has chosen.
 */
import type { OrderDraft } from '@contract/orders'
import type { Anchor } from '@domain/filing/anchor'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import { sameValue } from '@domain/filing/same-value'
import type { JourneyContext } from '@domain/journey/journey-types'
import { standing } from '@domain/journey/merge/fields'
import { siteRowsOf } from '@domain/journey/merge/site-rows'
import { type ContestedField, chooseField, mergeDrafts, sitesAnchor } from '@domain/journey/merge-drafts'
import type { Saved } from '../api/drafts'
import type { DraftPorts, DraftState } from './draft-state'

const saveAfterMs = 1000
const retryAfterMs = 5000

type Known = Pick<JourneyContext, 'account' | 'filingType' | 'detection' | 'record'>

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
    const empty = emptyAnswers()
    this.state = {
      orderId,
      draft: undefined,
      trouble: undefined,
      answers: empty,
      base: empty,
      revision: 0,
      unsaved: false,
      save: 'saved',
      saveTrouble: undefined,
      contested: [],
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
      this.set({ trouble: undefined, ...inStepWith(server) })
      if (!kept) return
      this.set({ answers: kept.answers, base: kept.base, revision: kept.revision, contested: kept.contested })
      this.takeIn(server)
    } catch (trouble) {
      this.set({ trouble })
    }
  }

  /** Changes the answers; `change` gets the newest ones. */
  change(change: (answers: Answers) => Answers): void {
    const answers = change(this.state.answers)
    if (!this.state.draft || answers === this.state.answers) return
    this.set({ answers, unsaved: true, save: 'waiting' })
    this.writeDown()
    this.schedule(saveAfterMs)
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
    const asked = this.state.contested.find((one) => one.anchor === anchor)
    if (!asked) return
    const contested = this.state.contested.filter((one) => one !== asked)
    if (whose === 'theirs') {
      this.set({ contested })
      this.writeDown()
      return
    }
    this.set({ contested, answers: chooseField(this.state.answers, asked, 'mine'), unsaved: true, save: 'waiting' })
    this.writeDown()
    this.schedule(saveAfterMs)
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
    const { orderId, revision, answers } = this.state
    this.set({ save: 'saving' })
    try {
      const saved = await this.ports.save(orderId, revision, answers)
      if (this.closed) return
      if ('theirs' in saved) this.takeIn(saved.theirs)
      else this.wasSaved(saved, answers)
    } catch (saveTrouble) {
      if (this.closed) return
      const later = this.ports.passes(saveTrouble)
      this.set({ save: later ? 'offline' : 'refused', saveTrouble })
      if (later) this.schedule(retryAfterMs)
    }
  }

  private wasSaved({ revision, savedAt, draftExpiresAt, lookUps }: Saved, sent: Answers): void {
    const { draft, answers } = this.state
    const unchanged = answers === sent
    this.set({
      revision,
      base: sent,
      unsaved: !unchanged,
      save: unchanged ? 'saved' : 'waiting',
      saveTrouble: undefined,
      ...(draft ? { draft: { ...draft, revision, savedAt, draftExpiresAt, ...(lookUps ? { lookUps } : {}) } } : {}),
    })
    this.writeDown()
    if (!unchanged) this.schedule(saveAfterMs)
  }

  /** Both versions in one. What cannot be decided stands as theirs, with mine beside it. */
  private takeIn(server: OrderDraft): void {
    const { base, answers: mine, contested: before } = this.state
    const merged = mergeDrafts(base, mine, server.answers, this.known)
    const answers = merged.contested.reduce((all, field) => chooseField(all, field, 'theirs'), merged.answers)
    const unsaved = !sameValue(answers, server.answers)
    const contested = stillOpen([...before, ...merged.contested], answers)
    this.set({
      ...inStepWith(server),
      answers: unsaved ? answers : server.answers,
      unsaved,
      save: unsaved ? 'waiting' : 'saved',
      contested,
      trouble: undefined,
    })
    this.writeDown()
    if (unsaved) this.schedule(0)
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
    const { orderId, answers, base, revision, contested, unsaved } = this.state
    this.ports.keep(orderId, unsaved || contested.length ? { orderId, answers, base, revision, contested } : undefined)
  }

  private set(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}

const inStepWith = (draft: OrderDraft) =>
  ({
    draft,
    answers: draft.answers,
    base: draft.answers,
    revision: draft.revision,
    unsaved: false,
    save: 'saved',
    saveTrouble: undefined,
  }) as const

/** Each place once, by what was typed here last; one that now says the same anyway is no question. */
function stillOpen(all: readonly ContestedField[], answers: Answers): readonly ContestedField[] {
  const places = [...new Map(all.map((one) => [one.anchor, one])).values()]
  const standsNow = (anchor: Anchor) => (anchor === sitesAnchor ? siteRowsOf(answers) : standing(answers, anchor))
  return places.map((one) => ({ ...one, theirs: standsNow(one.anchor) })).filter(({ mine, theirs }) => !sameValue(mine, theirs))
}
