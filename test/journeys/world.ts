/**
 * The world outside a journey, moved through the sandbox's control interface and nothing else: its records, its clock, how its parties
 * answer, what its inboxes hold.
 */
type Json = Record<string, unknown>
export type Message = { id: string; channel: string; to: string; event: string; text: string; code?: string; orderId?: string; at: string }
export type UploadCount = { id: string; size: number; received: number; attempts: { at: string; bytes: number }[] }

/** Every journey begins on this Monday morning (spec H). */
export const morning = '2026-09-14T09:00:00+08:00'

export type World = ReturnType<typeof worldAt>

export function worldAt(address: string) {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${address}/api/sandbox${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 600)}`)
    return (text ? JSON.parse(text) : undefined) as T
  }
  const inbox = async (to: string, channel = 'sms'): Promise<Message[]> =>
    (await call<{ messages: Message[] }>('GET', `/inbox?channel=${channel}&to=${encodeURIComponent(to)}`)).messages
  return {
    /** Of the server, for whoever asks it without a phone. */
    address,
    reset: async (seed: 'minimal' | 'maximal' | 'empty' = 'minimal') => {
      await call('POST', '/reset', { seed })
      await call('PUT', '/clock', { now: morning, mode: 'fixed' })
    },
    put: (world: Json) => call<void>('PUT', '/world', world),
    get: () => call<Json>('GET', '/world'),
    clock: (now: string) => call<void>('PUT', '/clock', { now, mode: 'fixed' }),
    advance: (by: { minutes?: number; hours?: number; days?: number; workdays?: number }) =>
      call<{ now: string; fired: { orderId: string; event: string; at: string }[] }>('POST', '/clock/advance', by),
    gateways: (modes: Json) => call<void>('PUT', '/gateways', modes),
    reviewers: (reviewers: Json) => call<void>('PUT', '/reviewers', reviewers),
    settings: (settings: Json) => call<void>('PUT', '/settings', settings),
    desk: (orderId: string, act: Json) => call<Json>('POST', `/orders/${orderId}/desk`, act),
    inbox,
    /** The newest code sent to a phone after it had `before` messages with a code; waits, because sending takes a moment. */
    code: async (phone: string, before = 0): Promise<string> => {
      for (let tries = 0; tries < 60; tries += 1) {
        const codes = (await inbox(phone)).filter((message) => message.code)
        const newest = codes.at(-1)
        if (codes.length > before && newest?.code) return newest.code
        await new Promise((resolve) => setTimeout(resolve, 150))
      }
      throw new Error(`no code came to ${phone}`)
    },
    codes: async (phone: string): Promise<number> => (await inbox(phone)).filter((message) => message.code).length,
    orders: async (account: string) =>
      (await call<{ orders: { id: string; type: string; status: string }[] }>('GET', `/orders?account=${account}`)).orders,
    order: (id: string) => call<Json & { status: string; turn: string | null; deadline: string | null }>('GET', `/orders/${id}`),
    uploads: async () => (await call<{ uploads: UploadCount[] }>('GET', '/uploads')).uploads,
  }
}
