/** Deleting an account takes everything with it: drafts, pictures, videos, messages, sessions. */
import type { OrderStatus } from '@domain/lifecycle/status'
import { sql } from 'kysely'
import type { ServerContext } from '../context'
import { Refusal } from '../routes/refusal'
import { forgetSubscriptions } from '../sandbox/outside/wechat-quota'
import { openIdOf, phoneOf } from './accounts'

/** While the authority holds the order, the law wants the record kept (spec K1, B2 invariant iv). */
const heldByAuthority: readonly OrderStatus[] = ['sms-verifying', 'authority-review', 'revocation-sms-verifying', 'revocation-review']

/** Throws 409 while the authority holds an order of the account. */
export async function deleteAccount(ctx: ServerContext, accountId: string): Promise<void> {
  const objectIds = await ctx.db.transaction().execute(async (tx) => {
    await tx.selectFrom('accounts').select('id').where('id', '=', accountId).forUpdate().executeTakeFirst()
    const orders = await tx.selectFrom('orders').select(['id', 'status']).where('account_id', '=', accountId).forUpdate().execute()
    if (orders.some((order) => heldByAuthority.includes(order.status))) throw heldNow()
    const objects = await tx.selectFrom('objects').select('id').where('account_id', '=', accountId).execute()
    const phone = await phoneOf(ctx, tx, accountId)
    await tx.deleteFrom('inbox_messages').where('to_hash', '=', ctx.vault.hash(phone, 'inbox_messages.to')).execute()
    // Mails and WeChat messages of the account lie in the sandbox's post box under other receivers.
    const sent = tx.selectFrom('outbox').select('id').where('account_id', '=', accountId)
    await tx.deleteFrom('inbox_messages').where('message_id', 'in', sent).execute()
    const openId = await openIdOf(ctx, tx, accountId)
    if (openId) await forgetSubscriptions(ctx, tx, openId)
    await tx.deleteFrom('sign_in_codes').where('phone_hash', '=', ctx.vault.hash(phone, 'sign_in_codes.phone')).execute()
    await tx.deleteFrom('accounts').where('id', '=', accountId).execute()
    return objects.map(({ id }) => id)
  })
  await Promise.all(objectIds.map((id) => ctx.objects.remove(id)))
  // Deleted rows stay in the table's pages until they are swept out.
  await sql`vacuum`.execute(ctx.db)
}

const heldNow = () =>
  new Refusal(409, {
    code: 'authority-holds-order',
    says: '管局正在处理您的备案，现在不能注销账号',
    wayOut: '请等管局出结果后再注销；结果会用短信通知您',
  })
