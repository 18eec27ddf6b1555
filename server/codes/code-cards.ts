/** Authorisation codes as the two sides of one see them: masked, with what holds each. */
import type { CodeCard, LendableServer } from '@contract/authorization-codes'
import { addDays, isBefore } from '@domain/calendar/moment'
import { serverRefusal } from '@domain/detection/code-issuing'
import { maskAuthorizationCode } from '@domain/filing/authorization-code'
import type { Policy } from '@domain/policies/policy'
import { maskPhone } from '@domain/privacy/mask'
import type { ServerContext } from '../context'
import { serverFacts } from '../detection/resource-facts'
import { resourceKindNames } from '../detection/resource-kind-names'
import type { AuthorizationCode, CloudResource } from '../gateways/cloud'
import { holderOf } from './code-holder'

/** Names a code on the wire without being it. */
export const codeIdOf = (ctx: ServerContext, code: string): string => ctx.vault.hash(code, 'authorization_codes.id').slice(0, 32)

/** The card of a code for the account with this phone. */
export async function codeCard(ctx: ServerContext, entry: AuthorizationCode, phone: string, policy: Policy): Promise<CodeCard> {
  const server = await ctx.gateways.cloud.resource(entry.resource)
  const usableUntil = server && addDays(server.expiresAt, -policy.resourceMinRemainingDays)
  const mine = entry.issuer === phone
  const heldBy = entry.usedFor ?? (entry.state === 'unused' ? undefined : await holderOf(ctx, entry))
  return {
    id: codeIdOf(ctx, entry.code),
    maskedCode: maskAuthorizationCode(entry.code),
    state: entry.state,
    maskedPhone: maskPhone(mine ? entry.target : entry.issuer),
    ...(mine && server ? { server: serverLine(server) } : {}),
    ...(usableUntil ? { usableUntil, serverLasts: !isBefore(usableUntil, ctx.clock.now()) } : {}),
    ...(heldBy ? { heldBy } : {}),
  }
}

const serverLine = (server: CloudResource) => {
  const [ip] = server.ips
  return { id: server.id, name: resourceKindNames[server.kind], ...(ip ? { ip } : {}), expiresAt: server.expiresAt }
}

/** The account's servers with whether each can carry one more code. */
export async function lendableServers(ctx: ServerContext, phone: string, policy: Policy): Promise<LendableServer[]> {
  const servers = await ctx.gateways.cloud.resources(phone)
  return Promise.all(servers.map((server) => lendable(ctx, server, policy)))
}

async function lendable(ctx: ServerContext, server: CloudResource, policy: Policy): Promise<LendableServer> {
  const issued = (await ctx.gateways.cloud.authorizationCodesOn(server.id)).length
  const refusal = serverRefusal(await serverFacts(ctx, server, policy), issued, policy, ctx.clock.now())
  return {
    ...serverLine(server),
    kind: server.kind,
    codesLeft: refusal ? 0 : policy.authorizationCodes.maxPerServer - issued,
    ...(refusal ? { refusal } : {}),
  }
}
