/** A QR code as a PNG, drawn on the device: what is in it is sent to nobody. */
import { create } from 'qrcode/lib/core/qrcode'

/** Light border, in modules, as the standard asks. */
const quiet = 4

/** One bit a dot, black on white; `scale` = dots per module. */
export function qrPng(text: string, scale = 6): Uint8Array {
  // As bytes: for a text the library would want TextEncoder, which WeChat does not have.
  const { modules } = create([{ data: bytesOf(text), mode: 'byte' }], { errorCorrectionLevel: 'M' })
  const side = (modules.size + 2 * quiet) * scale
  const rowBytes = Math.ceil(side / 8)
  const rows = new Uint8Array(side * (rowBytes + 1))
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [row, column] = [Math.floor(y / scale) - quiet, Math.floor(x / scale) - quiet]
      const inside = row >= 0 && column >= 0 && row < modules.size && column < modules.size
      if (inside && modules.get(row, column)) continue
      const at = y * (rowBytes + 1) + 1 + (x >> 3)
      rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7))
    }
  }
  return png(side, rows)
}

/** UTF-8. */
const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(
    encodeURIComponent(text)
      .match(/%..|./g)
      ?.map((one) => (one.length === 3 ? Number.parseInt(one.slice(1), 16) : one.charCodeAt(0))) ?? [],
  )

function png(side: number, rows: Uint8Array): Uint8Array {
  // width, height, 1 bit, grey, and the only methods there are
  const header = [...word(side), ...word(side), 1, 0, 0, 0, 0]
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  return join([signature, chunk('IHDR', header), chunk('IDAT', stored(rows)), chunk('IEND', [])])
}

type Bytes = ArrayLike<number>
const word = (n: number) => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]

function join(parts: readonly Bytes[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(Array.from(part), at)
    at += part.length
  }
  return all
}

function chunk(name: string, data: Bytes): Uint8Array {
  const body = join([[...name].map((letter) => letter.charCodeAt(0)), data])
  return join([word(data.length), body, word(crc32(body))])
}

const longestBlock = 65_535

/** zlib without compression: blocks as they are. */
function stored(data: Uint8Array): Uint8Array {
  const parts: Bytes[] = [[0x78, 0x01]]
  for (let at = 0; at < data.length; at += longestBlock) {
    const block = data.subarray(at, at + longestBlock)
    const last = at + longestBlock >= data.length ? 1 : 0
    const { length } = block
    parts.push([last, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255], block)
  }
  return join([...parts, word(adler32(data))])
}

function adler32(data: Uint8Array): number {
  let [a, b] = [1, 0]
  for (const byte of data) {
    a = (a + byte) % 65_521
    b = (b + a) % 65_521
  }
  return ((b << 16) | a) >>> 0
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of a PNG as an address that an image takes. */
export function pngAddress(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const left = bytes.length - at
    const four = [18, 12, 6, 0].map((shift) => letters[(three >> shift) & 63])
    text += four.slice(0, left >= 3 ? 4 : left + 1).join('') + (left === 1 ? '==' : left === 2 ? '=' : '')
  }
  return `data:image/png;base64,${text}`
}
