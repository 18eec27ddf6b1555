/** Tells the account's open pages that something about where its devices work has changed. */
import type { Db, ServerContext } from '../context'
import { noteChange } from '../notifications/live-events'

type About = { accountId: string; orderId: string | null | undefined }

export const noteMirror = (ctx: ServerContext, tx: Db, { accountId, orderId }: About): Promise<void> =>
  noteChange(tx, accountId, { topic: 'mirror', orderId: orderId ?? undefined, at: ctx.clock.now() })
