/** What 短信核验 has in common wherever it is done: by the owner, through a link, on the authority's page. */
import * as z from '@domain/zod'
import { id, moment } from './define-endpoint'

const puzzle = { puzzleId: id, answer: z.string().check(z.maxLength(10)) }
const phone = z.string().check(z.regex(/^1[3-9]\d{9}$/, '手机号码是 11 位数字，以 1 开头'))
const lastSix = z.string().check(z.regex(/^[0-9A-Za-z]{6}$/, '请填写证件号码的后 6 位'))

export const puzzleSchema = z.object({ puzzleId: id, question: z.string() })
/** What the person who was texted types. */
export const smsAnswerShape = { code: z.string().check(z.regex(/^\d{6}$/, '验证码是 6 位数字')), phone, lastSix, ...puzzle }
/** Asking for another text where it is known whose. */
export const resendShape = puzzle
/** The same where only the phone says whose. */
export const resendByPhoneShape = { phone, lastSix, ...puzzle }

/** A link given to the person of one verification, and how far it has come. */
export const invitationSchema = z.object({
  state: z.enum(['open', 'opened', 'used', 'expired', 'revoked']),
  createdAt: moment,
  expiresAt: moment,
  openedAt: z.nullable(moment),
  usedAt: z.nullable(moment),
})
export type Invitation = z.infer<typeof invitationSchema>
