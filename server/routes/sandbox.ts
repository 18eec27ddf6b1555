/** The sandbox's control interface, in two parts: the world around (clock, records, parties, desks, inbox) and the orders in it. */
import { sandboxEndpoints } from '@contract/sandbox'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { lockOrder } from '../lifecycle/order-data'
import { deliverDue } from '../lifecycle/outbox'
import { inTurn } from '../lifecycle/ticker'
import { advanceClock, setClock } from '../sandbox/clock-work'
import { actAtDesk } from '../sandbox/desk/desk-act'
import { readInbox } from '../sandbox/inbox'
import { listOrders } from '../sandbox/order-list'
import { sandboxOrderView } from '../sandbox/order-view'
import { resetSandbox } from '../sandbox/reset'
import { samplePicture, sampleStories } from '../sandbox/samples'
import { setReviewers } from '../sandbox/scenarios/start-scenario'
import { readState, writeState } from '../sandbox/state'
import { notFound } from './refusal'
import { implement } from './register'
import { sandboxDeskViewRoutes } from './sandbox-desk-view'
import { scenarioRoutes } from './sandbox-scenarios'

const api = sandboxEndpoints

export function sandboxRoutes(app: FastifyInstance, ctx: ServerContext): void {
  if (!ctx.config.sandbox) return
  clockRoutes(app, ctx)
  worldRoutes(app, ctx)
  partyRoutes(app, ctx)
  orderRoutes(app, ctx)
  sampleRoutes(app, ctx)
  scenarioRoutes(app, ctx)
  sandboxDeskViewRoutes(app, ctx)
}

function clockRoutes(app: FastifyInstance, ctx: ServerContext): void {
  const clock = () => ({ status: 200 as const, body: { now: ctx.clock.now(), mode: ctx.clock.state().mode } })
  implement(app, ctx, api.resetSandbox, async ({ body }) => {
    await resetSandbox(ctx, body.seed ?? 'minimal')
    return { status: 204, body: undefined }
  })
  implement(app, ctx, api.getClock, async () => clock())
  implement(app, ctx, api.putClock, async ({ body }) => {
    await setClock(ctx, body.now, body.mode)
    return clock()
  })
  implement(app, ctx, api.advanceClock, async ({ body }) => ({ status: 200, body: await advanceClock(ctx, body) }))
}

function worldRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, api.getWorld, async () => ({ status: 200, body: await readState(ctx, ctx.db, 'world') }))
  implement(app, ctx, api.putWorld, async ({ body }) => {
    await writeState(ctx, ctx.db, 'world', body)
    return { status: 204, body: undefined }
  })
  implement(app, ctx, api.getSandboxSettings, async () => ({ status: 200, body: await readState(ctx, ctx.db, 'settings') }))
  implement(app, ctx, api.putSandboxSettings, async ({ body }) => {
    const settings = { ...(await readState(ctx, ctx.db, 'settings')), ...body }
    await ctx.db.transaction().execute(async (tx) => {
      if (body.provinceRules)
        await writeState(ctx, tx, 'ruleOverrides', [...(await readState(ctx, tx, 'ruleOverrides')), body.provinceRules])
      await writeState(ctx, tx, 'settings', settings)
    })
    return { status: 200, body: settings }
  })
}

function partyRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, api.putGateways, async ({ body }) => {
    const gateways = { ...(await readState(ctx, ctx.db, 'gateways')), ...body }
    await writeState(ctx, ctx.db, 'gateways', gateways)
    if (typeof body.uploads === 'object') await writeState(ctx, ctx.db, 'uploadCutsLeft', body.uploads.times)
    return { status: 200, body: gateways }
  })
  implement(app, ctx, api.putReviewers, async ({ body }) => {
    await inTurn(ctx, () =>
      ctx.db.transaction().execute(async (tx) => {
        await setReviewers(ctx, tx, body)
      }),
    )
    return { status: 200, body }
  })
  implement(app, ctx, api.getInbox, async ({ query }) => {
    await inTurn(ctx, () => deliverDue(ctx))
    return { status: 200, body: { messages: await readInbox(ctx, query) } }
  })
}

function orderRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, api.listSandboxOrders, async ({ query }) => ({ status: 200, body: { orders: await listOrders(ctx, query.account) } }))
  implement(app, ctx, api.getSandboxOrder, async ({ params }) => {
    const order = await ctx.db.selectFrom('orders').selectAll().where('id', '=', params.id).executeTakeFirst()
    if (!order) throw notFound()
    return { status: 200, body: await sandboxOrderView(ctx, ctx.db, order) }
  })
  implement(app, ctx, api.actAtDesk, async ({ params, body }) =>
    ctx.db.transaction().execute(async (tx) => {
      const order = await lockOrder(tx, params.id)
      if (!order) throw notFound()
      await actAtDesk(ctx, tx, order, body, ctx.clock.now())
      const after = await tx.selectFrom('orders').selectAll().where('id', '=', order.id).executeTakeFirstOrThrow()
      return { status: 200, body: await sandboxOrderView(ctx, tx, after) }
    }),
  )
  implement(app, ctx, api.listSandboxUploads, async () => {
    const rows = await ctx.db.selectFrom('uploads').selectAll().orderBy('created_at').execute()
    return { status: 200, body: { uploads: rows.map(({ id, size, received, attempts }) => ({ id, size, received, attempts })) } }
  })
}

function sampleRoutes(app: FastifyInstance, ctx: ServerContext): void {
  const stories = sampleStories.map(({ samples, ...story }) => ({
    ...story,
    samples: samples.map(({ draw: _drawn, ...sample }) => sample),
  }))
  implement(app, ctx, api.listSamples, async () => ({ status: 200, body: { stories } }))
  implement(app, ctx, api.getSample, async ({ params }) => {
    const picture = samplePicture(params.id)
    if (!picture) throw notFound()
    return { status: 200, body: await picture }
  })
}
