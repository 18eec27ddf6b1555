/**
 * Telling an account: one line in its inbox, written in the transaction of the event that causes it, and from there to the other channels
 * as the person has chosen. The line is there whatever becomes of them.
 */
import { randomUUID } from 'node:crypto'
import { channelsFor, heldUntil } from '@domain/notifications/choice'
import type { OutsideChannel } from '@domain/notifications/event-table'
import type { BuiltNotification } from '@domain/notifications/notification'
import { wechatData, wechatTemplateFor } from '@domain/notifications/wechat-message'
import type { Db, ServerContext } from '../context'
import { writeToOutbox } from '../lifecycle/outbox'
import type { OrderRow } from '../lifecycle/rows'
import { openIdOf, phoneOf } from '../repositories/accounts'
import type { InboxBody } from './inbox'
import { noteChange } from './live-events'
import { mailOf } from './mail-address'
import { choiceOf } from './settings'

const senderName = '备案通知'

export type Telling = {
  accountId: string
  order?: OrderRow | undefined
  told: BuiltNotification
  /** The moment of the event, ISO 8601. */
  at: string
  link?: string | undefined
  /** What makes this event one: the same key is told once. */
  key: string
  /** For WeChat's fields: a domain, a filing number, whose certificate. */
  about: string
  statusWord?: string | undefined
  /** Phones of other people whom it concerns, beside the account's. */
  alsoSms?: readonly string[] | undefined
}

/** Writes it down; false when it had been told before. */
export async function tell(ctx: ServerContext, tx: Db, telling: Telling): Promise<boolean> {
  const { accountId, order, told, at, link } = telling
  const id = randomUUID()
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto('notifications')
    .values({
      id,
      account_id: accountId,
      order_id: order?.id ?? null,
      event: told.event,
      group_id: told.group,
      urgent: told.urgent,
      body_sealed: ctx.vault.sealJson({ title: told.title, text: told.text, link } satisfies InboxBody, 'notifications.body'),
      dedupe_key: ctx.vault.hash(telling.key, 'notifications.dedupe_key'),
      at,
      read_at: null,
    })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return false
  await noteChange(tx, accountId, { topic: 'notifications', orderId: order?.id, at })
  await sendOutside(ctx, tx, telling, id)
  return true
}

async function sendOutside(ctx: ServerContext, tx: Db, telling: Telling, notificationId: string): Promise<void> {
  const { accountId, order, told, at, link, key } = telling
  const choice = await choiceOf(tx, accountId)
  const held = heldUntil(choice, told.urgent, at)
  for (const channel of channelsFor(told, choice)) {
    for (const to of await receivers(ctx, tx, telling, channel)) {
      await writeToOutbox(ctx, tx, {
        accountId,
        orderId: order?.id,
        notificationId,
        event: told.event,
        channel,
        from: senderName,
        to,
        text: told.text,
        title: told.title,
        link,
        ...(channel === 'wechat' ? { wechat: wechatOf(telling, notificationId) } : {}),
        dedupeKey: `${key}/${channel}/${to}`,
        at,
        heldUntil: held,
      })
    }
  }
}

async function receivers(ctx: ServerContext, tx: Db, telling: Telling, channel: OutsideChannel): Promise<string[]> {
  const { accountId, order, alsoSms = [] } = telling
  if (channel === 'sms') return [...new Set([await phoneOf(ctx, tx, accountId), ...alsoSms])]
  const one = channel === 'mail' ? (await mailOf(ctx, tx, accountId, order))?.address : await openIdOf(ctx, tx, accountId)
  return one ? [one] : []
}

function wechatOf({ order, told, at, about, statusWord }: Telling, notificationId: string) {
  const template = wechatTemplateFor(told.group, order !== undefined)
  return {
    template,
    data: wechatData(template, { title: told.title, at, number: order?.id ?? notificationId.slice(0, 8), about, statusWord }),
  }
}
