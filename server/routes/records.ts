/** 我的备案: the list of what is filed here, masked, and one subject in clear to its owner. */
import { recordEndpoints } from '@contract/records'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { subjectCard } from '../records/cards'
import { ownRecord, recordsHere } from '../records/own-records'
import { healthFacts, recordsContext } from '../records/records-context'
import { rulesInForce } from '../rules-in-force'
import { implement } from './register'

export function recordRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, recordEndpoints.listRecords, async ({ session }) => {
    const { accountId } = session
    const rules = await rulesInForce(ctx)
    const subjects = []
    for (const record of await recordsHere(ctx, accountId)) {
      const context = await recordsContext(ctx, accountId, record, rules)
      subjects.push(subjectCard(record, { context, facts: await healthFacts(ctx, accountId, record, rules) }))
    }
    return { status: 200, body: { subjects, asOf: ctx.clock.now() } }
  })
  implement(app, ctx, recordEndpoints.getRecord, async ({ session, params }) => ({
    status: 200,
    body: await ownRecord(ctx, session.accountId, params.filingNumber),
  }))
}
