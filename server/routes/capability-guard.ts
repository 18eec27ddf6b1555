/** Links instead of accounts: the secret comes in a header, and every secret nobody was given answers the same, counted per address. */
import type { FastifyRequest } from 'fastify'
import type { ServerContext } from '../context'
import { countUnknownLink } from '../lifecycle/sms-limits'
import type { Refusal } from './refusal'

const secretShape = /^[\w-]{22,64}$/

export type Capability<Row> = {
  header: string
  find: (secret: string) => Promise<Row | undefined>
  unknown: () => Refusal
  /** Counts one that nobody was given; throws when an address asks too often. */
  count?: (ctx: ServerContext, address: string) => Promise<void>
}

/** The row a request's secret belongs to; throws what is said of an unknown link. */
export async function heldBy<Row>(
  ctx: ServerContext,
  request: FastifyRequest,
  { header, find, unknown, count }: Capability<Row>,
): Promise<Row> {
  const given = request.headers[header]
  const row = typeof given === 'string' && secretShape.test(given) ? await find(given) : undefined
  if (row) return row
  await (count ?? countUnknownLink)(ctx, request.ip)
  throw unknown()
}
