/** The sandbox's parties are reached from outside too: each asks for a key that only servers on this data know. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Vault } from '../../storage/vault'

export const outsideKey = (vault: Vault): string => vault.hash('sandbox', 'outside.key')

const digest = (text: string) => createHash('sha256').update(text).digest()

export const requireKey = (key: string) => async (request: FastifyRequest, reply: FastifyReply) => {
  const given = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
  if (!timingSafeEqual(digest(given), digest(key))) return reply.code(401).send({ code: 'wrong-key' })
}
