/** The filing being filled in at the computer, as every screen of it sees it. */
import type { OrderDraft } from '@contract/orders'
import type { Answers } from '@domain/filing/answers'
import type { DraftSync } from '@domain/journey/draft-sync'
import type { ContestedField } from '@domain/journey/merge-drafts'
import type { Saved } from '../api/drafts'

/** `offline`: kept here, tried again by itself. `refused`: the server will not take these answers and says why. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused'

export type DraftState = {
  readonly orderId: string
  /** Absent until the server has answered once. */
  readonly draft: OrderDraft | undefined
  /** Why it could not be opened. */
  readonly trouble: unknown
  /** Beside the server's: what stands here, what both began from, which questions both answered differently. */
  readonly sync: DraftSync
  readonly answers: Answers
  readonly revision: number
  readonly unsaved: boolean
  readonly save: SaveState
  readonly saveTrouble: unknown
  /** Places changed here and on another device to different values; the server keeps the other's until the person has said which. */
  readonly contested: readonly ContestedField[]
}

/** What would be lost with the tab: kept beside it, sealed. */
export type KeptCopy = { readonly orderId: string } & DraftSync

/** The world as the keeper needs it; a test gives its own. */
export type DraftPorts = {
  load: (orderId: string) => Promise<OrderDraft>
  save: (orderId: string, revision: number, answers: Answers) => Promise<Saved | { theirs: OrderDraft }>
  /** Undefined throws the copy away. */
  keep: (orderId: string, copy: KeptCopy | undefined) => void
  kept: (orderId: string) => KeptCopy | undefined
  /** Calls back later; the answer takes it back. */
  later: (ms: number, then: () => void) => () => void
  /** Whether the same call may succeed by itself in a while. */
  passes: (error: unknown) => boolean
}
