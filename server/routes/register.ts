/**
 * How an operation of the contract becomes a route: `implement(app, ctx, endpoint, handler)`. Input is validated by the endpoint's
 * schemas, answers are cut down to what it declares, refusals have the one shape.
 */
import { type Audience, type Endpoint, failureSchema } from '@contract/define-endpoint'
import * as z from '@domain/zod'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ServerContext } from '../context'
import type { HandoffRow } from '../handoff/handoff-row'
import { requireWithin } from '../handoff/within-order'
import type { InvitationRow } from '../invitations/invitation-state'
import { requireClaim, requireHandoff } from './handoff-guard'
import { answerOnce } from './idempotency'
import { requireInvitation } from './invitation-guard'
import { guardSandbox } from './sandbox-guard'
import { requireSession, type SignedIn } from './session-guard'
import { requireShare } from './share-guard'

type Output<S> = S extends z.ZodMiniType ? z.output<S> : undefined

/**
 * What a handler gets. `session` is the person signed in (audience `person`), `invitation` the link (audience `invited`), `handoff` the code or claim
 * (audiences `handoff`, `claimed`); elsewhere reading them throws.
 */
export type Call<E extends Endpoint> = {
  params: Output<E['params']>
  query: Output<E['query']>
  body: Output<E['body']>
  session: SignedIn
  invitation: InvitationRow
  handoff: HandoffRow
  request: FastifyRequest
  reply: FastifyReply
}
type Statuses<E extends Endpoint> = keyof E['responses'] & number
type BodyOf<E extends Endpoint, S> =
  S extends Statuses<E>
    ? E extends { raw: string }
      ? S extends 200 | 206
        ? Uint8Array
        : Output<E['responses'][S]>
      : Output<E['responses'][S]>
    : never

/** One of the endpoint's declared answers. For a raw endpoint the body of 200, and of 206 a part of it, is bytes. */
export type Answer<E extends Endpoint, S extends Statuses<E> = Statuses<E>> = { status: S; body: BodyOf<E, S> }
/** What serves an endpoint; a function written apart can be typed with it. */
export type Handler<E extends Endpoint, S extends Statuses<E> = Statuses<E>> = (call: Call<E>) => Promise<Answer<E, S>>

type Guard = (request: FastifyRequest) => Promise<void>
const guards: Record<Audience, (ctx: ServerContext) => Guard | Guard[]> = {
  public: () => [],
  person: requireSession,
  invited: requireInvitation,
  shared: requireShare,
  handoff: requireHandoff,
  claimed: requireClaim,
  sandbox: guardSandbox,
}

/** Serves one endpoint below /api. Person endpoints answer 401 without a session; idempotent ones ask for an Idempotency-Key. */
export function implement<const E extends Endpoint, const S extends Statuses<E>>(
  app: FastifyInstance,
  ctx: ServerContext,
  endpoint: E,
  handler: Handler<E, S>,
): void {
  app.route({
    method: endpoint.method,
    url: `/api${endpoint.path}`,
    schema: schemaOf(endpoint),
    config: { endpointId: endpoint.id },
    onRequest: guards[endpoint.audience](ctx),
    handler: async (request, reply) => {
      const call = callOf<E>(request, reply)
      const { only, deviceId: sessionId } = request.signedIn ?? {}
      if (only && sessionId) await requireWithin(ctx.db, call.body, { orderId: only.orderId, sessionId })
      const answer = endpoint.idempotent ? await answerOnce(ctx, endpoint, call, () => handler(call)) : await handler(call)
      reply.code(answer.status)
      if (endpoint.raw && isBytes(answer.status)) {
        if (!reply.hasHeader('content-type')) reply.type(endpoint.raw)
        return reply.send(Buffer.from(answer.body as Uint8Array))
      }
      return reply.send(answer.body)
    },
  })
}

function callOf<E extends Endpoint>(request: FastifyRequest, reply: FastifyReply): Call<E> {
  return {
    params: request.params as Call<E>['params'],
    query: request.query as Call<E>['query'],
    body: request.body as Call<E>['body'],
    get session() {
      if (!request.signedIn) throw new Error('no session on a public route')
      return request.signedIn
    },
    get invitation() {
      if (!request.invitation) throw new Error('no link on this route')
      return request.invitation
    },
    get handoff() {
      if (!request.handoff) throw new Error('no code on this route')
      return request.handoff
    },
    request,
    reply,
  }
}

const isBytes = (status: number) => status === 200 || status === 206

/** Refusals that any route can meet, declared so that their answers have their shape too. */
const always = [400, 413, 415, 429, 503, 507]
/** And those of whoever has to be signed in: 403 for a foreign page, or a phone that was let in for something else. */
const ofAudience: Partial<Record<Audience, readonly number[]>> = { person: [401, 403], handoff: [403], sandbox: [401] }

/** What an operation is described and, unless its route says otherwise, validated and cut down by. */
export function schemaOf(endpoint: Endpoint) {
  const refusals = [...always, ...(ofAudience[endpoint.audience] ?? [])]
  const response: Record<number, unknown> = Object.fromEntries(refusals.map((status) => [status, failureSchema]))
  for (const [status, schema] of Object.entries(endpoint.responses))
    if (!(endpoint.raw && isBytes(Number(status)))) response[Number(status)] = schema
  return {
    operationId: endpoint.id,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    ...(endpoint.params ? { params: endpoint.params } : {}),
    ...(endpoint.query ? { querystring: endpoint.query } : {}),
    ...(endpoint.body ? { body: endpoint.body } : {}),
    ...(endpoint.headers ? { headers: endpoint.headers } : {}),
    ...(endpoint.rawBody ? { consumes: [endpoint.rawBody], body: z.unknown() } : {}),
    response,
  }
}
