/** SHA-256 of a file in plain JS: crypto.subtle is missing on http and in WeChat. */
import { sha256 } from '@noble/hashes/sha2.js'
import type { PickedFile } from '@/platform/media-types'

const piece = 1024 * 1024

/** Lower-case hex; the file is read a megabyte at a time. */
export async function digestOf(file: PickedFile): Promise<string> {
  const hash = sha256.create()
  for (let at = 0; at < file.size; at += piece) hash.update(new Uint8Array(await file.read(at, Math.min(at + piece, file.size))))
  return [...hash.digest()].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
