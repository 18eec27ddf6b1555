/** The sandbox's ready-made stories: listed, and started by name. */
import { sandboxScenarioEndpoints as api } from '@contract/sandbox-scenarios'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { inTurn } from '../lifecycle/ticker'
import { scenarios } from '../sandbox/scenarios/registry'
import { startScenario } from '../sandbox/scenarios/start-scenario'
import { notFound } from './refusal'
import { implement } from './register'

export function scenarioRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, api.listScenarios, async () => ({
    status: 200,
    body: { scenarios: scenarios.map(({ id, name, says, policyVersion = null }) => ({ id, name, says, policyVersion })) },
  }))
  implement(app, ctx, api.startScenario, async ({ params }) => {
    const scenario = scenarios.find(({ id }) => id === params.id)
    if (!scenario) throw notFound()
    await inTurn(ctx, () => ctx.db.transaction().execute((tx) => startScenario(ctx, tx, scenario)))
    return { status: 200, body: scenario.reviewers }
  })
}
