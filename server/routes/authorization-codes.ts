/** 授权码: what was lent and borrowed, lending a server, taking it back, and whether a code can be filed with. */
import { authorizationCodeEndpoints as endpoints } from '@contract/authorization-codes'
import { type IssuingRefusal, issuerRefusal, serverRefusal } from '@domain/detection/code-issuing'
import { authorizationCodeFault, tidyAuthorizationCode } from '@domain/filing/authorization-code'
import type { FastifyInstance } from 'fastify'
import { checkCode } from '../codes/check-code'
import { codeCard, codeIdOf, lendableServers } from '../codes/code-cards'
import type { ServerContext } from '../context'
import { ask } from '../detection/ask'
import { serverFacts } from '../detection/resource-facts'
import type { AuthorizationCode } from '../gateways/cloud'
import { phoneOf } from '../repositories/accounts'
import { countOrWait } from '../repositories/rate-limits'
import { rulesInForce } from '../rules-in-force'
import { notFound, Refusal, type RefusalStatus } from './refusal'
import { implement } from './register'

export function authorizationCodeRoutes(app: FastifyInstance, ctx: ServerContext): void {
  const { cloud } = ctx.gateways

  implement(app, ctx, endpoints.listAuthorizationCodes, async ({ session }) => {
    const { phone, policy } = await whoAsks(ctx, session.accountId)
    return answered(async () => {
      const codes = await cloud.authorizationCodesOf(phone)
      const cards = (mine: boolean) =>
        Promise.all(codes.filter(({ issuer }) => (issuer === phone) === mine).map((entry) => codeCard(ctx, entry, phone, policy)))
      const refusal = issuerRefusal(await cloud.account(phone), policy)
      const servers = await lendableServers(ctx, phone, policy)
      const body = { issued: await cards(true), received: await cards(false), servers, ...(refusal ? { refusal } : {}) }
      return { status: 200 as const, body }
    })
  })

  implement(app, ctx, endpoints.createAuthorizationCodes, async ({ session, body }) => {
    await slowDown(ctx, 'code.issue', session.accountId, 60)
    const { phone, policy } = await whoAsks(ctx, session.accountId)
    return answered(async () => {
      refuseIf(issuerRefusal(await cloud.account(phone), policy), 409)
      await requireServer(ctx, phone, body.resourceId, body.count)
      const wanted = { issuer: phone, target: body.target, resource: body.resourceId, count: body.count }
      const codes = await cloud.issueAuthorizationCodes({ ...wanted, most: policy.authorizationCodes.maxPerServer })
      if (!codes) throw takenMeanwhile()
      return { status: 201 as const, body: { codes: codes.map(({ code }) => ({ id: codeIdOf(ctx, code), code })) } }
    })
  })

  implement(app, ctx, endpoints.revealAuthorizationCode, async ({ session, params, reply }) => {
    const { phone } = await whoAsks(ctx, session.accountId)
    reply.header('cache-control', 'no-store')
    return answered(async () => ({ status: 200 as const, body: { code: (await ownCode(ctx, phone, params.codeId)).code } }))
  })

  changingRoutes(app, ctx)

  implement(app, ctx, endpoints.checkAuthorizationCode, async ({ session, body }) => {
    const fault = authorizationCodeFault(body.code)
    if (fault) throw new Refusal(400, { code: 'code-shape', says: fault, fields: [{ anchor: 'code', says: fault }] })
    await slowDown(ctx, 'code.check', session.accountId, 120)
    const { phone, policy } = await whoAsks(ctx, session.accountId)
    return answered(async () => ({
      status: 200 as const,
      body: await checkCode(ctx, { accountId: session.accountId, phone, policy }, tidyAuthorizationCode(body.code)),
    }))
  })
}

/** An unused code goes to another server, or is taken back. */
function changingRoutes(app: FastifyInstance, ctx: ServerContext): void {
  const { cloud } = ctx.gateways
  implement(app, ctx, endpoints.moveAuthorizationCode, async ({ session, params, body }) => {
    const { phone, policy } = await whoAsks(ctx, session.accountId)
    return answered(async () => {
      const entry = await ownCode(ctx, phone, params.codeId, 'issuer')
      if (entry.state !== 'unused') throw notUnused()
      if (entry.resource !== body.resourceId) {
        await requireServer(ctx, phone, body.resourceId, 1)
        if (!(await cloud.moveAuthorizationCode(entry.code, body.resourceId, policy.authorizationCodes.maxPerServer)))
          throw takenMeanwhile()
      }
      return { status: 200 as const, body: await codeCard(ctx, { ...entry, resource: body.resourceId }, phone, policy) }
    })
  })

  implement(app, ctx, endpoints.deleteAuthorizationCode, async ({ session, params }) => {
    const { phone } = await whoAsks(ctx, session.accountId)
    return answered(async () => {
      const entry = await ownCode(ctx, phone, params.codeId, 'issuer')
      if (!(await cloud.deleteAuthorizationCode(entry.code))) throw notUnused()
      return { status: 204 as const, body: undefined }
    })
  })
}

async function whoAsks(ctx: ServerContext, accountId: string) {
  const phone = await phoneOf(ctx, ctx.db, accountId)
  return { phone, policy: (await rulesInForce(ctx)).policy }
}

/** The cloud's answer, or the 503 that says it is silent. */
async function answered<A>(question: () => Promise<A>): Promise<A> {
  const found = await ask('cloud', question)
  if (found) return found.answer
  throw new Refusal(503, { code: 'cloud-no-answer', says: '云账号的信息暂时查不到', wayOut: '请过几分钟再试' })
}

/** A code of this account by its id; what is not theirs is not there. */
async function ownCode(ctx: ServerContext, phone: string, id: string, side?: 'issuer'): Promise<AuthorizationCode> {
  const codes = await ctx.gateways.cloud.authorizationCodesOf(phone)
  const entry = codes.find(({ code, issuer }) => codeIdOf(ctx, code) === id && (side === undefined || issuer === phone))
  if (!entry) throw notFound()
  return entry
}

/** The account's own server, able to carry so many codes more. */
async function requireServer(ctx: ServerContext, phone: string, resourceId: string, count: number): Promise<void> {
  const { policy } = await rulesInForce(ctx)
  const server = (await ctx.gateways.cloud.resources(phone)).find(({ id }) => id === resourceId)
  if (!server) {
    refuseIf({ code: 'server-unknown', says: '您的账号下没有这台服务器', wayOut: '请从列表里重新选择' }, 422)
    return
  }
  const issued = (await ctx.gateways.cloud.authorizationCodesOn(server.id)).length
  refuseIf(serverRefusal(await serverFacts(ctx, server, policy), issued, policy, ctx.clock.now()), 422)
  const left = policy.authorizationCodes.maxPerServer - issued
  if (count > left) {
    const says = `这台服务器还能生成 ${left} 个授权码`
    throw new Refusal(422, { code: 'server-full', says, wayOut: '请减少个数，或换一台服务器', fields: [{ anchor: 'count', says }] })
  }
}

function refuseIf(refusal: IssuingRefusal | undefined, status: RefusalStatus): void {
  if (!refusal) return
  const { code, says, wayOut } = refusal
  throw new Refusal(status, { code, says, wayOut, ...(status === 422 ? { fields: [{ anchor: 'resourceId', says }] } : {}) })
}

/** Guessing a code takes longer than the sun lasts; asking for many in a row is stopped all the same. */
async function slowDown(ctx: ServerContext, kind: string, key: string, max: number): Promise<void> {
  const wait = await countOrWait(ctx, [{ kind, key, max, seconds: 3600 }])
  if (wait === 0) return
  throw new Refusal(429, { code: 'too-many', says: '操作太频繁', wayOut: '请过一会儿再试', retryAfterSeconds: wait })
}

const notUnused = () =>
  new Refusal(409, {
    code: 'code-not-unused',
    says: '这个授权码已经被一份备案占用',
    wayOut: '对方放弃那份备案后会恢复未使用，那时可以修改或删除',
  })

const takenMeanwhile = () =>
  new Refusal(409, { code: 'code-changed', says: '授权码或服务器刚刚有了变化，没有改成', wayOut: '请刷新列表后再试' })
