/** The rules as data: policy and provinces reach the client from here, they are not in its package. */
import { policySchema } from '@domain/policies/policy'
import { provinceRulesSchema } from '@domain/provinces/province-rules'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment, noContent } from './define-endpoint'

/** One kind of rule that is different now, in words. */
export const ruleChangeSchema = z.object({
  key: z.string(),
  label: z.string(),
  before: z.string(),
  after: z.string(),
  asOf: z.optional(z.string()),
})

export const rulesEndpoints = {
  getSettings: defineEndpoint({
    id: 'getSettings',
    method: 'GET',
    path: '/settings',
    audience: 'public',
    tag: 'rules',
    summary: 'The policy in force, the provider, the moment and whether this is a sandbox',
    responses: {
      200: z.object({
        now: moment,
        providerName: z.string(),
        sandbox: z.boolean(),
        policy: policySchema,
        rulesVersion: z.string(),
        servicePhone: z.string(),
        /** New filings are begun on the phone only: the computer shows a code instead. */
        webOrdersClosed: z.boolean(),
        /** Whether there is a mini program, and so WeChat's own code beside the link. */
        miniProgram: z.boolean(),
        /** The numbers the reviewers call from. */
        callerNumbers: z.array(z.string()),
      }),
    },
  }),
  listProvinces: defineEndpoint({
    id: 'listProvinces',
    method: 'GET',
    path: '/provinces',
    audience: 'public',
    tag: 'rules',
    summary: "Provinces that can be filed in, with the estimate of the authority's days",
    responses: { 200: z.object({ provinces: z.array(z.object({ code: z.string(), name: z.string(), recorded: z.boolean() })) }) },
  }),
  getProvince: defineEndpoint({
    id: 'getProvince',
    method: 'GET',
    path: '/provinces/:code',
    audience: 'public',
    tag: 'rules',
    summary: "One province's rules with source and date",
    params: z.object({ code: z.string().check(z.regex(/^\d{6}$/)) }),
    responses: { 200: provinceRulesSchema, 400: failureSchema, 404: failureSchema },
  }),
  getBlankLetter: defineEndpoint({
    id: 'getBlankLetter',
    method: 'GET',
    path: '/letters/:material/blank',
    audience: 'public',
    tag: 'rules',
    raw: 'application/pdf',
    summary: 'A letter of a province with empty places, to see what will have to be signed',
    params: z.object({ material: z.string().check(z.regex(/^[a-z-]{1,40}$/)) }),
    query: z.object({
      province: z.string().check(z.regex(/^\d{6}$/)),
      nature: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
    }),
    responses: { 200: z.unknown(), 400: failureSchema, 404: failureSchema },
  }),
  noteRules: defineEndpoint({
    id: 'noteRules',
    method: 'POST',
    path: '/orders/:orderId/rules-seen',
    audience: 'person',
    tag: 'rules',
    summary: 'The person has read which rules changed since the draft was last opened',
    params: z.object({ orderId: id }),
    responses: { 204: noContent, 401: failureSchema, 404: failureSchema },
  }),
}
