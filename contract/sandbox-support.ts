/** The service people of the sandbox: what was asked, and answering it. */
import { supportTopicIds } from '@domain/support/support-topics'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, moment, noContent } from './define-endpoint'

const base = { audience: 'sandbox', tag: 'sandbox' } as const

const ticket = z.object({
  id: z.string(),
  orderId: z.nullable(z.string()),
  topic: z.enum(supportTopicIds),
  text: z.string(),
  callBack: z.nullable(z.string()),
  createdAt: moment,
  answer: z.nullable(z.string()),
})
export type SandboxTicket = z.output<typeof ticket>

export const sandboxSupportEndpoints = {
  listSandboxTickets: defineEndpoint({
    ...base,
    id: 'listSandboxTickets',
    method: 'GET',
    path: '/sandbox/tickets',
    summary: 'Questions that were asked, newest first',
    responses: {
      200: z.object({
        tickets: z.array(ticket),
      }),
      401: failureSchema,
    },
  }),
  answerSandboxTicket: defineEndpoint({
    ...base,
    id: 'answerSandboxTicket',
    method: 'POST',
    path: '/sandbox/tickets/:ticket/answer',
    summary: 'Answer a question; a second answer takes the place of the first',
    params: z.object({ ticket: z.string().check(z.maxLength(64)) }),
    body: z.strictObject({ text: z.string().check(z.minLength(1), z.maxLength(1000)) }),
    responses: { 204: noContent, 400: failureSchema, 401: failureSchema, 404: failureSchema },
  }),
}
