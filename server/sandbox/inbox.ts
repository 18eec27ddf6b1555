/** The sandbox's post box: every message that was sent to somebody, readable by demos and tests, newest last. */

import { randomUUID } from 'node:crypto'
import type { channels, InboxMessage } from '@contract/sandbox'
import type { PartyMode } from '@contract/sandbox-desk'
import type { Clock } from '../clock'
import type { Db } from '../context'
import { GatewayError } from '../gateways/gateway-error'
import type { MessageGateway, OutgoingMessage } from '../gateways/messages'
import type { Vault } from '../storage/vault'
import { readState } from './state'

type Parts = { db: Db; vault: Vault; clock: Clock }
type Body = { text: string; code?: string; link?: string }
const toHash = (vault: Vault, to: string) => vault.hash(to, 'inbox_messages.to')

/** Delivers into the post box; a failing party leaves the message there as `retrying` or, when it is given up, `failed`. */
export function inboxGateway(parts: Parts): MessageGateway {
  return {
    async send(message) {
      const modes = await readState(parts, parts.db, 'gateways')
      const mode: PartyMode = message.channel === 'app' ? 'ok' : modes[message.channel]
      await put(parts, message, mode)
      if (mode === 'timeout') throw new GatewayError(message.channel, 'timeout')
      if (mode !== 'ok') throw new GatewayError(message.channel, 'error', typeof mode === 'object' ? mode.code : undefined)
    },
  }
}

async function put({ db, vault, clock }: Parts, message: OutgoingMessage, mode: PartyMode): Promise<void> {
  const fault = mode === 'ok' ? null : mode === 'timeout' ? 'timeout' : typeof mode === 'object' ? String(mode.code) : 'error'
  const body: Body = {
    text: message.text,
    ...(message.code === undefined ? {} : { code: message.code }),
    ...(message.link === undefined ? {} : { link: message.link }),
  }
  const outcome = {
    status: fault === null ? ('delivered' as const) : message.last ? ('failed' as const) : ('retrying' as const),
    error: fault,
    errcode: typeof mode === 'object' && typeof mode.code === 'number' ? mode.code : null,
    at: clock.now(),
  }
  await db
    .insertInto('inbox_messages')
    .values({
      message_id: message.id || randomUUID(),
      channel: message.channel,
      from_name: message.from,
      to_hash: toHash(vault, message.to),
      to_sealed: vault.seal(message.to, 'inbox_messages.to'),
      event: message.event,
      order_id: message.orderId ?? null,
      body_sealed: vault.sealJson(body, 'inbox_messages.body'),
      ...outcome,
    })
    .onConflict((conflict) => conflict.column('message_id').doUpdateSet(outcome))
    .execute()
}

/** Messages by channel and receiver, oldest first. */
export async function readInbox(
  { db, vault }: Parts,
  wanted: { channel?: (typeof channels)[number] | undefined; to?: string | undefined },
): Promise<InboxMessage[]> {
  let query = db.selectFrom('inbox_messages').selectAll().orderBy('id')
  if (wanted.channel) query = query.where('channel', '=', wanted.channel)
  if (wanted.to) query = query.where('to_hash', '=', toHash(vault, wanted.to))
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
    status: row.status,
    ...(row.error ? { error: row.error } : {}),
    ...(row.errcode === null ? {} : { errcode: row.errcode }),
  }))
}
