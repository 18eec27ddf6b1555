/** An inspector of the sandbox: writes to the owner of what is filed. */
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema, noContent } from './define-endpoint'

export const sandboxInspectionEndpoints = {
  sendInspection: defineEndpoint({
    id: 'sendInspection',
    method: 'POST',
    path: '/sandbox/inspections',
    audience: 'sandbox',
    tag: 'sandbox',
    summary: 'Send an inspection notice to the account in which a subject is filed',
    body: z.strictObject({
      /** 主体备案号. */
      filingNumber: z.string().check(z.minLength(1), z.maxLength(40)),
      says: z.string().check(z.minLength(1), z.maxLength(300)),
      /** YYYY-MM-DD until when an answer is wanted. */
      dueDay: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))),
    }),
    responses: { 204: noContent, 400: failureSchema, 401: failureSchema, 404: failureSchema },
  }),
}
