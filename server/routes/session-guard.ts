/** Who is asking: a bearer token (weapp) or the cookie (H5, then also the page's own origin on everything that changes something). */
import type {} from '@fastify/cookie'
import type { FastifyRequest } from 'fastify'
import type { ServerContext } from '../context'
import { findSession } from '../repositories/sessions'
import { Refusal, signInNeeded } from './refusal'

export type SignedIn = { accountId: string; deviceId: string; client: 'h5' | 'weapp' }

declare module 'fastify' {
  interface FastifyRequest {
    signedIn?: SignedIn
  }
  interface FastifyContextConfig {
    endpointId?: string
  }
}

export const cookieName = 'beian_session'
const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** A hook that puts the session on the request or refuses with 401. */
export function requireSession(ctx: ServerContext) {
  return async (request: FastifyRequest): Promise<void> => {
    const bearer = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1]
    const cookie = request.cookies[cookieName]
    const token = bearer ?? cookie
    if (!token) throw signInNeeded()
    if (!bearer && unsafe.has(request.method)) requireOwnOrigin(ctx, request)
    const session = await findSession(ctx, token)
    if (!session || (bearer ? session.client !== 'weapp' : session.client !== 'h5')) throw signInNeeded()
    request.signedIn = { accountId: session.account_id, deviceId: session.id, client: session.client }
  }
}

/** A cookie travels with requests of other sites too: changes are taken from our own pages only. */
export function requireOwnOrigin(ctx: ServerContext, request: FastifyRequest): void {
  const origin = request.headers.origin
  const own = [ctx.config.publicUrl && new URL(ctx.config.publicUrl).host, request.headers.host]
  if (origin && URL.canParse(origin) && own.includes(new URL(origin).host)) return
  throw new Refusal(403, { code: 'foreign-origin', says: '这个请求不是从随手备案的页面发出的', wayOut: '请从随手备案的首页重新进入' })
}
