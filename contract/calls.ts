/** The reviewer's call: when the person would rather be called, and "call me back" after a missed one. Source: spec B2-7, B2-8, K2. */
import { callWindowIds } from '@domain/lifecycle/call-windows'
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, id } from './define-endpoint'
import { progressSchema } from './orders'

const params = z.object({ orderId: id })
const refused = { 400: failureSchema, 401: failureSchema, 404: failureSchema, 409: failureSchema }

export const callEndpoints = {
  chooseCallWindow: defineEndpoint({
    id: 'chooseCallWindow',
    method: 'PUT',
    path: '/orders/:orderId/call-window',
    audience: 'person',
    tag: 'calls',
    summary: 'When the reviewer should rather call, within working hours; holds until it is chosen anew',
    params,
    body: z.object({ window: z.enum(callWindowIds) }),
    responses: { 200: progressSchema, ...refused },
  }),
  requestCallBack: defineEndpoint({
    id: 'requestCallBack',
    method: 'POST',
    path: '/orders/:orderId/call-back',
    audience: 'person',
    tag: 'calls',
    summary: 'After a missed call: call me now (outside working hours: when they begin), or at a moment in working hours',
    params,
    body: z.object({
      at: z.optional(
        z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/, '时间要写成 2026-09-14T10:30:00+08:00 的样子')),
      ),
    }),
    responses: { 200: progressSchema, ...refused, 422: failureSchema },
  }),
}
