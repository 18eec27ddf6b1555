/** What the code holds where phones open the browser. The secret stands behind the #, which no browser sends and no server logs. */
import type { FastifyRequest } from 'fastify'
import type { Config } from '../config'

export const handoffPage = 'pages/handoff/index'

export function handoffLink({ publicUrl }: Pick<Config, 'publicUrl'>, request: FastifyRequest, code: string): string {
  const origin = publicUrl?.replace(/\/$/, '') ?? `${request.protocol}://${request.host}`
  return `${origin}/#/${handoffPage}?t=${code}`
}
