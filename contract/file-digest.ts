/** SHA-256 of a file in plain JS: crypto.subtle is missing on http and in WeChat. */
import { sha256 } from '@noble/hashes/sha2.js'

/** A file that can be read piece by piece: on a phone, in a browser, in Node. */
export type ReadableFile = {
  /** Bytes. */
  size: number
  /** Bytes [from, to). Rejects when the device has thrown the file away. */
  read: (from: number, to: number) => Promise<ArrayBuffer>
}

const piece = 1024 * 1024

/** Lower-case hex; the file is read a megabyte at a time. */
export async function digestOf(file: ReadableFile): Promise<string> {
  const hash = sha256.create()
  for (let at = 0; at < file.size; at += piece) hash.update(new Uint8Array(await file.read(at, Math.min(at + piece, file.size))))
  return [...hash.digest()].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
