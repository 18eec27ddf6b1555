/**
 * One operation of the filing API: declared once here, served by server/routes, called through createClient, described in OpenAPI.
 * Responses are keyed by HTTP status; every 4xx has the one shape `failureSchema`.
 */
import * as z from '@domain/zod'

type Schema = z.ZodMiniType

export type Audience =
  /** Anybody. */
  | 'public'
  /** The person signed in, about their own things. */
  | 'person'
  /** Whoever holds the link the owner gave out: one verification of one order, by the header X-Invitation. */
  | 'invited'
  /** Whoever holds the link to an order's progress card, by the header X-Share: looks, does nothing. */
  | 'shared'
  /** Whoever scanned a code of the computer, by the header X-Handoff; a session may come along. */
  | 'handoff'
  /** The phone that took such a code and waits for the computer's yes, by the header X-Claim. */
  | 'claimed'
  /** The sandbox's control interface. */
  | 'sandbox'

export type Endpoint = {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD' | 'PATCH'
  /** Path with :parameters, below /api. */
  readonly path: string
  readonly audience: Audience
  readonly tag: string
  readonly summary: string
  readonly params?: Schema
  readonly query?: Schema
  readonly body?: Schema
  /** Headers the operation lives by, lower case; only where a protocol of its own is spoken. */
  readonly headers?: Schema
  /** The request's body is bytes of this media type, not JSON. */
  readonly rawBody?: string
  /** A create or submit: the client sends an Idempotency-Key, the first answer is replayed. */
  readonly idempotent?: true
  /** Work that takes longer than a form's: the client waits up to a minute before it says that nobody answered. */
  readonly slow?: true
  /** The answer is bytes of this media type, not JSON. */
  readonly raw?: string
  readonly responses: { readonly [status: number]: Schema }
}

/** Keeps the literal types of a declaration; the id is given by its place in a resource file. */
export const defineEndpoint = <const E extends Endpoint>(endpoint: E): E => endpoint

/** What every refusal looks like. `anchor` names the field it is about wherever there is one. */
export const failureSchema = z.object({
  code: z.string(),
  says: z.string(),
  wayOut: z.optional(z.string()),
  fields: z.optional(z.array(z.object({ anchor: z.string(), says: z.string() }))),
  retryAfterSeconds: z.optional(z.number()),
})
export type Failure = z.infer<typeof failureSchema>

export const noContent = z.void()
export const id = z.string().check(z.minLength(1), z.maxLength(64))
export const moment = z.string()
