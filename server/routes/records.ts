/** 我的备案: the list of what is filed here, masked, and one subject in clear to its owner, and the pictures kept with it. */
import { recordEndpoints } from '@contract/records'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { subjectCard } from '../records/cards'
import { ownRecord, recordsHere } from '../records/own-records'
import { deleteRecordPicture, recordPictures } from '../records/record-pictures'
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
  implement(app, ctx, recordEndpoints.listRecordPictures, async ({ session, params }) => {
    const { filingNumber } = await ownRecord(ctx, session.accountId, params.filingNumber)
    return { status: 200, body: { pictures: await recordPictures(ctx, session.accountId, filingNumber) } }
  })
  implement(app, ctx, recordEndpoints.deleteRecordPicture, async ({ session, params }) => {
    const { filingNumber } = await ownRecord(ctx, session.accountId, params.filingNumber)
    await deleteRecordPicture(ctx, session.accountId, filingNumber, params.objectId)
    return { status: 204, body: undefined }
  })
}
