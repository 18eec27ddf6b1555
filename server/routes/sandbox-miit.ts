/** The sandbox's authority page: the sum, 核验 and 重发 without an order's number. */
import { sandboxMiitEndpoints as api } from '@contract/sandbox-miit'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { askAuthorityPuzzle, resendAtAuthority, verifyAtAuthority } from '../sandbox/authority-page'
import { implement } from './register'

export function sandboxMiitRoutes(app: FastifyInstance, ctx: ServerContext): void {
  if (!ctx.config.sandbox) return
  implement(app, ctx, api.getMiitPuzzle, async () => ({ status: 200, body: await askAuthorityPuzzle(ctx) }))
  implement(app, ctx, api.verifyAtMiit, async ({ body, request }) => ({
    status: 200,
    body: await verifyAtAuthority(ctx, body, request.ip),
  }))
  implement(app, ctx, api.resendAtMiit, async ({ body, request }) => ({
    status: 200,
    body: await resendAtAuthority(ctx, body, request.ip),
  }))
}
