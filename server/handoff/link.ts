/** What the code holds where phones open the browser. The secret stands behind the #, which no browser sends and no server logs. */
import type { FastifyRequest } from 'fastify'
import type { Config } from '../config'

export const handoffPage = 'pages/handoff/index'

const itself = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Where a computer says `localhost`, a phone has to be told this machine's address in the local network. */
export function handoffLink(
  { publicUrl, lanAddress }: Pick<Config, 'publicUrl' | 'lanAddress'>,
  request: FastifyRequest,
  code: string,
): string {
  const { hostname } = request
  const host = lanAddress && itself.has(hostname) ? request.host.replace(hostname, lanAddress) : request.host
  const origin = publicUrl?.replace(/\/$/, '') ?? `${request.protocol}://${host}`
  return `${origin}/#/${handoffPage}?t=${code}`
}
