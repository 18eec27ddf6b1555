/** Questions to the service people, how it went, and the links to an order's progress card. */
import { supportEndpoints as endpoints } from '@contract/support'
import type { Rating, SupportTopic } from '@domain/support/support-topics'
import { call } from './call'

export type { SharedProgress, Ticket, TicketCard } from '@contract/support'

export const listTickets = async () => (await call(endpoints.listTickets, {})).tickets
export const getTicket = (ticketId: string) => call(endpoints.getTicket, { params: { ticketId } })

export type Question = { orderId?: string | undefined; topic: SupportTopic; text: string; callBack?: string | undefined }

/** Sends a question; the same key for every try of one question. */
export const createTicket = ({ orderId, callBack, ...rest }: Question, idempotencyKey: string) =>
  call(endpoints.createTicket, { body: { ...rest, ...(orderId ? { orderId } : {}), ...(callBack ? { callBack } : {}) }, idempotencyKey })

export const sendFeedback = ({ orderId, rating, text }: { orderId?: string | undefined; rating: Rating; text?: string }) =>
  call(endpoints.sendFeedback, { body: { rating, ...(orderId ? { orderId } : {}), ...(text ? { text } : {}) } })

export type ProgressLink = { id: string; createdAt: string; expiresAt: string }
export const listProgressLinks = async (orderId: string): Promise<ProgressLink[]> =>
  (await call(endpoints.listProgressLinks, { params: { orderId } })).links
export const makeProgressLink = (orderId: string) => call(endpoints.makeProgressLink, { params: { orderId } })
/** What the holder of a link sees; the secret travels in a header, never in an address. */
export const getSharedProgress = (share: string) => call(endpoints.getSharedProgress, { share })
export const revokeProgressLink = (orderId: string, linkId: string) => call(endpoints.revokeProgressLink, { params: { orderId, linkId } })
