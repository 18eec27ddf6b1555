/**
 * The live channel: a WebSocket at `/api/live` that says that something changed, never what. Whoever hears it asks the API.
 *
 * Opening: a page of ours is known by its session cookie and its Origin. The mini program, which has no cookies, is let in and sends
 * `{ token }` within five seconds. Either may send `since`, the last `seq` it has seen; what came after it is told again.
 * Refused with HTTP 401 (no session) or 403 (foreign page), or closed with the codes below.
 *
 * `seq` counts the account's changes one by one, so a gap is a message that was missed. After opening, and then every
 * `liveBeatSeconds`, comes a `beat` with the newest `seq`: a channel that has been silent for longer is dead.
 */
import * as z from '@domain/zod'
import { id } from './define-endpoint'

/** Below /api, like every path of the contract. */
export const livePath = '/live'
export const liveBeatSeconds = 20
/** How long a mini program has for its first message. */
export const liveHelloSeconds = 5

/** WebSocket close codes: do not come back without signing in anew; come back with a pause. */
export const liveClosed = { signedOut: 4401, tooMany: 4429, unreadable: 4400 } as const

const seq = z.number().check(z.int(), z.gte(0))

/** The only message a client sends. */
export const liveHelloSchema = z.strictObject({ token: z.optional(z.string().check(z.maxLength(200))), since: z.optional(seq) })
export type LiveHello = z.output<typeof liveHelloSchema>

/**
 * `orders`: an order moved (its list and page are out of date), all of them where no `orderId` is given. `notifications`: the inbox and
 * its count. `mirror`: where the account's devices work in an order, its handing-over, or its draft's answers. `beat`: nothing new, the channel lives.
 */
export const liveMessageSchema = z.object({
  seq,
  topic: z.enum(['orders', 'notifications', 'mirror', 'beat']),
  orderId: z.optional(id),
})
export type LiveMessage = z.output<typeof liveMessageSchema>
