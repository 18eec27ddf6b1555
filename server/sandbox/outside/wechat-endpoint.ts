/** The sandbox's WeChat: subscribe messages with WeChat's addresses, shapes and error codes. */
import { randomBytes } from 'node:crypto'
import type { PartyMode } from '@contract/sandbox-desk'
import * as z from '@domain/zod'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../../context'
import { post } from '../inbox'
import { labelOfMessage } from './label'
import { codeEndpoint } from './wechat-code-endpoint'
import { faultyFields } from './wechat-fields'
import { spendSubscription } from './wechat-quota'
import { isSilent, judged, modeNow, says, silence, tokenEndpoint, wechatPath } from './wechat-token-desk'

const text = z.string().check(z.maxLength(300))
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
  tokenEndpoint(app, ctx)
  codeEndpoint(app, ctx)
  const config = { schema: { hide: true } }
  app.post<{ Querystring: { access_token?: string } }>(`${wechatPath}/cgi-bin/message/subscribe/send`, config, async (request, reply) => {
    const mode = await modeNow(ctx)
    const parsed = sendSchema.safeParse(request.body)
    const id = String(request.headers['x-request-id'] ?? randomBytes(8).toString('hex'))
    if (!parsed.success) return isSilent(mode) ? silence(reply, mode) : says(reply, 47001)
    const { data: sent } = parsed
    const code = isSilent(mode) ? 0 : await judged(ctx, request.query.access_token ?? '', mode, () => codeOf(ctx, sent))
    // A dead token is the sender's affair: the message itself was not judged yet.
    const outcome = isSilent(mode) ? mode : code === 0 ? 'ok' : { code }
    if (code !== 40001 && code !== 42001) await keep(ctx, id, sent, outcome)
    return isSilent(mode) ? silence(reply, mode) : says(reply, code)
  })
}

async function codeOf(ctx: ServerContext, sent: Sent): Promise<number> {
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
