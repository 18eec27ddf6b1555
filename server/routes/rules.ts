/** The rules as data: what the client needs before and while a person fills in. */
import { rulesEndpoints } from '@contract/rules'
import { callerNumbers, servicePhone } from '@domain/policies/caller-numbers'
import { provinces } from '@domain/provinces/registry'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { rulesInForce } from '../rules-in-force'
import { notFound } from './refusal'
import { implement } from './register'

export function rulesRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, rulesEndpoints.getSettings, async () => {
    const { policy, providerName, rulesVersion, webOrdersClosed } = await rulesInForce(ctx)
    return {
      status: 200,
      body: {
        now: ctx.clock.now(),
        providerName,
        sandbox: ctx.config.sandbox,
        policy,
        rulesVersion,
        servicePhone,
        webOrdersClosed,
        miniProgram: ctx.config.miniProgram,
        callerNumbers: [...callerNumbers],
      },
    }
  })
  implement(app, ctx, rulesEndpoints.listProvinces, async () => ({ status: 200, body: { provinces: provinces() } }))
  implement(app, ctx, rulesEndpoints.getProvince, async ({ params }) => {
    const rules = (await rulesInForce(ctx)).province(params.code)
    if (!rules) throw notFound()
    return { status: 200, body: rules }
  })
}
