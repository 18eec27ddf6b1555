/** Telling a device its session: H5 and console get the token as a cookie no script can read; weapp, which has no cookies, in the answer. */
import type { Account, Session } from '@contract/session'
import type { FastifyReply } from 'fastify'
import type { ServerContext } from '../context'
import { keepAccountMail } from '../notifications/mail-address'
import { phoneOf } from '../repositories/accounts'
import { type Client, type NewSession, type Only, onlyHours, sessionLifetimeDays } from '../repositories/sessions'
import { cookieName, type SignedIn } from './session-guard'

type Opened = NewSession & { accountId: string; client: Client; only?: Only | undefined }

export async function handOver(ctx: ServerContext, reply: FastifyReply, opened: Opened): Promise<Session> {
  const session = await sessionBody(ctx, opened, opened.draftKey)
  if (opened.client === 'weapp') return { ...session, token: opened.token }
  reply.setCookie(cookieName, opened.token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: reply.request.protocol === 'https' || Boolean(ctx.config.publicUrl?.startsWith('https:')),
    maxAge: opened.only ? onlyHours * 3600 : sessionLifetimeDays * 86_400,
  })
  return session
}

type Who = Pick<SignedIn, 'accountId' | 'deviceId' | 'client'> & { only?: Only | undefined }

export async function sessionBody(ctx: ServerContext, { accountId, deviceId, client, only }: Who, draftKey: string): Promise<Session> {
  return {
    account: await accountFacts(ctx, accountId),
    draftKey,
    deviceId,
    client,
    ...(only ? { only: { handoff: only.kind, orderId: only.orderId } } : {}),
  }
}

export async function draftKeyOf(ctx: ServerContext, deviceId: string): Promise<string> {
  const row = await ctx.db.selectFrom('sessions').select('draft_key_sealed').where('id', '=', deviceId).executeTakeFirstOrThrow()
  return ctx.vault.open(row.draft_key_sealed, 'sessions.draft_key')
}

/** What the provider knows about the account, for prefilling; a party that does not answer costs only the prefilling. */
async function accountFacts(ctx: ServerContext, accountId: string): Promise<Account> {
  const phone = await phoneOf(ctx, ctx.db, accountId)
  const record = await ctx.gateways.cloud.account(phone).catch(() => undefined)
  if (record) await keepAccountMail(ctx, accountId, record.email)
  return {
    id: accountId,
    phone,
    maskedPhone: `${phone.slice(0, 3)}****${phone.slice(-4)}`,
    ...(record ? { name: record.name, nature: record.nature, certificateNumber: record.certificateNumber } : {}),
    ...(record?.email ? { email: record.email } : {}),
  }
}
