/** What the server writes down about its work: method, path with ids, status, time. Never a query, a body, a phone or a name. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import pino, { type DestinationStream, type Logger } from 'pino'

/** A logger whose requests and errors carry nothing personal. */
export function createLog(level: string, stream?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    redact: { paths: ['req.headers', 'headers', 'body', 'phone', '*.phone', '*.name', '*.certificateNumber'], remove: true },
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, path: request.url.split('?')[0]?.slice(0, 200) }),
      res: (reply: FastifyReply) => ({ status: reply.statusCode }),
      // A database error quotes the values it choked on: only its kind and where it was thrown are kept.
      err: errorWithoutValues,
    },
  }
  return stream ? pino(options, stream) : pino(options)
}

function errorWithoutValues(error: Error & { code?: unknown }) {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { type: error.name, code: typeof error.code === 'string' ? error.code : undefined, stack: frames.slice(0, 12).join('\n') }
}
