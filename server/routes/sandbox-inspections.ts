/** POST /sandbox/inspections: the inspector's letter reaches the account that the authority's records name. */
import { randomUUID } from 'node:crypto'
import { sandboxInspectionEndpoints } from '@contract/sandbox-inspections'
import { inspectionText } from '@domain/notifications/inspection-notice'
import { accountNotification } from '@domain/notifications/notifications'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { tell } from '../notifications/tell'
import { findAccountOfPhone } from '../repositories/accounts'
import { notFound } from './refusal'
import { implement } from './register'

export function sandboxInspectionRoutes(app: FastifyInstance, ctx: ServerContext): void {
  if (!ctx.config.sandbox) return
  implement(app, ctx, sandboxInspectionEndpoints.sendInspection, async ({ body: { filingNumber, says, dueDay } }) => {
    const subject = await ctx.gateways.miit.subject(filingNumber)
    const account = subject?.account ? await findAccountOfPhone(ctx, ctx.db, subject.account) : undefined
    if (!account) throw notFound()
    const at = ctx.clock.now()
    const told = accountNotification('inspection.notice', inspectionText(filingNumber, says, dueDay, at))
    const key = `${told.event}/${randomUUID()}`
    await ctx.db
      .transaction()
      .execute((tx) => tell(ctx, tx, { accountId: account.id, told, at, link: '/records', key, about: filingNumber }))
    return { status: 204, body: undefined }
  })
}
