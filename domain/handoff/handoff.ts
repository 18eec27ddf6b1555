/**
 * 换设备继续: a filing begun on the computer goes on on the phone and comes back. What a QR code hands over, and where such a handing-over
 * stands. Source: spec A31, J3, K (Entry); reliability programme Z2.
 */
import * as z from '@domain/zod'
import { stepIds } from '../steps/step-id'

export const handoffKinds = [
  /** The whole filing goes on on the phone. */
  'continue',
  /** Only the camera's work is done on the phone; typing goes on at the computer. */
  'capture',
  /** A type that is only begun on the phone: there is no order yet. */
  'begin',
] as const
export type HandoffKind = (typeof handoffKinds)[number]

export const handoffStates = [
  /** The code is shown, nobody took it. */
  'waiting',
  /** A phone that is not signed in took it: whoever sits at the computer says whether it is theirs. */
  'asking',
  /** A phone works on it. */
  'active',
  /** 不是我: on the phone, or at the computer about the phone. */
  'declined',
  /** Taken back at the computer before any phone had it, or replaced by a newer code. */
  'cancelled',
  'expired',
  /** Handed back, taken back, or the filing was submitted. */
  'ended',
] as const
export type HandoffState = (typeof handoffStates)[number]

/** How long a code can be taken, and how long a phone that asks is waited for. Source: reliability programme Z2. */
export const handoffSeconds = 120

/** Where somebody stands in a filing; `anchor` is the field, of which only the name travels, never what is in it. */
export const placeSchema = z.object({
  step: z.enum(stepIds),
  // No room for a value: a path of letters, digits, dots and dashes.
  anchor: z.optional(z.string().check(z.maxLength(120), z.regex(/^[A-Za-z][\w.-]*$/))),
})
export type Place = z.infer<typeof placeSchema>
