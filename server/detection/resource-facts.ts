/** The cloud resource or authorisation code of a filing-to-be, as its owner's account and its issuer's server stand. */
import { addDays, isBefore } from '@domain/calendar/moment'
import type { ResourceFacts } from '@domain/detection/detection-types'
import { judgeResource } from '@domain/detection/resource-judgement'
import type { Policy } from '@domain/policies/policy'
import type { ServerContext } from '../context'
import type { AuthorizationCode, CloudResource } from '../gateways/cloud'
import { ask } from './ask'
import type { Inquiry } from './collect-facts'

type Server = Exclude<ResourceFacts, { kind: 'none' } | { kind: 'authorization-code' }>

/** What there is to judge about the chosen resource; undefined when the cloud did not answer. */
export async function resourceFacts(ctx: ServerContext, { answers, phone, policy, ownCodes }: Inquiry): Promise<ResourceFacts | undefined> {
  const { resource } = answers
  if (!resource) return { kind: 'none' }
  const found = await ask('cloud', async () => {
    if (resource.kind === 'authorization-code') return codeFacts(ctx, resource.id, phone, policy, ownCodes)
    const own = (await ctx.gateways.cloud.resources(phone)).find(({ id, kind }) => id === resource.id && kind === resource.kind)
    return own ? await serverFacts(ctx, own, policy) : { kind: 'none' as const }
  })
  return found?.answer
}

/** A server with what its rules look at; a load balancer is as good as the server behind it. */
export async function serverFacts(ctx: ServerContext, resource: CloudResource, policy: Policy): Promise<Server> {
  const bound = resource.boundTo === null ? undefined : await ctx.gateways.cloud.resource(resource.boundTo)
  return {
    ...plain(resource),
    ...(resource.kind === 'clb'
      ? { boundServerQualifies: bound !== undefined && judgeResource(plain(bound), policy, ctx.clock.now()).qualifies }
      : {}),
  }
}

const plain = (resource: CloudResource): Server => ({
  kind: resource.kind,
  id: resource.id,
  mainland: resource.mainland,
  prepaid: resource.prepaid,
  monthsBought: resource.monthsBought,
  expiresAt: resource.expiresAt,
  bandwidth: resource.bandwidth,
  hasPublicIp: resource.ips.length > 0,
  sitesUsed: resource.sitesUsed,
  ...(resource.subjectsUsed === undefined ? {} : { subjectsUsed: resource.subjectsUsed }),
})

async function codeFacts(
  ctx: ServerContext,
  code: string,
  phone: string,
  policy: Policy,
  ownCodes: readonly string[],
): Promise<Extract<ResourceFacts, { kind: 'authorization-code' }>> {
  const entry = await ctx.gateways.cloud.authorizationCode(code)
  const state = await codeState(ctx, entry, phone, policy, ownCodes)
  return { kind: 'authorization-code', state }
}

/** How a code stands for the account with this phone; codes its own filing has taken are good for it. */
export async function codeState(
  ctx: ServerContext,
  entry: AuthorizationCode | undefined,
  phone: string,
  policy: Policy,
  ownCodes: readonly string[],
): Promise<Extract<ResourceFacts, { kind: 'authorization-code' }>['state']> {
  if (!entry) return 'not-found'
  if (entry.target !== phone) return 'wrong-target'
  const held = entry.state === 'in-use' && ownCodes.includes(entry.code)
  if (entry.state !== 'unused' && !held) return entry.state
  const server = await ctx.gateways.cloud.resource(entry.resource)
  const until = addDays(ctx.clock.now(), policy.resourceMinRemainingDays)
  return !server || isBefore(server.expiresAt, until) ? 'server-ends-soon' : 'unused'
}
