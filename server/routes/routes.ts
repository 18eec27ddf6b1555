/** Every resource of the API, one line each. */
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { rulesRoutes } from './rules'
import { sessionRoutes } from './session'

const resources: readonly ((app: FastifyInstance, ctx: ServerContext) => void)[] = [rulesRoutes, sessionRoutes]

export function registerRoutes(app: FastifyInstance, ctx: ServerContext): void {
  for (const register of resources) register(app, ctx)
}
