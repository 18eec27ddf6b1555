/** 提交工单: questions to the service people, sealed; the text in clear to its writer and to whoever answers. */
import { randomUUID } from 'node:crypto'
import type { Ticket, TicketCard } from '@contract/support'
import { accountNotification } from '@domain/notifications/notifications'
import { ticketAnsweredText } from '@domain/notifications/ticket-answered'
import { maskPhone } from '@domain/privacy/mask'
import { supportTopics } from '@domain/support/support-topics'
import type { Selectable } from 'kysely'
import type { Db, ServerContext } from '../context'
import type { Tables } from '../database/schema'
import { tell } from '../notifications/tell'

export type TicketRow = Selectable<Tables['support_tickets']>
type Vault = Pick<ServerContext, 'vault'>
const purposes = { text: 'support_tickets.text', callBack: 'support_tickets.call_back', answer: 'support_tickets.answer' } as const

export const ticketsOf = (db: Db, accountId: string): Promise<TicketRow[]> =>
  db.selectFrom('support_tickets').selectAll().where('account_id', '=', accountId).orderBy('created_at', 'desc').orderBy('id').execute()

export const findTicket = (db: Db, accountId: string, ticketId: string): Promise<TicketRow | undefined> =>
  db.selectFrom('support_tickets').selectAll().where('id', '=', ticketId).where('account_id', '=', accountId).executeTakeFirst()

export type Question = { orderId?: string | undefined; topic: TicketRow['topic']; text: string; callBack?: string | undefined }

export async function writeTicket(ctx: ServerContext, tx: Db, accountId: string, asked: Question): Promise<TicketRow> {
  const { vault, clock } = ctx
  const row: TicketRow = {
    id: randomUUID(),
    account_id: accountId,
    order_id: asked.orderId ?? null,
    topic: asked.topic,
    text_sealed: vault.seal(asked.text, purposes.text),
    call_back_sealed: asked.callBack ? vault.seal(asked.callBack, purposes.callBack) : null,
    created_at: clock.now(),
    answer_sealed: null,
    answered_at: null,
  }
  await tx.insertInto('support_tickets').values(row).execute()
  return row
}

/** Writes the answer of the service people and tells its reader; false where there is no such question. */
export const answerTicket = (ctx: ServerContext, ticketId: string, text: string): Promise<boolean> =>
  ctx.db.transaction().execute(async (tx) => {
    const at = ctx.clock.now()
    const row = await tx
      .updateTable('support_tickets')
      .set({ answer_sealed: ctx.vault.seal(text, purposes.answer), answered_at: at })
      .where('id', '=', ticketId)
      .returningAll()
      .executeTakeFirst()
    if (!row) return false
    const told = accountNotification('ticket.answered', ticketAnsweredText(row.topic))
    const about = supportTopics[row.topic]
    await tell(ctx, tx, { accountId: row.account_id, told, at, link: '/support', key: `${told.event}/${row.id}/${at}`, about })
    return true
  })

export const ticketCard = (row: TicketRow): TicketCard => ({
  id: row.id,
  orderId: row.order_id,
  topic: row.topic,
  state: row.answered_at ? 'answered' : 'waiting',
  createdAt: row.created_at,
  answeredAt: row.answered_at,
})

/** Everything in clear: for the answering side and for the account's export. */
export const openTicket = ({ vault }: Vault, row: TicketRow) => ({
  ...ticketCard(row),
  text: vault.open(row.text_sealed, purposes.text),
  callBack: row.call_back_sealed ? vault.open(row.call_back_sealed, purposes.callBack) : null,
  answer: row.answer_sealed ? vault.open(row.answer_sealed, purposes.answer) : null,
})

/** As its writer sees it again. */
export function ticketView(ctx: Vault, row: TicketRow): Ticket {
  const { callBack, ...ticket } = openTicket(ctx, row)
  return { ...ticket, maskedCallBack: callBack ? maskPhone(callBack) : null }
}
