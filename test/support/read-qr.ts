/** What a phone would read from a QR code that a page shows: the picture's bytes unpacked by zlib, the code read by another program. */
import { inflateSync } from 'node:zlib'
import decodeQR from 'qr/decode.js'

/** The text in the code of a `data:image/png;base64,…` address with one bit a dot; throws when there is none to be read. */
export function readQr(address: string): string {
  const bytes = Uint8Array.from(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'))
  const view = new DataView(bytes.buffer)
  // signature 8, then length, name and content of IHDR: width and height first; then IDAT
  const [width, height, length] = [view.getUint32(16), view.getUint32(20), view.getUint32(33)]
  const rows = inflateSync(bytes.slice(41, 41 + length))
  const rowBytes = Math.ceil(width / 8) + 1
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let dot = 0; dot < width * height; dot += 1) {
    const [x, y] = [dot % width, Math.floor(dot / width)]
    const white = ((rows[y * rowBytes + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1
    if (!white) data.fill(0, dot * 4, dot * 4 + 3)
  }
  return decodeQR({ width, height, data }, { timeLimit: 5000 })
}

/** The code on the page that is shown. */
export function qrOnPage(): string {
  const picture = [...document.querySelectorAll('.qr [src], .qr img')].map((one) => one.getAttribute('src') ?? '').find((src) => src !== '')
  if (!picture) throw new Error('no QR code on the page')
  return readQr(picture)
}
