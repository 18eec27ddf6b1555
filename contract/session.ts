/** Signing in: phone and SMS code on both targets; on weapp a wx.login code finds the account whose phone was bound at first sign-in. */
import { handoffKinds } from '@domain/handoff/handoff'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment, noContent } from './define-endpoint'

const phone = z.string('请填写手机号码').check(z.regex(/^1[3-9]\d{9}$/, '手机号码是 11 位数字，以 1 开头'))
const smsCode = z.string('请填写短信验证码').check(z.regex(/^\d{6}$/, '验证码是 6 位数字'))
/** `console`: the pages of 随手备案 on a computer; a cookie as for h5. */
const client = z.enum(['h5', 'weapp', 'console'])

const account = z.object({
  id,
  /** Masked, for lists and greetings: 138****8001. */
  maskedPhone: z.string(),
  /** In clear: the journey prefills it for its owner. */
  phone: z.string(),
  name: z.optional(z.string()),
  nature: z.optional(z.string()),
  certificateNumber: z.optional(z.string()),
  email: z.optional(z.string()),
})
/** Who is signed in on one device. */
export const sessionSchema = z.object({
  account,
  /** Bearer token; only for client weapp. H5 gets an HttpOnly cookie instead. */
  token: z.optional(z.string()),
  /** Base64 of 32 bytes: encrypts the local drafts of this session; wiped at sign-out. */
  draftKey: z.string(),
  deviceId: id,
  /** What it was opened as: a computer's page that finds the cookie of a phone's page in the same browser asks to sign in anew. */
  client: z.optional(client),
  /** A phone that was let in by a code of the computer: nothing but this order, until it is handed back. */
  only: z.optional(z.object({ handoff: z.enum(handoffKinds), orderId: z.nullable(id) })),
})
export type Account = z.infer<typeof account>
export type Session = z.infer<typeof sessionSchema>

const refusals = { 400: failureSchema, 401: failureSchema, 429: failureSchema }

export const sessionEndpoints = {
  sendSignInCode: defineEndpoint({
    id: 'sendSignInCode',
    method: 'POST',
    path: '/sign-in-codes',
    audience: 'public',
    tag: 'session',
    summary: 'Send a six-digit sign-in code by SMS',
    body: z.object({ phone }),
    responses: {
      202: z.object({ resendAfterSeconds: z.number(), expiresAt: moment }),
      400: failureSchema,
      429: failureSchema,
      503: failureSchema,
    },
  }),
  signIn: defineEndpoint({
    id: 'signIn',
    method: 'POST',
    path: '/sessions',
    audience: 'public',
    tag: 'session',
    summary: 'Sign in with phone and code; binds a pending WeChat identity when given',
    body: z.object({
      phone,
      code: smsCode,
      client,
      bindTicket: z.optional(z.string().check(z.maxLength(200))),
      device: z.optional(z.string().check(z.maxLength(120))),
    }),
    responses: { 201: sessionSchema, ...refusals },
  }),
  signInByWechat: defineEndpoint({
    id: 'signInByWechat',
    method: 'POST',
    path: '/sessions/wechat',
    audience: 'public',
    tag: 'session',
    summary: 'Sign in with a wx.login code; answers a bindTicket when no phone is bound yet',
    body: z.object({ code: z.string().check(z.minLength(1), z.maxLength(200)), device: z.optional(z.string().check(z.maxLength(120))) }),
    responses: { 201: sessionSchema, 202: z.object({ bindTicket: z.string() }), ...refusals, 503: failureSchema },
  }),
  getSession: defineEndpoint({
    id: 'getSession',
    method: 'GET',
    path: '/session',
    audience: 'person',
    tag: 'session',
    summary: 'Who is signed in on this device',
    responses: { 200: sessionSchema, 401: failureSchema },
  }),
  signOut: defineEndpoint({
    id: 'signOut',
    method: 'DELETE',
    path: '/session',
    audience: 'person',
    tag: 'session',
    summary: 'End this session',
    responses: { 204: noContent, 401: failureSchema },
  }),
  listDevices: defineEndpoint({
    id: 'listDevices',
    method: 'GET',
    path: '/devices',
    audience: 'person',
    tag: 'session',
    summary: 'Devices signed in to this account',
    responses: {
      200: z.object({
        devices: z.array(z.object({ id, client, name: z.string(), signedInAt: moment, lastSeenAt: moment, current: z.boolean() })),
      }),
      401: failureSchema,
    },
  }),
  signOutDevice: defineEndpoint({
    id: 'signOutDevice',
    method: 'DELETE',
    path: '/devices/:deviceId',
    audience: 'person',
    tag: 'session',
    summary: 'Sign another device out',
    params: z.object({ deviceId: id }),
    responses: { 204: noContent, 401: failureSchema, 404: failureSchema },
  }),
}
