/** Messages to people, written down in the transaction that causes them and sent from here until they arrive or are given up. */
import { randomUUID } from 'node:crypto'
import { secondsAfter } from '../clock'
import type { Db, ServerContext } from '../context'
import { GatewayError } from '../gateways/gateway-error'
import type { OutgoingMessage } from '../gateways/messages'

/** A server that took a message and died gives it back after this long. */
const leaseSeconds = 60
const maxTries = 6
/** 30 s, 1, 2, 4, 8 minutes. */
const backOffSeconds = (tries: number) => 30 * 2 ** (tries - 1)

export type NewMessage = Omit<OutgoingMessage, 'id'> & {
  accountId: string
  /** One message per event, channel and receiver: the same key is written once. */
  dedupeKey: string
  at: string
}

type Body = Pick<OutgoingMessage, 'from' | 'text' | 'code' | 'link'>

export async function writeToOutbox(ctx: ServerContext, db: Db, message: NewMessage): Promise<void> {
  const { from, text, code, link } = message
  await db
    .insertInto('outbox')
    .values({
      id: randomUUID(),
      account_id: message.accountId,
      order_id: message.orderId ?? null,
      event: message.event,
      channel: message.channel,
      to_sealed: ctx.vault.seal(message.to, 'outbox.to'),
      body_sealed: ctx.vault.sealJson({ from, text, code, link } satisfies Body, 'outbox.body'),
      dedupe_key: ctx.vault.hash(message.dedupeKey, 'outbox.dedupe_key'),
      status: 'waiting',
      attempts: 0,
      created_at: message.at,
      next_try_at: message.at,
      done_at: null,
      last_error: null,
    })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .execute()
}

/** Sends everything that is due by the server's clock; answers how many arrived. */
export async function deliverDue(ctx: ServerContext): Promise<number> {
  let delivered = 0
  for (;;) {
    const row = await take(ctx)
    if (!row) return delivered
    if (await tryToSend(ctx, row)) delivered += 1
  }
}

/** Leases the earliest due message, so that no other server sends it at the same time. */
async function take(ctx: ServerContext) {
  const now = ctx.clock.now()
  return ctx.db.transaction().execute(async (tx) => {
    const row = await tx
      .selectFrom('outbox')
      .selectAll()
      .where('status', 'in', ['waiting', 'sending'])
      .where('next_try_at', '<=', now)
      .orderBy('next_try_at')
      .orderBy('created_at')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!row) return undefined
    const attempts = row.attempts + 1
    await tx
      .updateTable('outbox')
      .set({ status: 'sending', attempts, next_try_at: secondsAfter(now, leaseSeconds) })
      .where('id', '=', row.id)
      .execute()
    return { ...row, attempts }
  })
}

async function tryToSend(ctx: ServerContext, row: NonNullable<Awaited<ReturnType<typeof take>>>): Promise<boolean> {
  const body = ctx.vault.openJson<Body>(row.body_sealed, 'outbox.body')
  const to = ctx.vault.open(row.to_sealed, 'outbox.to')
  const now = ctx.clock.now()
  try {
    const last = row.attempts >= maxTries
    await ctx.gateways.messages.send({
      id: row.id,
      channel: row.channel,
      to,
      event: row.event,
      orderId: row.order_id ?? undefined,
      last,
      ...body,
    })
    await ctx.db.updateTable('outbox').set({ status: 'delivered', done_at: now }).where('id', '=', row.id).execute()
    return true
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error
    const given = row.attempts >= maxTries
    await ctx.db
      .updateTable('outbox')
      .set({
        status: given ? 'failed' : 'waiting',
        last_error: error.message,
        next_try_at: secondsAfter(now, backOffSeconds(row.attempts)),
        ...(given ? { done_at: now } : {}),
      })
      .where('id', '=', row.id)
      .execute()
    return false
  }
}
