/** 我的数据: what was agreed to, everything held as one file, and deletion. */
import { accountEndpoints } from '@contract/account'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { deleteAccount } from '../repositories/account-deletion'
import { exportAccount } from '../repositories/account-export'
import { addConsent, consentsOf } from '../repositories/consents'
import { forgetLibrary } from './library'
import { implement } from './register'
import { cookieName, notForThisSession } from './session-guard'

export function accountRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, accountEndpoints.listConsents, async ({ session }) => ({
    status: 200,
    body: { consents: await consentsOf(ctx.db, session.accountId) },
  }))
  implement(app, ctx, accountEndpoints.setConsent, async ({ session, params, body }) => {
    // What is kept for other filings is not for a phone that was let in for one.
    if (session.only && params.purpose === 'library') throw notForThisSession()
    const answer = await addConsent(ctx, session.accountId, { purpose: params.purpose, ...body })
    // The library stands on its consent alone.
    if (params.purpose === 'library' && !body.given) await forgetLibrary(ctx, session.accountId)
    return { status: 200, body: answer }
  })
  implement(app, ctx, accountEndpoints.exportAccount, async ({ session }) => ({
    status: 200,
    body: await exportAccount(ctx, session.accountId),
  }))
  implement(app, ctx, accountEndpoints.deleteAccount, async ({ session, reply }) => {
    await deleteAccount(ctx, session.accountId)
    reply.clearCookie(cookieName, { path: '/' })
    return { status: 204, body: undefined }
  })
}
