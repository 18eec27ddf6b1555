/** 提交工单, 评价, and the links to an order's progress card. */
import { sandboxSupportEndpoints } from '@contract/sandbox-support'
import { supportEndpoints as endpoints } from '@contract/support'
import { ticketText } from '@domain/support/support-topics'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { countOrWait } from '../repositories/rate-limits'
import { writeFeedback } from '../support/feedback'
import { linksOf, linkView, makeLink, revokeLink } from '../support/progress-links'
import { sharedProgressOf } from '../support/shared-progress'
import { answerTicket, findTicket, openTicket, ticketCard, ticketsOf, ticketView, writeTicket } from '../support/tickets'
import { remember } from './idempotency'
import { ownOrder, ownOrderLocked } from './own-order'
import { notFound, Refusal } from './refusal'
import { implement } from './register'

/** Questions of one account in an hour. */
const mostTickets = 10

export function supportRoutes(app: FastifyInstance, ctx: ServerContext): void {
  ticketRoutes(app, ctx)
  linkRoutes(app, ctx)
  implement(app, ctx, endpoints.sendFeedback, async ({ session, body }) => {
    if (body.orderId) await ownOrder(ctx.db, session.accountId, body.orderId)
    await writeFeedback(ctx, ctx.db, session.accountId, body)
    return { status: 204, body: undefined }
  })
  if (ctx.config.sandbox) answeringRoutes(app, ctx)
}

function ticketRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, endpoints.listTickets, async ({ session }) => ({
    status: 200,
    body: { tickets: (await ticketsOf(ctx.db, session.accountId)).map(ticketCard) },
  }))
  implement(app, ctx, endpoints.getTicket, async ({ session, params, reply }) => {
    const row = await findTicket(ctx.db, session.accountId, params.ticketId)
    if (!row) throw notFound()
    reply.header('cache-control', 'no-store')
    return { status: 200, body: ticketView(ctx, row) }
  })
  implement(app, ctx, endpoints.createTicket, async (call) => {
    const { session, body } = call
    const text = body.text.trim()
    if (text.length < ticketText.min) throw tooShort()
    if (body.orderId) await ownOrder(ctx.db, session.accountId, body.orderId)
    const wait = await countOrWait(ctx, [{ kind: 'ticket', key: session.accountId, max: mostTickets, seconds: 3600 }])
    if (wait > 0) throw tooOften(wait)
    return ctx.db.transaction().execute(async (tx) => {
      const answer = { status: 201 as const, body: ticketCard(await writeTicket(ctx, tx, session.accountId, { ...body, text })) }
      await remember(ctx, tx, call, answer)
      return answer
    })
  })
}

function linkRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, endpoints.listProgressLinks, async ({ session, params }) => {
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    return { status: 200, body: { links: (await linksOf(ctx, ctx.db, order.id)).map(linkView) } }
  })
  implement(app, ctx, endpoints.makeProgressLink, async ({ session, params, reply }) => {
    const { row, secret } = await ctx.db.transaction().execute(async (tx) => {
      const order = await ownOrderLocked(tx, session.accountId, params.orderId)
      return makeLink(ctx, tx, order.id)
    })
    reply.header('cache-control', 'no-store')
    return { status: 201, body: { ...linkView(row), secret } }
  })
  implement(app, ctx, endpoints.getSharedProgress, async ({ request, reply }) => {
    if (!request.progressLink) throw notFound()
    reply.header('cache-control', 'no-store')
    return { status: 200, body: await sharedProgressOf(ctx, request.progressLink) }
  })
  implement(app, ctx, endpoints.revokeProgressLink, async ({ session, params }) => {
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    if (!(await revokeLink(ctx, order.id, params.linkId))) throw notFound()
    return { status: 204, body: undefined }
  })
}

/** The sandbox's service people. */
function answeringRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, sandboxSupportEndpoints.listSandboxTickets, async () => {
    const rows = await ctx.db.selectFrom('support_tickets').selectAll().orderBy('created_at', 'desc').orderBy('id').execute()
    return { status: 200, body: { tickets: rows.map((row) => openTicket(ctx, row)) } }
  })
  implement(app, ctx, sandboxSupportEndpoints.answerSandboxTicket, async ({ params, body }) => {
    if (!(await answerTicket(ctx, params.ticket, body.text))) throw notFound()
    return { status: 204, body: undefined }
  })
}

const tooShort = () => {
  const says = `请至少写 ${ticketText.min} 个字，说清楚遇到了什么`
  return new Refusal(400, { code: 'text-too-short', says, fields: [{ anchor: 'text', says }] })
}

const tooOften = (retryAfterSeconds: number) =>
  new Refusal(429, {
    code: 'too-many-tickets',
    says: '一小时内提交的工单太多了',
    wayOut: '请过一会儿再提交，急事可以打客服电话',
    retryAfterSeconds,
  })
