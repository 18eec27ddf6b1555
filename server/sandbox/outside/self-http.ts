/**
 * The sandbox's parties live on this very server, and are spoken to as strangers: over HTTP to its own port while it listens, by the same
 * request handed in without a network while it does not (tests), or when its certificate is its own.
 */
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { answerOf, type Http, networkHttp } from '../../gateways/http'

/** Addresses that begin so are this server's. */
export const selfAddress = 'http://self.invalid'
export type SelfHttp = { http: Http; bind: (app: FastifyInstance) => void }

export function selfHttp(timeoutMs: number): SelfHttp {
  const network = networkHttp(timeoutMs)
  let app: FastifyInstance | undefined
  const http: Http = async (request) => {
    if (!request.url.startsWith(selfAddress)) return network(request)
    if (!app) throw new Error('the server is not built yet')
    const path = request.url.slice(selfAddress.length)
    const port = portOf(app)
    return port === undefined ? inject(app, { ...request, url: path }) : network({ ...request, url: `http://${port}${path}` })
  }
  const bind: SelfHttp['bind'] = (built) => {
    app = built
  }
  return { http, bind }
}

/** `127.0.0.1:8787` while it listens without TLS. */
function portOf(app: FastifyInstance): string | undefined {
  if (!app.server.listening || 'setSecureContext' in app.server) return undefined
  const { address, port, family } = app.server.address() as AddressInfo
  const host = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address
  return family === 'IPv6' && host !== '127.0.0.1' ? `[${host}]:${port}` : `${host}:${port}`
}

async function inject(app: FastifyInstance, { method, url, headers, body }: Parameters<Http>[0]) {
  const answer = await app.inject({
    method,
    url,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  })
  return answerOf(answer.statusCode, String(answer.headers['content-type']), answer.rawPayload)
}
