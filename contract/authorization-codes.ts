/**
 * 授权码: lending a server of one's own to the filing of another account. A code is a secret: lists show it masked, it is given in clear
 * only to the two it is between, and never stands in an address.
 */
import { authorizationCodeStates } from '@domain/filing/authorization-code'
import { resourceKinds } from '@domain/filing/resource'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment, noContent } from './define-endpoint'

const refusal = z.object({ code: z.string(), says: z.string(), wayOut: z.string(), eligibleAt: z.optional(moment) })

/** The issuer's server behind a code; only the issuer sees it. */
const server = z.object({ id, name: z.string(), ip: z.optional(z.string()), expiresAt: moment })

const codeCard = z.object({
  /** Names the code without being it. */
  id,
  maskedCode: z.string(),
  state: z.enum(authorizationCodeStates),
  /** The other one: to whom it was issued, or by whom. */
  maskedPhone: z.string(),
  server: z.optional(server),
  /** The server still has the days a filing asks for; absent = not known. */
  serverLasts: z.optional(z.boolean()),
  /** The day it stops being good for a filing. */
  usableUntil: z.optional(moment),
  /** What holds it: the site's domain, with its number once it is filed. */
  heldBy: z.optional(z.object({ domain: z.string(), filingNumber: z.optional(z.string()) })),
})

const lendable = z.object({
  ...server.shape,
  kind: z.enum(resourceKinds),
  codesLeft: z.number(),
  refusal: z.optional(refusal),
})
export type CodeCard = z.infer<typeof codeCard>
export type LendableServer = z.infer<typeof lendable>

const resourceId = z.string('请选择服务器').check(z.minLength(1, '请选择服务器'), z.maxLength(64))
const codeId = z.object({ codeId: id })
const missing = { 401: failureSchema, 404: failureSchema }

export const authorizationCodeEndpoints = {
  listAuthorizationCodes: defineEndpoint({
    id: 'listAuthorizationCodes',
    method: 'GET',
    path: '/authorization-codes',
    audience: 'person',
    tag: 'authorization-codes',
    summary: 'Codes issued by and for this account, masked, with the servers that can be lent',
    responses: {
      200: z.object({
        issued: z.array(codeCard),
        received: z.array(codeCard),
        /** Why this account cannot issue any. */
        refusal: z.optional(refusal),
        servers: z.array(lendable),
      }),
      401: failureSchema,
      503: failureSchema,
    },
  }),
  createAuthorizationCodes: defineEndpoint({
    id: 'createAuthorizationCodes',
    method: 'POST',
    path: '/authorization-codes',
    audience: 'person',
    tag: 'authorization-codes',
    idempotent: true,
    summary: 'Lend a server to one account: one code for each site',
    body: z.object({
      target: z.string('请填写对方的手机号码').check(z.regex(/^1[3-9]\d{9}$/, '手机号码是 11 位数字，以 1 开头')),
      resourceId,
      count: z.number('请填写个数').check(z.int('个数是整数'), z.gte(1, '至少 1 个'), z.lte(5, '一次最多 5 个')),
    }),
    responses: {
      201: z.object({ codes: z.array(z.object({ id, code: z.string() })) }),
      400: failureSchema,
      401: failureSchema,
      409: failureSchema,
      422: failureSchema,
      429: failureSchema,
      503: failureSchema,
    },
  }),
  revealAuthorizationCode: defineEndpoint({
    id: 'revealAuthorizationCode',
    method: 'GET',
    path: '/authorization-codes/:codeId/clear',
    audience: 'person',
    tag: 'authorization-codes',
    summary: 'The code in clear, for the two it is between',
    params: codeId,
    responses: { 200: z.object({ code: z.string() }), ...missing, 503: failureSchema },
  }),
  moveAuthorizationCode: defineEndpoint({
    id: 'moveAuthorizationCode',
    method: 'PUT',
    path: '/authorization-codes/:codeId',
    audience: 'person',
    tag: 'authorization-codes',
    summary: 'Put an unused code on another server of the issuer',
    params: codeId,
    body: z.object({ resourceId }),
    responses: { 200: codeCard, 400: failureSchema, ...missing, 409: failureSchema, 422: failureSchema, 503: failureSchema },
  }),
  deleteAuthorizationCode: defineEndpoint({
    id: 'deleteAuthorizationCode',
    method: 'DELETE',
    path: '/authorization-codes/:codeId',
    audience: 'person',
    tag: 'authorization-codes',
    summary: 'Take an unused code back',
    params: codeId,
    responses: { 204: noContent, ...missing, 409: failureSchema, 503: failureSchema },
  }),
  checkAuthorizationCode: defineEndpoint({
    id: 'checkAuthorizationCode',
    method: 'POST',
    path: '/authorization-codes/checks',
    audience: 'person',
    tag: 'authorization-codes',
    summary: 'Whether this account can file with a code, and if not, why',
    body: z.object({ code: z.string('请填写授权码').check(z.maxLength(100)) }),
    responses: {
      200: z.object({ good: z.boolean(), says: z.string(), wayOut: z.optional(z.string()) }),
      400: failureSchema,
      401: failureSchema,
      429: failureSchema,
      503: failureSchema,
    },
  }),
}
