/** Addresses at which the sandbox plays the SMS gateway and WeChat. They are other people's interfaces, so OpenAPI does not list them. */
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../../context'
import { smsEndpoint } from './sms-endpoint'
import { wechatEndpoint } from './wechat-endpoint'

export function outsideRoutes(app: FastifyInstance, ctx: ServerContext): void {
  if (!ctx.config.sandbox) return
  smsEndpoint(app, ctx)
  wechatEndpoint(app, ctx)
}
