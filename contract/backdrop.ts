/** 办理拍照 and 邮寄资料 (policy 2018): three ways to be photographed in front of the curtain, and the originals by post. */
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id, moment } from './define-endpoint'
import { progressSchema } from './orders'

const place = z.object({ city: z.string(), name: z.string(), address: z.string(), phone: z.string(), hours: z.string() })
const line = (max: number) => z.string().check(z.minLength(1), z.maxLength(max))
const curtain = z.object({
  /** Masked. */
  recipient: z.string(),
  phone: z.string(),
  requestedAt: moment,
  /** 16:00 of a workday. */
  sendsAt: moment,
  sent: z.boolean(),
  trackingNumber: z.nullable(z.string()),
})
const originals = z.object({ trackingNumber: z.string(), postedAt: moment, arrivesAt: moment, received: z.boolean() })

export const backdropSchema = z.object({
  /** Names of those who have to be photographed, to the order's owner. */
  people: z.array(z.string()),
  /** A photo can be sent now. */
  open: z.boolean(),
  reviewWorkdays: z.number(),
  maxBytes: z.number(),
  agents: z.array(place),
  points: z.array(place),
  /** Once per account; null = not asked for yet. */
  curtain: z.nullable(curtain),
  /** The photo that was sent last. */
  photo: z.nullable(z.object({ objectId: id, at: moment })),
  /** Why the last one was not accepted. */
  advice: z.nullable(z.string()),
  mailTo: z.object({ recipient: z.string(), address: z.string(), phone: z.string() }),
  /** Papers whose originals are wanted. */
  papers: z.array(z.string()),
  originals: z.nullable(originals),
})
export type Backdrop = z.infer<typeof backdropSchema>

const refusals = { 400: failureSchema, 401: failureSchema, 404: failureSchema, 409: failureSchema }
const params = z.object({ orderId: id })

export const backdropEndpoints = {
  getBackdrop: defineEndpoint({
    id: 'getBackdrop',
    method: 'GET',
    path: '/orders/:orderId/backdrop',
    audience: 'person',
    tag: 'backdrop',
    summary: 'Where and how to be photographed, and what of it is done',
    params,
    responses: { 200: backdropSchema, ...refusals },
  }),
  requestCurtain: defineEndpoint({
    id: 'requestCurtain',
    method: 'POST',
    path: '/orders/:orderId/backdrop/curtain',
    audience: 'person',
    tag: 'backdrop',
    idempotent: true,
    summary: 'Have the curtain sent, free once per account',
    params,
    body: z.object({
      recipient: line(30),
      phone: z.string().check(z.regex(/^1[3-9]\d{9}$/, '请填写 11 位手机号码')),
      address: z.string().check(z.minLength(8, '请写到门牌号，快递才送得到'), z.maxLength(200)),
    }),
    responses: { 201: backdropSchema, ...refusals, 422: failureSchema },
  }),
  sendBackdropPhoto: defineEndpoint({
    id: 'sendBackdropPhoto',
    method: 'POST',
    path: '/orders/:orderId/backdrop/photo',
    audience: 'person',
    tag: 'backdrop',
    summary: 'Hand in the photograph, claimed before for the slot backdrop-photo',
    params,
    body: z.object({ objectId: id }),
    responses: { 200: progressSchema, ...refusals },
  }),
  postOriginals: defineEndpoint({
    id: 'postOriginals',
    method: 'POST',
    path: '/orders/:orderId/backdrop/originals',
    audience: 'person',
    tag: 'backdrop',
    summary: 'Say under which number the originals were posted',
    params,
    body: z.object({ trackingNumber: z.string().check(z.regex(/^[A-Za-z0-9]{8,20}$/, '快递单号由 8 至 20 位数字或字母组成')) }),
    responses: { 200: backdropSchema, ...refusals },
  }),
}
