/** Reading bodies: JSON only, an empty body is no body, and addresses or requests that cannot be read get the one Failure shape too. */
import type { FastifyInstance } from 'fastify'

/** JSON bodies up to the limit; everything else is answered with 415. */
export function readJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    if (body === '') done(null, undefined)
    else parse(request, body, done)
  })
}
