/**
 * The tokens of the sandbox's WeChat: `PUT /sandbox/gateways { wechat }` decides how it answers; under 40001 the token in use is dead until
 * a new one is fetched by force.
 */
import { randomBytes } from 'node:crypto'
import type { PartyMode } from '@contract/sandbox-desk'
import * as z from '@domain/zod'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { secondsAfter } from '../../clock'
import type { ServerContext } from '../../context'
import { readState, writeState } from '../state'

export const wechatPath = '/api/sandbox/outside/wechat'
const tokenSeconds = 7200
const text = z.string().check(z.maxLength(300))
const tokenSchema = z.object({
  grant_type: z.literal('client_credential'),
  appid: text,
  secret: text,
  force_refresh: z.optional(z.boolean()),
})

export const modeNow = async (ctx: ServerContext): Promise<PartyMode> => (await readState(ctx, ctx.db, 'gateways')).wechat

export function tokenEndpoint(app: FastifyInstance, ctx: ServerContext): void {
  app.post(`${wechatPath}/cgi-bin/stable_token`, { schema: { hide: true } }, async (request, reply) => {
    const mode = await modeNow(ctx)
    if (isSilent(mode)) return silence(reply, mode)
    const parsed = tokenSchema.safeParse(request.body)
    const { appId, secret } = ctx.config.wechat
    if (!parsed.success || parsed.data.appid !== appId || parsed.data.secret !== secret) return says(reply, 40125)
    return reply.send({ access_token: await tokenFor(ctx, parsed.data.force_refresh === true), expires_in: tokenSeconds })
  })
}

export const isSilent = (mode: PartyMode): boolean => mode === 'timeout' || mode === 'error'
export const silence = (reply: FastifyReply, mode: PartyMode) =>
  mode === 'timeout' ? reply.code(504).send({}) : reply.send({ errcode: -1, errmsg: 'system error' })
export const says = (reply: FastifyReply, errcode: number) => reply.send({ errcode, errmsg: errcode === 0 ? 'ok' : `error ${errcode}` })

/** The token in use, or a new one when it has run out or is asked for by force. */
async function tokenFor(ctx: ServerContext, force: boolean): Promise<string> {
  const kept = await readState(ctx, ctx.db, 'wechatToken')
  const now = ctx.clock.now()
  if (kept && !force && Date.parse(kept.until) > Date.parse(now)) return kept.token
  const token = randomBytes(24).toString('base64url')
  await writeState(ctx, ctx.db, 'wechatToken', { token, until: secondsAfter(now, tokenSeconds), forced: force })
  return token
}

/** WeChat's code about the token, then the one that is set, then what the act itself is judged by. */
export async function judged(ctx: ServerContext, token: string, mode: PartyMode, act: () => Promise<number>): Promise<number> {
  const kept = await readState(ctx, ctx.db, 'wechatToken')
  if (kept?.token !== token) return 40001
  if (Date.parse(kept.until) <= ctx.clock.ms()) return 42001
  const set = typeof mode === 'object' ? Number(mode.code) : 0
  if (set === 40001) return kept.forced ? act() : 40001
  return set || act()
}
