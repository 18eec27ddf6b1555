/** What every request passes before a handler sees it: sane text, room on the disk, and one line in the log without anything personal. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuseHostileValues } from './invalid-input'

const writes = new Set(['POST', 'PUT', 'PATCH'])
/** Only ids of ours are written down; anything else in an address could be somebody's name. */
const idShape = /^(\d{17}|[0-9a-f]{8}-[0-9a-f-]{27}|\d{6})$/

/** Refuses what no table can hold, and every write while the disk is nearly full. */
export function guardRequests(app: FastifyInstance, requireSpace: () => Promise<void>): void {
  app.addHook('preValidation', async (request) => {
    refuseHostileValues(request.params, request.query, request.body)
    if (writes.has(request.method)) await requireSpace()
  })
}

/** One line a request: method, route, ids, status, milliseconds. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { statusCode } = reply
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? '(unknown)',
      ids: idsOf(request),
      status: statusCode,
      ms: Math.round(reply.elapsedTime),
    }
    if (statusCode >= 500) request.log.error(line, 'request')
    else request.log.info(line, 'request')
  })
}

function idsOf(request: FastifyRequest): string[] | undefined {
  const values = Object.values((request.params ?? {}) as Record<string, unknown>)
  const ids = values.filter((value): value is string => typeof value === 'string' && idShape.test(value))
  return ids.length ? ids : undefined
}
