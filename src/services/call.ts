/** The one way to the filing API: typed, timed out (15 seconds, a minute for reading pictures), with this session's credentials. */
import { createClient, type SentRequest } from '@contract/client'
import Taro from '@tarojs/taro'
import { apiBase } from '@/platform/api-base'

export { ApiError } from '@contract/client'

const timeoutMs = 15_000
/** Reading a picture on the server: its engine has 20 seconds, and others may be before us. */
const slowTimeoutMs = 60_000

/** Given once by app.ts: how to prove who is asking, and what to do when the server no longer knows us. */
export type CallSettings = { credentials: () => Record<string, string>; onSignedOut: () => void }
let settings: CallSettings = { credentials: () => ({}), onSignedOut: () => undefined }

export function configureCalls(given: CallSettings): void {
  settings = given
}

/** Headers that prove the session: a bearer token on weapp, nothing on H5 (the cookie goes by itself). */
export const sessionHeaders = (): Record<string, string> => settings.credentials()

/** Absolute address of an API path, for pictures and uploads that do not go through `call`. */
export const apiUrl = (path: string): string => `${apiBase}${path}`

async function send({ method, path, body, slow, headers }: SentRequest): Promise<{ status: number; body: unknown }> {
  try {
    const answer = await Taro.request({
      url: apiUrl(path),
      method,
      timeout: slow ? slowTimeoutMs : timeoutMs,
      credentials: 'include',
      dataType: 'json',
      header: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...sessionHeaders(), ...headers },
      ...(body === undefined ? {} : { data: body as Record<string, unknown> }),
    })
    if (answer.statusCode === 401 && path !== '/sessions' && !path.startsWith('/sandbox')) settings.onSignedOut()
    return { status: answer.statusCode, body: answer.data }
  } catch (error) {
    const known = error as { status?: number; statusCode?: number; data?: unknown }
    return { status: known.statusCode ?? 0, body: known.data }
  }
}

/** Calls one endpoint of the contract; throws ApiError with the server's words, status 0 when there was no answer. */
export const call = createClient(send)

/** A key for a create or submit: the same for every retry of one intention. */
export const newIdempotencyKey = (): string =>
  `${Date.now().toString(36)}-${Array.from({ length: 3 }, () => Math.random().toString(36).slice(2, 10)).join('-')}`
