/** The account's own data: what was agreed to, everything we hold as one file, and deletion. */
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, moment, noContent } from './define-endpoint'

export const consentPurposes = ['certificate', 'camera', 'face', 'location', 'server-reading', 'library'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

const purpose = z.enum(consentPurposes)
const consent = z.object({ purpose, given: z.boolean(), textVersion: z.string(), at: moment })

export const accountEndpoints = {
  listConsents: defineEndpoint({
    id: 'listConsents',
    method: 'GET',
    path: '/consents',
    audience: 'person',
    tag: 'account',
    summary: 'The consent ledger: the newest word per purpose',
    responses: { 200: z.object({ consents: z.array(consent) }), 401: failureSchema },
  }),
  setConsent: defineEndpoint({
    id: 'setConsent',
    method: 'PUT',
    path: '/consents/:purpose',
    audience: 'person',
    tag: 'account',
    summary: 'Give or withdraw consent for one purpose',
    params: z.object({ purpose }),
    body: z.object({ given: z.boolean(), textVersion: z.string().check(z.maxLength(40)) }),
    responses: { 200: consent, 400: failureSchema, 401: failureSchema },
  }),
  exportAccount: defineEndpoint({
    id: 'exportAccount',
    method: 'POST',
    path: '/account/export',
    audience: 'person',
    tag: 'account',
    summary: 'Everything held about this account',
    responses: { 200: z.record(z.string(), z.unknown()), 401: failureSchema },
  }),
  deleteAccount: defineEndpoint({
    id: 'deleteAccount',
    method: 'DELETE',
    path: '/account',
    audience: 'person',
    tag: 'account',
    summary: 'Delete the account, its drafts, pictures and videos; refused while the authority holds an order',
    responses: { 204: noContent, 401: failureSchema, 409: failureSchema },
  }),
}
