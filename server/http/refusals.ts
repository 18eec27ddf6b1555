/** Refusals that the framework itself makes, in our shape. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../routes/refusal'

/** An address that cannot be decoded. */
export function unreadableAddress(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  reply
    .code(400)
    .type('application/json')
    .send(JSON.stringify({ code: 'bad-address', says: '地址里有读不懂的字符', wayOut: '请从首页重新进入' }))
}

export const tooManyRequests = (_request: FastifyRequest, about: { ttl: number }): Error =>
  new Refusal(429, {
    code: 'too-many-requests',
    says: '操作太频繁了',
    wayOut: '请等一分钟再试',
    retryAfterSeconds: Math.max(1, Math.ceil(about.ttl / 1000)),
  })
