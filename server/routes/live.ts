/** `/api/live`: the WebSocket that says that something changed. Who may listen is settled before a message goes out. */
import { liveClosed, liveHelloSchema, liveHelloSeconds, livePath } from '@contract/live'
import websocket, { type WebSocket } from '@fastify/websocket'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ServerContext } from '../context'
import { type Listener, LiveHub } from '../notifications/live-hub'
import { findSession } from '../repositories/sessions'
import { signInNeeded } from './refusal'
import { cookieName, requireOwnOrigin, requireSession, type SignedIn } from './session-guard'

/** A client says at most its token and a number. */
const mostBytes = 1024

export function liveRoutes(app: FastifyInstance, ctx: ServerContext): void {
  const hub = new LiveHub(ctx)
  app.addHook('onClose', () => hub.stop())
  app.addHook('onResponse', async ({ method }) => {
    if (method !== 'GET') hub.poke()
  })
  app.register(async (scope) => {
    await scope.register(websocket, { options: { maxPayload: mostBytes } })
    scope.get(
      `/api${livePath}`,
      { websocket: true, schema: { hide: true }, onRequest: (request) => letIn(ctx, request) },
      (socket: WebSocket, request: FastifyRequest) => listen(ctx, hub, socket, request.signedIn && listenerFrom(request.signedIn)),
    )
  })
}

/** A page shows its cookie and comes from us; only the mini program, which has neither, may say later who it is. */
async function letIn(ctx: ServerContext, request: FastifyRequest): Promise<void> {
  const { origin, authorization } = request.headers
  if (request.cookies[cookieName]) requireOwnOrigin(ctx, request)
  else if (!authorization) {
    if (origin && isOwn(ctx, request)) throw signInNeeded()
    return
  }
  await requireSession(ctx)(request)
}

function isOwn(ctx: ServerContext, request: FastifyRequest): boolean {
  try {
    requireOwnOrigin(ctx, request)
    return true
  } catch {
    return false
  }
}

/** The first message may carry a token and the last number seen; a page that sends none in time listens from now on. */
function listen(ctx: ServerContext, hub: LiveHub, socket: WebSocket, known: Listener | undefined): void {
  let leave: (() => void) | undefined
  let closed = false
  let greeted = false
  const begin = async (hello: { token?: string | undefined; since?: number | undefined } | undefined) => {
    if (greeted) return
    greeted = true
    clearTimeout(patience)
    if (!hello) return socket.close(liveClosed.unreadable)
    const listener = known ?? (hello.token === undefined ? undefined : await listenerOf(ctx, hello.token))
    if (!listener) return socket.close(liveClosed.signedOut)
    const line = {
      send: (text: string) => socket.send(text),
      close: (code: number) => socket.close(code),
      waiting: () => socket.bufferedAmount,
    }
    leave = await hub.join(line, listener, hello.since)
    if (!leave) return socket.close(liveClosed.tooMany)
    if (closed) leave()
  }
  const safely = (hello: Parameters<typeof begin>[0]) =>
    begin(hello).catch((error: unknown) => {
      ctx.log.warn({ err: error }, 'live channel failed')
      socket.close(1011)
    })
  const patience = setTimeout(() => void safely({}), (known ? 1 : liveHelloSeconds) * 1000)
  socket.on('message', (data: Buffer) => void safely(helloOf(String(data))))
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    closed = true
    clearTimeout(patience)
    leave?.()
  })
}

function helloOf(text: string) {
  try {
    return liveHelloSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

const listenerFrom = ({ accountId, deviceId, only }: SignedIn): Listener => ({ accountId, deviceId, onlyOrder: only?.orderId })

async function listenerOf(ctx: ServerContext, token: string): Promise<Listener | undefined> {
  const session = await findSession(ctx, token)
  return session?.client === 'weapp' && !session.over
    ? { accountId: session.account_id, deviceId: session.id, onlyOrder: session.only_order ?? undefined }
    : undefined
}
