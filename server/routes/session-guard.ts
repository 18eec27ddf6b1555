/** Who is asking: a bearer token (weapp) or the cookie (H5 and console, then also the page's own origin on everything that changes something). */
import type {} from '@fastify/cookie'
import type { FastifyRequest } from 'fastify'
import type { ServerContext } from '../context'
import { mayCall } from '../handoff/capabilities'
import { requireAddressWithin } from '../handoff/within-order'
import { type Client, findSession, type Only } from '../repositories/sessions'
import { Refusal, signInNeeded } from './refusal'

/** `only`: a phone that a code of the computer let in, for one order. */
export type SignedIn = { accountId: string; deviceId: string; client: Client; only?: Only }

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

/** A hook that puts the session on the request or refuses: 401 without one, 403 and 404 for what a session of one order may not. */
export function requireSession(ctx: ServerContext) {
  return async (request: FastifyRequest): Promise<void> => {
    const { over, ...signedIn } = (await sessionOf(ctx, request)) ?? { over: false }
    if (!('accountId' in signedIn)) throw signInNeeded()
    if (over) throw handoffOver()
    if (signedIn.only) await requireCapable(ctx, request, signedIn.deviceId, signedIn.only)
    request.signedIn = signedIn
  }
}

/**
 * The session a request carries; undefined where it carries none that holds. `over`: it was opened by a code of the computer, and that is
 * over. Throws where a change comes from a foreign page.
 */
export async function sessionOf(ctx: ServerContext, request: FastifyRequest): Promise<(SignedIn & { over: boolean }) | undefined> {
  const bearer = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1]
  const token = bearer ?? request.cookies[cookieName]
  if (!token) return undefined
  if (!bearer && unsafe.has(request.method)) requireOwnOrigin(ctx, request)
  const session = await findSession(ctx, token)
  if (!session || (session.client === 'weapp') !== Boolean(bearer)) return undefined
  const { account_id: accountId, id: deviceId, client, only_kind: kind, only_order: orderId, over } = session
  return { accountId, deviceId, client, over, ...(kind && orderId ? { only: { kind, orderId } } : {}) }
}

/** The live channel is no operation of the contract: it tells each session what concerns it. */
async function requireCapable(ctx: ServerContext, request: FastifyRequest, sessionId: string, only: Only): Promise<void> {
  const { endpointId } = request.routeOptions.config
  if (endpointId !== undefined && !mayCall(only.kind, endpointId)) throw notForThisSession()
  await requireAddressWithin(ctx.db, request, { orderId: only.orderId, sessionId })
}

/** A cookie travels with requests of other sites too: changes are taken from our own pages only. */
export function requireOwnOrigin(ctx: ServerContext, request: FastifyRequest): void {
  const origin = request.headers.origin
  const own = [ctx.config.publicUrl && new URL(ctx.config.publicUrl).host, request.headers.host]
  if (origin && URL.canParse(origin) && own.includes(new URL(origin).host)) return
  throw new Refusal(403, { code: 'foreign-origin', says: '这个请求不是从随手备案的页面发出的', wayOut: '请从随手备案的首页重新进入' })
}

const handoffOver = () =>
  new Refusal(401, {
    code: 'handoff-over',
    says: '这份备案已经不在这台手机上办了',
    wayOut: '填好的内容都在，请回到电脑上继续；要再用手机，请在电脑上重新扫码',
  })

/** Of what a phone let in for one order may not do. */
export const notForThisSession = () =>
  new Refusal(403, {
    code: 'not-for-this-session',
    says: '这台手机是扫码进来的，只能办这一份备案里交给它的事',
    wayOut: '要做别的，请用自己的手机号登录，或回到电脑上办理',
  })
