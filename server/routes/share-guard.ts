/** Who is asking: somebody with a link to an order's progress card. What is unknown, stopped or run out answers alike. */
import type { FastifyRequest } from 'fastify'
import type { ServerContext } from '../context'
import { type LinkRow, linkBySecret } from '../support/progress-links'
import { heldBy } from './capability-guard'
import { Refusal } from './refusal'

declare module 'fastify' {
  interface FastifyRequest {
    progressLink?: LinkRow
  }
}

/** A hook that puts the link on the request. */
export function requireShare(ctx: ServerContext) {
  const capability = { header: 'x-share', find: (secret: string) => linkBySecret(ctx, secret), unknown: linkGone }
  return async (request: FastifyRequest): Promise<void> => {
    request.progressLink = await heldBy(ctx, request, capability)
  }
}

const linkGone = () =>
  new Refusal(404, {
    code: 'link-gone',
    says: '这个链接打不开了',
    wayOut: '可能已经停用或超过 30 天，也可能复制时少了几个字。请向发给您的人再要一个',
  })
