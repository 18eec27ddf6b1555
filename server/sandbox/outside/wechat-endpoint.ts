/**
 * The sandbox's WeChat: tokens and subscribe messages with WeChat's addresses, shapes and error codes. `PUT /sandbox/gateways { wechat }`
 * decides how it answers; under 40001 the token in use is dead until a new one is fetched by force.
 */
import { randomBytes } from 'node:crypto'
import type { PartyMode } from '@contract/sandbox-desk'
import * as z from '@domain/zod'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { secondsAfter } from '../../clock'
import type { ServerContext } from '../../context'
import { post } from '../inbox'
import { readState, writeState } from '../state'
import { labelOfMessage } from './label'
import { faultyFields } from './wechat-fields'
import { spendSubscription } from './wechat-quota'

export const wechatPath = '/api/sandbox/outside/wechat'
const tokenSeconds = 7200
const text = z.string().check(z.maxLength(300))
const tokenSchema = z.object({
  grant_type: z.literal('client_credential'),
  appid: text,
  secret: text,
  force_refresh: z.optional(z.boolean()),
})
const sendSchema = z.object({
  touser: text,
  template_id: text,
  page: z.optional(text),
  data: z.record(text, z.object({ value: z.string() })),
  miniprogram_state: z.optional(text),
  lang: z.optional(text),
})
type Sent = z.output<typeof sendSchema>

export function wechatEndpoint(app: FastifyInstance, ctx: ServerContext): void {
  const config = { schema: { hide: true } }
  const modeNow = async () => (await readState(ctx, ctx.db, 'gateways')).wechat
  app.post(`${wechatPath}/cgi-bin/stable_token`, config, async (request, reply) => {
    const mode = await modeNow()
    if (isSilent(mode)) return silence(reply, mode)
    const parsed = tokenSchema.safeParse(request.body)
    const { appId, secret } = ctx.config.wechat
    if (!parsed.success || parsed.data.appid !== appId || parsed.data.secret !== secret) return says(reply, 40125)
    return reply.send({ access_token: await tokenFor(ctx, parsed.data.force_refresh === true), expires_in: tokenSeconds })
  })
  app.post<{ Querystring: { access_token?: string } }>(`${wechatPath}/cgi-bin/message/subscribe/send`, config, async (request, reply) => {
    const mode = await modeNow()
    const parsed = sendSchema.safeParse(request.body)
    const id = String(request.headers['x-request-id'] ?? randomBytes(8).toString('hex'))
    if (!parsed.success) return isSilent(mode) ? silence(reply, mode) : says(reply, 47001)
    const code = isSilent(mode) ? 0 : await codeOf(ctx, parsed.data, request.query.access_token ?? '', mode)
    // A dead token is the sender's affair: the message itself was not judged yet.
    const judged = isSilent(mode) ? mode : code === 0 ? 'ok' : { code }
    if (code !== 40001 && code !== 42001) await keep(ctx, id, parsed.data, judged)
    return isSilent(mode) ? silence(reply, mode) : says(reply, code)
  })
}

const isSilent = (mode: PartyMode): boolean => mode === 'timeout' || mode === 'error'
const silence = (reply: FastifyReply, mode: PartyMode) =>
  mode === 'timeout' ? reply.code(504).send({}) : reply.send({ errcode: -1, errmsg: 'system error' })
const says = (reply: FastifyReply, errcode: number) => reply.send({ errcode, errmsg: errcode === 0 ? 'ok' : `error ${errcode}` })

/** The token in use, or a new one when it has run out or is asked for by force. */
async function tokenFor(ctx: ServerContext, force: boolean): Promise<string> {
  const kept = await readState(ctx, ctx.db, 'wechatToken')
  const now = ctx.clock.now()
  if (kept && !force && Date.parse(kept.until) > Date.parse(now)) return kept.token
  const token = randomBytes(24).toString('base64url')
  await writeState(ctx, ctx.db, 'wechatToken', { token, until: secondsAfter(now, tokenSeconds), forced: force })
  return token
}

async function codeOf(ctx: ServerContext, sent: Sent, token: string, mode: PartyMode): Promise<number> {
  const kept = await readState(ctx, ctx.db, 'wechatToken')
  if (kept?.token !== token) return 40001
  if (Date.parse(kept.until) <= ctx.clock.ms()) return 42001
  const set = typeof mode === 'object' ? Number(mode.code) : 0
  if (set === 40001) return kept.forced ? afterToken(ctx, sent) : 40001
  return set || afterToken(ctx, sent)
}

async function afterToken(ctx: ServerContext, sent: Sent): Promise<number> {
  if (!Object.values(ctx.config.wechat.templates).includes(sent.template_id)) return 40037
  if (faultyFields(sent.data).length > 0) return 47003
  return (await spendSubscription(ctx, sent.touser, sent.template_id)) ? 0 : 43101
}

async function keep(ctx: ServerContext, id: string, sent: Sent, mode: PartyMode): Promise<void> {
  const shown = Object.values(sent.data).map(({ value }) => value)
  const link = sent.page ? { link: sent.page } : {}
  const message = { id, channel: 'wechat' as const, from: '随手备案', to: sent.touser, text: shown.join(' · '), ...link }
  await post(ctx, { ...message, ...(await labelOfMessage(ctx.db, id)) }, mode)
}
