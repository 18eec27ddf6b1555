/** Who is signed in on this device, and the key to the drafts kept here. */
import * as z from '@domain/zod'
import { create } from 'zustand'
import { keepSession, recallSession } from '@/platform/session-memory'
import type { Account, Session } from '@/services/session'
import { seal, unseal } from './cipher'
import { reseal, wipe } from './validated-storage'

const remembered = z.object({
  token: z.optional(z.string()),
  draftKey: z.string(),
  sealedAccount: z.string(),
  deviceId: z.string(),
  only: z.optional(z.object({ handoff: z.string(), orderId: z.nullable(z.string()) })),
})
const account = z.object({
  id: z.string(),
  maskedPhone: z.string(),
  phone: z.string(),
  name: z.optional(z.string()),
  nature: z.optional(z.string()),
  certificateNumber: z.optional(z.string()),
  email: z.optional(z.string()),
})

type SessionState = {
  /** `unknown` until the first answer of the server (or until it is known that there is none). */
  status: 'unknown' | 'signed-out' | 'signed-in'
  account: Account | undefined
  token: string | undefined
  draftKey: string | undefined
  deviceId: string | undefined
  /** The server ended the session by itself: what this device had not sent yet waits here, sealed, for the same person. */
  expired: { accountId: string; draftKey: string } | undefined
  /** Let in by a code of the computer: the one filing this phone may work on. */
  only: { handoff: string; orderId: string | null } | undefined
  /** It was let in that way, and that is over: how it ended. */
  over: Ending | undefined
}

/** How a phone's part in a filing of the computer ends. */
export type Ending = 'handed-back' | 'taken-back' | 'submitted'

const nobody: Omit<SessionState, 'status'> = {
  account: undefined,
  token: undefined,
  draftKey: undefined,
  deviceId: undefined,
  expired: undefined,
  only: undefined,
  over: undefined,
}

/** Everything kept for one order on this device has a name that begins so. */
export const draftPrefix = 'draft:'
/** What the server last said of the account's orders; see last-seen.ts. */
export const seenPrefix = 'seen:'
const ofThePerson = [draftPrefix, seenPrefix]

/** What this device remembers, so that a start without network still opens the drafts. */
function recall(): SessionState {
  const kept = remembered.safeParse(recallSession())
  if (!kept.success) return { status: 'unknown', ...nobody }
  const { token, draftKey, sealedAccount, deviceId, only } = kept.data
  const opened = account.safeParse(JSON.parse(unseal(sealedAccount, draftKey) ?? 'null'))
  if (!opened.success) return { status: 'unknown', ...nobody }
  return { ...nobody, status: 'signed-in', account: opened.data, token, draftKey, deviceId, only }
}

export const useSessionStore = create<SessionState>(recall)

/** Takes over a session the server gave. On weapp the token comes only at sign-in and is kept. */
export function rememberSession(session: Session): void {
  const before = useSessionStore.getState()
  const known =
    before.expired ?? (before.account && before.draftKey ? { accountId: before.account.id, draftKey: before.draftKey } : undefined)
  for (const prefix of ofThePerson) {
    if (known && known.accountId !== session.account.id) wipe(prefix)
    else if (known && known.draftKey !== session.draftKey) reseal(prefix, known.draftKey, session.draftKey)
  }
  const token = session.token ?? before.token
  const { draftKey, deviceId, only } = session
  useSessionStore.setState({ ...nobody, status: 'signed-in', account: session.account, token, draftKey, deviceId, only })
  const sealedAccount = seal(JSON.stringify(session.account), draftKey)
  keepSession({ ...(token ? { token } : {}), draftKey, sealedAccount, deviceId, ...(only ? { only } : {}) })
}

/** The person signed out, or (`over`) what a code let this phone do is done: nothing of theirs stays on this device. */
export function forgetSession(over?: Ending): void {
  keepSession(undefined)
  for (const prefix of ofThePerson) wipe(prefix)
  useSessionStore.setState({ status: 'signed-out', ...nobody, over })
}

/** The server no longer knows this session: sign in again, the unsent answers wait. Who was let in by a code has nothing to come back to. */
export function expireSession(): void {
  const { account: who, draftKey, expired, only, status } = useSessionStore.getState()
  if (status === 'signed-out') return
  if (only) {
    forgetSession('taken-back')
    return
  }
  const waiting = who && draftKey ? { accountId: who.id, draftKey } : expired
  useSessionStore.setState({ ...nobody, status: 'signed-out', expired: waiting })
}
