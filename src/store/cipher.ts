/**
 * What lies on the phone is unreadable without the session's key. AES-GCM-SIV, because WeChat has no synchronous source of strong
 * randomness: with it a repeated nonce reveals at most that two texts are equal.
 */
import { gcmsiv } from '@noble/ciphers/aes.js'

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const nonceBytes = 12

/** Bytes of a base64 text (standard or URL alphabet), padding or not. */
export function fromBase64(text: string): Uint8Array {
  const clean = text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const letter of clean) {
    held = ((held << 6) | base64.indexOf(letter)) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at] = (held >> bits) & 0xff
      at += 1
    }
  }
  return bytes
}

const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const fromHex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
// Neither TextEncoder nor TextDecoder exists in every WeChat.
const toUtf8 = (text: string) => Uint8Array.from(unescapeBytes(encodeURIComponent(text)))
const fromUtf8 = (bytes: Uint8Array) => decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))

function unescapeBytes(escaped: string): number[] {
  const bytes: number[] = []
  for (let at = 0; at < escaped.length; at += 1) {
    if (escaped[at] === '%') {
      bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16))
      at += 2
    } else bytes.push(escaped.charCodeAt(at))
  }
  return bytes
}

const newNonce = () => Uint8Array.from({ length: nonceBytes }, () => Math.floor(Math.random() * 256))

/** Encrypts a text under a base64 key of 32 bytes; answers hex with the nonce in front. */
export function seal(text: string, key: string): string {
  const nonce = newNonce()
  return toHex(nonce) + toHex(gcmsiv(fromBase64(key), nonce).encrypt(toUtf8(wellFormed(text))))
}

/** The text again; undefined when it was sealed under another key or is damaged. */
export function unseal(sealed: string, key: string): string | undefined {
  try {
    const bytes = fromHex(sealed)
    return fromUtf8(gcmsiv(fromBase64(key), bytes.slice(0, nonceBytes)).decrypt(bytes.slice(nonceBytes)))
  } catch {
    return undefined
  }
}

/** A half of a character pair (a broken paste) would make the encoding throw: it becomes the replacement character. */
function wellFormed(text: string): string {
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return code >= 0xd800 && code <= 0xdfff ? '\uFFFD' : letter
  }).join('')
}
