/**
 * 提交工单, 评价 and the progress card to show somebody: what a person can ask the service people about an order, and how others may
 * follow it without seeing anybody's data. What was written is sealed and given in clear to its writer only.
 */
import { filingTypeShape } from '@domain/filing-types/filing-type-shape'
import { statusIds, statusWords } from '@domain/lifecycle/status'
import { ratingIds, supportTopicIds, ticketText } from '@domain/support/support-topics'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment, noContent } from './define-endpoint'

/** A line of the list: nothing of what was written. */
const ticketCard = z.object({
  id,
  orderId: z.nullable(id),
  topic: z.enum(supportTopicIds),
  state: z.enum(['waiting', 'answered']),
  createdAt: moment,
  answeredAt: z.nullable(moment),
})
const ticket = z.object({
  ...ticketCard.shape,
  text: z.string(),
  /** Masked: 138****8001. */
  maskedCallBack: z.nullable(z.string()),
  answer: z.nullable(z.string()),
})
export type TicketCard = z.infer<typeof ticketCard>
export type Ticket = z.infer<typeof ticket>

const link = z.object({ id, createdAt: moment, expiresAt: moment })

/** An order as somebody sees it who only has the link. */
export const sharedProgressSchema = z.object({
  type: z.nullable(filingTypeShape),
  status: z.enum(statusIds),
  word: z.enum(statusWords),
  turn: z.nullable(z.enum(['applicant', 'provider', 'authority', 'system'])),
  /** Public anyway: whoever opens the site sees it. */
  domains: z.array(z.string()),
  submittedAt: z.nullable(moment),
  deadline: z.nullable(moment),
  deadlineEstimated: z.boolean(),
  timeline: z.array(
    z.object({ id: z.string(), title: z.string(), state: z.enum(['done', 'now', 'todo']), actor: z.string(), at: z.nullable(moment) }),
  ),
  /** When the server answered. */
  now: moment,
  expiresAt: moment,
})
export type SharedProgress = z.infer<typeof sharedProgressSchema>

const missing = { 401: failureSchema, 404: failureSchema }
const orderId = z.object({ orderId: id })

export const supportEndpoints = {
  listTickets: defineEndpoint({
    id: 'listTickets',
    method: 'GET',
    path: '/tickets',
    audience: 'person',
    tag: 'support',
    summary: "The account's questions, newest first, without what was written",
    responses: { 200: z.object({ tickets: z.array(ticketCard) }), 401: failureSchema },
  }),
  getTicket: defineEndpoint({
    id: 'getTicket',
    method: 'GET',
    path: '/tickets/:ticketId',
    audience: 'person',
    tag: 'support',
    summary: 'One question with its answer, to its writer',
    params: z.object({ ticketId: id }),
    responses: { 200: ticket, ...missing },
  }),
  createTicket: defineEndpoint({
    id: 'createTicket',
    method: 'POST',
    path: '/tickets',
    audience: 'person',
    tag: 'support',
    idempotent: true,
    summary: '提交工单: a question, with the order it is about',
    body: z.object({
      orderId: z.optional(id),
      topic: z.enum(supportTopicIds),
      text: z
        .string()
        .check(z.minLength(ticketText.min, `请至少写 ${ticketText.min} 个字`), z.maxLength(ticketText.max, `最多 ${ticketText.max} 个字`)),
      callBack: z.optional(z.string().check(z.regex(/^1[3-9]\d{9}$/, '手机号码是 11 位数字，以 1 开头'))),
    }),
    responses: { 201: ticketCard, 400: failureSchema, ...missing, 429: failureSchema },
  }),
  sendFeedback: defineEndpoint({
    id: 'sendFeedback',
    method: 'PUT',
    path: '/feedback',
    audience: 'person',
    tag: 'support',
    summary: 'How it went; one word per order, and one for the whole',
    body: z.object({
      orderId: z.optional(id),
      rating: z.enum(ratingIds),
      text: z.optional(z.string().check(z.maxLength(ticketText.max, `最多 ${ticketText.max} 个字`))),
    }),
    responses: { 204: noContent, 400: failureSchema, ...missing },
  }),
  listProgressLinks: defineEndpoint({
    id: 'listProgressLinks',
    method: 'GET',
    path: '/orders/:orderId/progress-links',
    audience: 'person',
    tag: 'support',
    summary: 'Links to the progress card that still work; their secrets are not kept',
    params: orderId,
    responses: { 200: z.object({ links: z.array(link) }), ...missing },
  }),
  makeProgressLink: defineEndpoint({
    id: 'makeProgressLink',
    method: 'POST',
    path: '/orders/:orderId/progress-links',
    audience: 'person',
    tag: 'support',
    summary: 'A link for somebody else to follow this order: 30 days, read only, given once',
    params: orderId,
    responses: { 201: z.object({ ...link.shape, secret: z.string() }), ...missing, 409: failureSchema },
  }),
  getSharedProgress: defineEndpoint({
    id: 'getSharedProgress',
    method: 'GET',
    path: '/shared-progress',
    audience: 'shared',
    tag: 'support',
    summary: 'The order of a link: where it stands, whose turn, until when; nothing personal, nothing to do',
    responses: { 200: sharedProgressSchema, 404: failureSchema },
  }),
  revokeProgressLink: defineEndpoint({
    id: 'revokeProgressLink',
    method: 'DELETE',
    path: '/orders/:orderId/progress-links/:linkId',
    audience: 'person',
    tag: 'support',
    summary: 'The link stops working at once',
    params: z.object({ orderId: id, linkId: id }),
    responses: { 204: noContent, ...missing },
  }),
}
