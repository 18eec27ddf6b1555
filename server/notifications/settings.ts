/** What an account wants to be told where, and where each channel leads now. */
import type { NotificationSettings } from '@contract/notifications'
import { defaultChoice, type NotificationChoice } from '@domain/notifications/choice'
import { urgentTitles } from '@domain/notifications/event-table'
import { maskEmail, maskPhone } from '@domain/privacy/mask'
import type { Db, ServerContext } from '../context'
import { phoneOf } from '../repositories/accounts'
import { mailOf } from './mail-address'
import { wechatAnswer } from './subscriptions'

/** The stored choice, or the default: everything everywhere, quiet from 22:00 to 08:00. */
export async function choiceOf(db: Db, accountId: string): Promise<NotificationChoice> {
  const row = await db.selectFrom('notification_settings').select('chosen').where('account_id', '=', accountId).executeTakeFirst()
  return row?.chosen ?? defaultChoice
}

export async function settingsAnswer(ctx: ServerContext, accountId: string): Promise<NotificationSettings> {
  const { groups, quietHours } = await choiceOf(ctx.db, accountId)
  const mail = await mailOf(ctx, ctx.db, accountId)
  return {
    groups,
    quietHours,
    neverHeldBack: {
      says: '审核电话、短信核验和退回关系到时限，安静时段也会立刻发出；短信和邮件都关掉时，这几类仍会发短信。应用内的通知始终都有。',
      titles: [...urgentTitles],
    },
    sms: {
      to: maskPhone(await phoneOf(ctx, ctx.db, accountId)),
      says: '发到登录用的手机号。审核电话未接通和核验即将截止时，也会告诉相关负责人。12381 的核验短信由工信部直接发给负责人。',
    },
    mail: { to: mail ? maskEmail(mail.address) : null, from: mail?.from ?? null, says: mailSays(mail?.from) },
    wechat: await wechatAnswer(ctx, accountId),
  }
}

function mailSays(from: 'order' | 'account' | 'own' | undefined): string {
  if (from === 'order') return '发到最近一份备案里主体负责人的邮箱。'
  if (from === 'own') return '发到您在这里填的邮箱。'
  if (from === 'account') return '发到云账号登记的邮箱。'
  return '还没有邮箱。在这里填一个，或在备案里填写负责人的邮箱后，就能收到邮件。'
}

export type NewSettings = Partial<NotificationChoice> & { email?: string | null | undefined }

/** Changes what is given and leaves the rest. `email: null` takes the own address back. */
export async function saveSettings(ctx: ServerContext, accountId: string, given: NewSettings): Promise<void> {
  const before = await choiceOf(ctx.db, accountId)
  const chosen = JSON.stringify({ groups: given.groups ?? before.groups, quietHours: given.quietHours ?? before.quietHours })
  const sealed = given.email ? ctx.vault.seal(given.email, 'notification_settings.email') : null
  const updated_at = ctx.clock.now()
  await ctx.db
    .insertInto('notification_settings')
    .values({ account_id: accountId, chosen, email_sealed: sealed, updated_at })
    .onConflict((conflict) =>
      conflict.column('account_id').doUpdateSet({ chosen, updated_at, ...(given.email === undefined ? {} : { email_sealed: sealed }) }),
    )
    .execute()
}

/** As its owner typed and chose it, in clear. */
export async function settingsForExport(ctx: ServerContext, accountId: string) {
  const row = await ctx.db.selectFrom('notification_settings').select('email_sealed').where('account_id', '=', accountId).executeTakeFirst()
  const email = row?.email_sealed ? ctx.vault.open(row.email_sealed, 'notification_settings.email') : null
  return { ...(await choiceOf(ctx.db, accountId)), email }
}
