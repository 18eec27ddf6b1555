/** Messages to people, written down in the transaction that causes them and sent from here until they arrive or are given up. */
import { randomUUID } from 'node:crypto'
import { secondsAfter } from '../clock'
import type { Db, ServerContext } from '../context'
import { GatewayError } from '../gateways/gateway-error'
import type { OutgoingMessage } from '../gateways/messages'
import { nextTry, outcomeOf } from '../notifications/retries'
import { noteWechatOutcome } from '../notifications/subscriptions'

/** A server that took a message and died gives it back after this long. */
const leaseSeconds = 60

export type NewMessage = Omit<OutgoingMessage, 'id'> & {
  accountId: string
  /** The line of the inbox that it repeats. */
  notificationId?: string | undefined
  /** One message per event, channel and receiver: the same key is written once. */
  dedupeKey: string
  at: string
  /** Not before the quiet hours are over. */
  heldUntil?: string | undefined
}

type Body = Pick<OutgoingMessage, 'from' | 'title' | 'text' | 'code' | 'link' | 'wechat'>
type Taken = NonNullable<Awaited<ReturnType<typeof take>>>

export async function writeToOutbox(ctx: ServerContext, db: Db, message: NewMessage): Promise<void> {
  const { from, title, text, code, link, wechat } = message
  await db
    .insertInto('outbox')
    .values({
      id: randomUUID(),
      account_id: message.accountId,
      order_id: message.orderId ?? null,
      notification_id: message.notificationId ?? null,
      event: message.event,
      channel: message.channel,
      to_sealed: ctx.vault.seal(message.to, 'outbox.to'),
      body_sealed: ctx.vault.sealJson({ from, title, text, code, link, wechat } satisfies Body, 'outbox.body'),
      dedupe_key: ctx.vault.hash(message.dedupeKey, 'outbox.dedupe_key'),
      status: 'waiting',
      attempts: 0,
      held: message.heldUntil !== undefined,
      created_at: message.at,
      next_try_at: message.heldUntil ?? message.at,
      tried_at: null,
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

/** Leases the earliest due message, so that no other server sends it at the same time. `unsure`: an earlier try may have arrived. */
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
      .set({ status: 'sending', attempts, tried_at: now, next_try_at: secondsAfter(now, leaseSeconds) })
      .where('id', '=', row.id)
      .execute()
    return { ...row, attempts, unsure: row.status === 'sending' }
  })
}

async function tryToSend(ctx: ServerContext, row: Taken): Promise<boolean> {
  try {
    const body = ctx.vault.openJson<Body>(row.body_sealed, 'outbox.body')
    const to = ctx.vault.open(row.to_sealed, 'outbox.to')
    if (!(await hasArrived(ctx, row))) await hand(ctx, row, to, body)
    await finish(ctx, row, { status: 'delivered', done_at: ctx.clock.now(), last_error: null })
    await noteWechatOutcome(ctx, row, body.wechat?.template, undefined)
    return true
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error
    await giveBack(ctx, row, error)
    return false
  }
}

/**
 * After a try that ended without an answer: the SMS gateway is asked, never sent to blindly. WeChat cannot be asked and a mail may come
 * twice under one Message-ID, so the one is left alone and the other sent again.
 */
async function hasArrived(ctx: ServerContext, row: Taken): Promise<boolean> {
  if (!row.unsure || row.channel === 'mail') return false
  if (row.channel === 'sms') return ctx.gateways.messages.hasTaken(row.id)
  throw new GatewayError('wechat', 'timeout', 'unsure', { final: true })
}

async function hand(ctx: ServerContext, row: Taken, to: string, body: Body): Promise<void> {
  if (row.channel === 'app') throw new Error('the app has its own inbox')
  await ctx.gateways.messages.send({ id: row.id, channel: row.channel, to, event: row.event, orderId: row.order_id ?? undefined, ...body })
}

async function giveBack(ctx: ServerContext, row: Taken, error: GatewayError): Promise<void> {
  const now = ctx.clock.now()
  const outcome = outcomeOf(row.channel, error)
  const next = outcome === 'final' ? undefined : await nextTry(ctx, row, now, error.nextDay)
  const last_error = error.message
  if (next === undefined) await finish(ctx, row, { status: 'failed', done_at: now, last_error })
  else await finish(ctx, row, { status: outcome === 'unsure' ? 'sending' : 'waiting', next_try_at: next, last_error })
  const template = ctx.vault.openJson<Body>(row.body_sealed, 'outbox.body').wechat?.template
  await noteWechatOutcome(ctx, row, template, error)
}

type Change = { status: 'waiting' | 'sending' | 'delivered' | 'failed'; done_at?: string; next_try_at?: string; last_error: string | null }

/** Only while it is still this try's turn: a server that was thought dead must not overwrite what came after it. */
async function finish(ctx: ServerContext, row: Taken, change: Change): Promise<void> {
  await ctx.db
    .updateTable('outbox')
    .set(change)
    .where('id', '=', row.id)
    .where('status', '=', 'sending')
    .where('attempts', '=', row.attempts)
    .execute()
}
