/** Who is asking: somebody with a link. The secret comes in a header; every secret nobody was given answers the same 404. */
import type { FastifyRequest } from 'fastify'
import type { ServerContext } from '../context'
import type { InvitationRow } from '../invitations/invitation-state'
import { findLink } from '../invitations/links'
import { heldBy } from './capability-guard'
import { Refusal } from './refusal'

declare module 'fastify' {
  interface FastifyRequest {
    invitation?: InvitationRow
  }
}

export const unknownLink = () =>
  new Refusal(404, {
    code: 'invitation-unknown',
    says: '没有这个链接，可能是复制时少了几个字',
    wayOut: '请向发链接给您的人再要一次完整的链接',
  })

/** A hook that puts the link on the request. */
export function requireInvitation(ctx: ServerContext) {
  const capability = { header: 'x-invitation', find: (secret: string) => findLink(ctx, secret), unknown: unknownLink }
  return async (request: FastifyRequest): Promise<void> => {
    request.invitation = await heldBy(ctx, request, capability)
  }
}
