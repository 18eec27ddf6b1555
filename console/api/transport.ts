/** How a page on a desk reaches the API: JSON there and back; what happens to a refused key is the caller's own. */
import { ApiError, type Send } from '@contract/client'
import type { Endpoint, Failure } from '@contract/define-endpoint'

type Door = {
  /** What proves who asks; nothing where a cookie goes along by itself. */
  proof: () => Record<string, string>
  /** The server did not accept the proof. `path`: below /api. */
  onRefused: (path: string) => void
}

const answered = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  return text ? JSON.parse(text) : undefined
}

/** Ordinary answers and those for which the contract allows a minute, as on the phone. */
const timeoutMs = { plain: 15_000, slow: 60_000 } as const

/** The transport of `createClient`; status 0 = nobody answered. */
export const sendBy =
  ({ proof, onRefused }: Door): Send =>
  async ({ method, path, body, slow, headers }) => {
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
    try {
      const response = await fetch(`/api${path}`, {
        method,
        signal: AbortSignal.timeout(slow ? timeoutMs.slow : timeoutMs.plain),
        headers: { ...proof(), ...type, ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      if (response.status === 401) onRefused(path)
      return { status: response.status, body: await answered(response) }
    } catch {
      return { status: 0, body: undefined }
    }
  }

/** Fetches the bytes of a raw endpoint; `path` below /api. */
export const bytesBy =
  ({ proof, onRefused }: Door) =>
  async (endpoint: Endpoint & { raw: string }, path: string): Promise<Blob> => {
    const response = await fetch(`/api${path}`, { method: endpoint.method, headers: proof() })
    if (response.status === 401) onRefused(path)
    if (!response.ok) throw new ApiError(response.status, (await answered(response)) as Failure)
    return response.blob()
  }
