/** Ready-made stories of the sandbox, to be started by name: they set the reviewers, and the policy where the story needs one. */
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema } from './define-endpoint'
import { reviewersSchema } from './sandbox-desk'

const base = { audience: 'sandbox', tag: 'sandbox' } as const
const scenario = z.object({
  id: z.string(),
  name: z.string(),
  /** What will happen, and what to do oneself. */
  says: z.string(),
  policyVersion: z.nullable(z.enum(['2018', '2021'])),
})
export type SandboxScenario = z.output<typeof scenario>

export const sandboxScenarioEndpoints = {
  listScenarios: defineEndpoint({
    ...base,
    id: 'listScenarios',
    method: 'GET',
    path: '/sandbox/scenarios',
    summary: 'Ready-made stories of a filing’s weeks',
    responses: { 200: z.object({ scenarios: z.array(scenario) }), 401: failureSchema },
  }),
  startScenario: defineEndpoint({
    ...base,
    id: 'startScenario',
    method: 'POST',
    path: '/sandbox/scenarios/:id/start',
    summary: 'Let both desks behave as the story says, from now on',
    params: z.object({ id: z.string().check(z.maxLength(60)) }),
    responses: { 200: reviewersSchema, 401: failureSchema, 404: failureSchema },
  }),
}
