/** Asking a party over HTTP, JSON both ways, or a picture for an answer. What went wrong on the way is told apart: never reached, or reached and silent. */
import { GatewayError, withinTime } from './gateway-error'

export type HttpRequest = { method: 'GET' | 'POST'; url: string; headers?: Record<string, string>; body?: unknown }
/** `bytes`: the answer is a picture; its body is then empty. */
export type HttpAnswer = { status: number; body: Record<string, unknown>; bytes?: Uint8Array }
/** Rejects when there was no answer. */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>

/** Over the network. */
export const networkHttp =
  (timeoutMs: number): Http =>
  async ({ method, url, headers, body }) => {
    const answer = await fetch(url, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    return answerOf(answer.status, answer.headers.get('content-type'), Buffer.from(await answer.arrayBuffer()))
  }

export const answerOf = (status: number, type: string | null | undefined, bytes: Buffer): HttpAnswer =>
  type?.startsWith('image/') ? { status, body: {}, bytes } : { status, body: asObject(bytes.toString('utf8')) }

function asObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Before a byte was sent: the party cannot have acted. */
const neverReached = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/

/** The party's answer; GatewayError `timeout` when it may have acted without our hearing of it (also 408 and 504 of a proxy before it). */
export async function askParty(party: string, timeoutMs: number, http: Http, request: HttpRequest): Promise<HttpAnswer> {
  try {
    const answer = await withinTime(party, timeoutMs, () => http(request))
    if (answer.status === 408 || answer.status === 504) throw new GatewayError(party, 'timeout')
    return answer
  } catch (error) {
    if (error instanceof GatewayError) throw error
    const { cause } = Object(error) as { cause?: { code?: unknown } }
    const code = typeof cause?.code === 'string' ? cause.code : ''
    throw new GatewayError(party, neverReached.test(code) ? 'error' : 'timeout', code || undefined)
  }
}
