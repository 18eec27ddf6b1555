/** The sandbox's control interface: absent without the sandbox, behind its token where one is set. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { ServerContext } from '../context'
import { notFound, Refusal } from './refusal'

const digest = (text: string) => createHash('sha256').update(text).digest()

export function guardSandbox(ctx: ServerContext) {
  return async (request: FastifyRequest): Promise<void> => {
    if (!ctx.config.sandbox) throw notFound()
    const token = ctx.config.sandboxToken
    if (!token) return
    const given = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
    if (!timingSafeEqual(digest(given), digest(token))) {
      throw new Refusal(401, { code: 'sandbox-token-needed', says: '沙箱的控制接口需要口令', wayOut: '请在请求头里带上 SANDBOX_TOKEN' })
    }
  }
}
