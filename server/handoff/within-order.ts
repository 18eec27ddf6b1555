/** A phone let in for one order sees the things of that order only: everything else is not there, in the words of what never was. */
import type { FastifyRequest } from 'fastify'
import type { Db } from '../context'
import { notFound } from '../routes/refusal'

type Limited = { orderId: string; sessionId: string }
type Named = Record<string, unknown>

const named = (values: unknown, key: string): string | undefined => {
  const value = values !== null && typeof values === 'object' ? (values as Named)[key] : undefined
  return typeof value === 'string' ? value : undefined
}

/** By what the address names; throws the 404. */
export const requireAddressWithin = (db: Db, request: FastifyRequest, limited: Limited): Promise<void> =>
  requireWithin(db, request.params, limited)

/** By what the body names; throws the 404. */
export async function requireWithin(db: Db, values: unknown, { orderId, sessionId }: Limited): Promise<void> {
  const order = named(values, 'orderId')
  if (order !== undefined && order !== orderId) throw notFound()
  const objectId = named(values, 'objectId')
  if (objectId !== undefined) {
    const row = await db.selectFrom('objects').select('order_id').where('id', '=', objectId).executeTakeFirst()
    if (row?.order_id !== orderId) throw notFound()
  }
  const checkId = named(values, 'checkId')
  if (checkId !== undefined) {
    const row = await db.selectFrom('identity_checks').select('order_id').where('id', '=', checkId).executeTakeFirst()
    if (row?.order_id !== orderId) throw notFound()
  }
  const uploadId = named(values, 'uploadId')
  if (uploadId === undefined) return
  const row = await db.selectFrom('uploads').select('session_id').where('id', '=', uploadId).executeTakeFirst()
  if (row?.session_id !== sessionId) throw notFound()
}
