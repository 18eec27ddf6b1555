/**
 * The sandbox's SMS gateway, spoken to over HTTP. `PUT /sandbox/gateways { sms }` decides how it answers; the code `lost-answer` takes a
 * message and then stays silent, as a gateway behind a cut line does.
 */
import * as z from '@domain/zod'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../../context'
import { isPosted, post } from '../inbox'
import { readState } from '../state'
import { outsideKey, requireKey } from './outside-key'

export const smsPath = '/api/sandbox/outside/sms'
const text = z.string().check(z.maxLength(2000))
const messageSchema = z.object({
  id: text,
  to: text,
  sign: text,
  text,
  event: text,
  orderId: z.optional(text),
  params: z.object({ code: z.optional(text), link: z.optional(text) }),
})

export function smsEndpoint(app: FastifyInstance, ctx: ServerContext): void {
  const config = { schema: { hide: true }, onRequest: requireKey(outsideKey(ctx.vault)) }
  app.post(`${smsPath}/messages`, config, async (request, reply) => {
    const parsed = messageSchema.safeParse(request.body)
    if (!parsed.success) return reply.code(400).send({ code: 'bad-message', final: true })
    const { sign: from, params, ...message } = parsed.data
    const { sms: mode } = await readState(ctx, ctx.db, 'gateways')
    const lost = typeof mode === 'object' && mode.code === 'lost-answer'
    await post(ctx, { ...message, ...params, channel: 'sms', from }, lost ? 'ok' : mode)
    if (mode === 'timeout' || lost) return reply.code(504).send({})
    if (mode === 'error') return reply.code(502).send({})
    return mode === 'ok' ? reply.code(202).send({ id: message.id }) : reply.code(422).send({ code: mode.code })
  })
  app.get<{ Params: { id: string } }>(`${smsPath}/messages/:id`, config, async (request, reply) => {
    const { sms: mode } = await readState(ctx, ctx.db, 'gateways')
    if (mode === 'timeout') return reply.code(504).send({})
    return reply.code((await isPosted(ctx, request.params.id)) ? 200 : 404).send({})
  })
}
