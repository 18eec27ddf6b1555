/**
 * What the server has not got yet, kept beside the tab: a reload or a crash without network loses nothing. It is sealed with the session's
 * key, which only the server hands out, and lies in the tab's own storage: on an office computer that others use too, closing the tab
 * leaves nothing behind.
 */

import { answersSchema } from '@domain/filing/answers'
import * as z from '@domain/zod'
import { gcmsiv } from '@noble/ciphers/aes.js'
import type { KeptCopy } from './draft-state'

const nonceBytes = 12
const nameOf = (orderId: string) => `draft:${orderId}`

const copySchema = z.object({
  orderId: z.string(),
  answers: answersSchema,
  base: answersSchema,
  revision: z.number(),
  asked: z.array(z.string()),
})

const keyBytes = (key: string): Uint8Array =>
  Uint8Array.from(atob(key.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))
const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const fromText = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

/** Encrypts a text under a base64 key of 32 bytes. */
export function seal(text: string, key: string): string {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes))
  const sealed = gcmsiv(keyBytes(key), nonce).encrypt(new TextEncoder().encode(text))
  return toText(Uint8Array.from([...nonce, ...sealed]))
}

/** The text again; undefined when it was sealed under another key or is damaged. */
export function unseal(sealed: string, key: string): string | undefined {
  try {
    const bytes = fromText(sealed)
    return new TextDecoder().decode(gcmsiv(keyBytes(key), bytes.slice(0, nonceBytes)).decrypt(bytes.slice(nonceBytes)))
  } catch {
    return undefined
  }
}

/** Undefined removes it. A full or forbidden storage keeps nothing: then leaving the page asks first. */
export function keepCopy(copy: KeptCopy | undefined, orderId: string, key: string): void {
  try {
    if (copy) sessionStorage.setItem(nameOf(orderId), seal(JSON.stringify(copy), key))
    else sessionStorage.removeItem(nameOf(orderId))
  } catch {
    // nothing to be done: the question on leaving stands
  }
}

/** What was kept, looked at before it is believed. @param keys of this person's sessions while the page stood: one may have run out meanwhile */
export function keptCopy(orderId: string, keys: readonly string[]): KeptCopy | undefined {
  const sealed = sessionStorage.getItem(nameOf(orderId))
  if (sealed === null) return undefined
  const text = keys.map((key) => unseal(sealed, key)).find((one) => one !== undefined)
  if (text === undefined) return undefined
  try {
    const read = copySchema.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
