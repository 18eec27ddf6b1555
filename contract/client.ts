/** Typed calls over any transport: the client gives `send`, this gives one function per endpoint. */
import type * as z from '@domain/zod'
import type { Endpoint, Failure } from './define-endpoint'

export type SentRequest = {
  method: Endpoint['method']
  /** Path with parameters and query filled in, below /api. */
  path: string
  body?: unknown
  /** The answer may take up to a minute. */
  slow?: true
  headers: Record<string, string>
}
export type Send = (request: SentRequest) => Promise<{ status: number; body: unknown }>

type Input<S> = S extends z.ZodMiniType ? z.input<S> : undefined
export type CallInput<E extends Endpoint> = (E['params'] extends z.ZodMiniType ? { params: Input<E['params']> } : { params?: undefined }) &
  (E['query'] extends z.ZodMiniType ? { query?: Input<E['query']> } : { query?: undefined }) &
  (E['body'] extends z.ZodMiniType ? { body: Input<E['body']> } : { body?: undefined }) &
  (E extends { audience: 'invited' } ? { invitation: string } : { invitation?: undefined }) &
  (E extends { audience: 'shared' } ? { share: string } : { share?: undefined }) &
  (E extends { audience: 'handoff' } ? { handoff: string } : { handoff?: undefined }) &
  (E extends { audience: 'claimed' } ? { claim: string } : { claim?: undefined }) &
  (E extends { idempotent: true } ? { idempotencyKey: string } : { idempotencyKey?: undefined })

type SuccessStatus = 200 | 201 | 202 | 204
type ResponseOf<E extends Endpoint, S> = S extends keyof E['responses'] ? E['responses'][S] : never
export type Success<E extends Endpoint> =
  ResponseOf<E, SuccessStatus> extends infer R ? (R extends z.ZodMiniType ? z.output<R> : undefined) : never

/** A refusal or an unreachable server. `status` 0 = no answer at all (offline, timeout). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly failure: Failure,
  ) {
    super(failure.code)
    this.name = 'ApiError'
  }
}

const fill = (path: string, params: Record<string, unknown>) =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))

const queryString = (query: Record<string, unknown>) => {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined)
  return pairs.length ? `?${pairs.map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(String(v))}`).join('&')}` : ''
}

type Proof = { idempotencyKey?: string; invitation?: string; share?: string; handoff?: string; claim?: string }

function headersOf({ idempotencyKey, invitation, share, handoff, claim }: Proof): Record<string, string> {
  return {
    ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
    ...(invitation ? { 'X-Invitation': invitation } : {}),
    ...(share ? { 'X-Share': share } : {}),
    ...(handoff ? { 'X-Handoff': handoff } : {}),
    ...(claim ? { 'X-Claim': claim } : {}),
  }
}

/** Calls one endpoint; answers the success body or throws ApiError with the failure the server declared. */
export function createClient(send: Send) {
  return async function call<E extends Endpoint>(endpoint: E, input: CallInput<E>): Promise<Success<E>> {
    const path = fill(endpoint.path, (input.params ?? {}) as Record<string, unknown>)
    const request: SentRequest = {
      method: endpoint.method,
      path: path + queryString((input.query ?? {}) as Record<string, unknown>),
      headers: headersOf(input),
      ...(endpoint.slow ? { slow: true as const } : {}),
      ...(input.body === undefined ? {} : { body: input.body }),
    }
    const { status, body } = await send(request)
    if (status >= 200 && status < 300) return body as Success<E>
    const failure = body as Partial<Failure> | undefined
    if (failure?.code && failure.says) throw new ApiError(status, failure as Failure)
    throw new ApiError(status, {
      code: status === 0 ? 'offline' : 'unexpected',
      says: '没有连上服务器，请稍后再试',
      wayOut: '您填的内容已经保存，不会丢',
    })
  }
}
