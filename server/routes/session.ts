/** 登录: a phone and a code on both targets; in WeChat its own login finds the account whose phone was bound there. */
import { sessionEndpoints } from '@contract/session'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { goOnAs, limitedSessionOf } from '../handoff/signed-in-since'
import { tellOfNewDevice } from '../notifications/new-device'
import { accountOfPhone, bindWechat, findAccountOfWechat } from '../repositories/accounts'
import { newBindTicket, redeemBindTicket } from '../repositories/bind-tickets'
import { endSession, listSessions, openSession } from '../repositories/sessions'
import { tryCode } from '../repositories/sign-in-codes'
import { draftKeyOf, handOver, sessionBody } from './hand-over'
import { notFound, Refusal } from './refusal'
import { implement } from './register'
import { cookieName } from './session-guard'
import { sendSignInCode } from './sign-in-code'

export function sessionRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, sessionEndpoints.sendSignInCode, ({ body, request }) => sendSignInCode(ctx, body.phone, request.ip))

  implement(app, ctx, sessionEndpoints.signIn, async ({ body, request, reply }) => {
    await requireCode(ctx, body.phone, body.code)
    const before = await limitedSessionOf(ctx, request)
    const opened = await ctx.db.transaction().execute(async (db) => {
      const accountId = await accountOfPhone(ctx, db, body.phone)
      const wechat = body.bindTicket && body.client === 'weapp' ? await redeemBindTicket(ctx, db, body.bindTicket) : undefined
      if (wechat) await bindWechat(ctx, db, accountId, wechat)
      const device = { accountId, client: body.client, deviceName: body.device ?? '' }
      await tellOfNewDevice(ctx, db, device)
      const session = await openSession(ctx, db, device)
      await goOnAs(db, before, { accountId, deviceId: session.deviceId })
      return { accountId, client: body.client, ...session }
    })
    return { status: 201, body: await handOver(ctx, reply, opened) }
  })

  implement(app, ctx, sessionEndpoints.signInByWechat, async ({ body, request, reply }) => {
    const openId = await ctx.gateways.wechat.openid(body.code)
    if (!openId)
      throw new Refusal(400, { code: 'wechat-code-refused', says: '微信没有认可这次登录', wayOut: '请再点一次登录，或改用手机号登录' })
    const account = await findAccountOfWechat(ctx, openId)
    if (!account) return { status: 202, body: { bindTicket: await newBindTicket(ctx, openId) } }
    await bindWechat(ctx, ctx.db, account.id, openId)
    const given = { accountId: account.id, client: 'weapp' as const, deviceName: body.device ?? '' }
    const before = await limitedSessionOf(ctx, request)
    const opened = await ctx.db.transaction().execute(async (tx) => {
      await tellOfNewDevice(ctx, tx, given)
      const session = await openSession(ctx, tx, given)
      await goOnAs(tx, before, { accountId: account.id, deviceId: session.deviceId })
      return session
    })
    return { status: 201, body: await handOver(ctx, reply, { ...given, ...opened }) }
  })

  implement(app, ctx, sessionEndpoints.getSession, async ({ session }) => ({
    status: 200,
    body: await sessionBody(ctx, session, await draftKeyOf(ctx, session.deviceId)),
  }))

  implement(app, ctx, sessionEndpoints.signOut, async ({ session, reply }) => {
    await endSession(ctx.db, session.accountId, session.deviceId)
    reply.clearCookie(cookieName, { path: '/' })
    return { status: 204, body: undefined }
  })

  implement(app, ctx, sessionEndpoints.listDevices, async ({ session }) => {
    const rows = await listSessions(ctx, ctx.db, session.accountId)
    const devices = rows.map((row) => ({
      id: row.id,
      client: row.client,
      name: ctx.vault.open(row.device_name_sealed, 'sessions.device_name'),
      signedInAt: row.signed_in_at,
      lastSeenAt: row.last_seen_at,
      current: row.id === session.deviceId,
    }))
    return { status: 200, body: { devices } }
  })

  implement(app, ctx, sessionEndpoints.signOutDevice, async ({ session, params }) => {
    if (!(await endSession(ctx.db, session.accountId, params.deviceId))) throw notFound()
    return { status: 204, body: undefined }
  })
}

async function requireCode(ctx: ServerContext, phone: string, code: string): Promise<void> {
  const tried = await tryCode(ctx, phone, code)
  if (tried.outcome === 'right') return
  const says = tried.outcome === 'wrong' && tried.left > 0 ? `验证码不对，还可以试 ${tried.left} 次` : '验证码已失效，请重新获取'
  throw new Refusal(400, {
    code: tried.outcome === 'wrong' && tried.left > 0 ? 'wrong-code' : 'code-dead',
    says,
    wayOut: '验证码在最近一条短信里，5 分钟内有效',
    fields: [{ anchor: 'code', says }],
  })
}
