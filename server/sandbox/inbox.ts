/** The sandbox's post box: every message that was sent to somebody, readable by demos and tests, newest last. What the app shows is its inbox. */
import type { channels, InboxMessage } from '@contract/sandbox'
import type { PartyMode } from '@contract/sandbox-desk'
import type { OutsideChannel } from '@domain/notifications/event-table'
import type { Clock } from '../clock'
import type { Db } from '../context'
import type { Vault } from '../storage/vault'

type Parts = { db: Db; vault: Vault; clock: Clock }
type Body = { text: string; code?: string; link?: string }
const toHash = (vault: Vault, to: string) => vault.hash(to, 'inbox_messages.to')

export type Posted = {
  /** The sender's id of the message. */
  id: string
  channel: OutsideChannel
  from: string
  to: string
  event: string
  orderId?: string | undefined
  text: string
  code?: string | undefined
  link?: string | undefined
}

/** Puts a message in; one that its party does not deliver lies there with the fault. What was delivered stays delivered. */
export async function post({ db, vault, clock }: Parts, message: Posted, mode: PartyMode): Promise<void> {
  const body: Body = {
    text: message.text,
    ...(message.code === undefined ? {} : { code: message.code }),
    ...(message.link === undefined ? {} : { link: message.link }),
  }
  const outcome = {
    status: mode === 'ok' ? ('delivered' as const) : ('retrying' as const),
    error: mode === 'ok' ? null : typeof mode === 'object' ? String(mode.code) : mode,
    errcode: typeof mode === 'object' && typeof mode.code === 'number' ? mode.code : null,
    at: clock.now(),
  }
  await db
    .insertInto('inbox_messages')
    .values({
      message_id: message.id,
      channel: message.channel,
      from_name: message.from,
      to_hash: toHash(vault, message.to),
      to_sealed: vault.seal(message.to, 'inbox_messages.to'),
      event: message.event,
      order_id: message.orderId ?? null,
      body_sealed: vault.sealJson(body, 'inbox_messages.body'),
      ...outcome,
    })
    .onConflict((conflict) => conflict.column('message_id').doUpdateSet(outcome).where('inbox_messages.status', '!=', 'delivered'))
    .execute()
}

/** Whether a message of this id was delivered. */
export async function isPosted({ db }: Pick<Parts, 'db'>, id: string): Promise<boolean> {
  const row = await db.selectFrom('inbox_messages').select('status').where('message_id', '=', id).executeTakeFirst()
  return row?.status === 'delivered'
}

type Wanted = { channel?: (typeof channels)[number] | undefined; to?: string | undefined }

/** Messages by channel and receiver, oldest first. */
export async function readInbox(parts: Parts, wanted: Wanted): Promise<InboxMessage[]> {
  const outside = wanted.channel === 'app' ? [] : await readPosted(parts, wanted)
  const app = wanted.channel === undefined || wanted.channel === 'app' ? await readApp(parts, wanted.to) : []
  return merge(outside, app)
}

async function readPosted({ db, vault }: Parts, wanted: Wanted): Promise<InboxMessage[]> {
  let query = db
    .selectFrom('inbox_messages')
    .leftJoin('outbox', 'outbox.id', 'inbox_messages.message_id')
    .selectAll('inbox_messages')
    .select('outbox.status as sending')
    .orderBy('inbox_messages.id')
  if (wanted.channel) query = query.where('inbox_messages.channel', '=', wanted.channel)
  if (wanted.to) query = query.where('inbox_messages.to_hash', '=', toHash(vault, wanted.to))
  const rows = await query.execute()
  return rows.map((row) => ({
    id: row.message_id,
    channel: row.channel,
    from: row.from_name,
    to: vault.open(row.to_sealed, 'inbox_messages.to'),
    at: row.at,
    event: row.event,
    ...(row.order_id ? { orderId: row.order_id } : {}),
    ...vault.openJson<Body>(row.body_sealed, 'inbox_messages.body'),
    status: row.status !== 'delivered' && row.sending === 'failed' ? ('failed' as const) : row.status,
    ...(row.error ? { error: row.error } : {}),
    ...(row.errcode === null ? {} : { errcode: row.errcode }),
  }))
}

/** The inboxes of the app, by the account's phone. */
async function readApp({ db, vault }: Parts, to: string | undefined): Promise<InboxMessage[]> {
  let query = db
    .selectFrom('notifications')
    .innerJoin('accounts', 'accounts.id', 'notifications.account_id')
    .selectAll('notifications')
    .select('accounts.phone_sealed as phone_sealed')
    .orderBy('notifications.n')
  if (to) query = query.where('accounts.phone_hash', '=', vault.hash(to, 'accounts.phone'))
  const rows = await query.execute()
  return rows.map((row) => {
    const { text, link } = vault.openJson<{ text: string; link?: string }>(row.body_sealed, 'notifications.body')
    return {
      id: row.id,
      channel: 'app' as const,
      from: '备案通知',
      to: vault.open(row.phone_sealed, 'accounts.phone'),
      at: row.at,
      event: row.event,
      ...(row.order_id ? { orderId: row.order_id } : {}),
      text,
      ...(link ? { link } : {}),
      status: 'delivered' as const,
    }
  })
}

/** Each list keeps its order. */
function merge(a: readonly InboxMessage[], b: readonly InboxMessage[]): InboxMessage[] {
  const merged: InboxMessage[] = []
  let i = 0
  for (const message of a) {
    for (; i < b.length && Date.parse(b[i]?.at ?? '') <= Date.parse(message.at); i += 1) merged.push(...b.slice(i, i + 1))
    merged.push(message)
  }
  return [...merged, ...b.slice(i)]
}
