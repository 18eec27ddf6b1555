/** The QR code drawn on the device: unpacked by another program it holds the same modules, with the quiet border the standard asks for. */
import { inflateSync } from 'node:zlib'
import { create } from 'qrcode/lib/core/qrcode'
import { pngAddress, qrPng } from '@/components/qr/qr-png'

const text = '0123456789abcdef0123456789abcdef'
const at = (bytes: Uint8Array, n: number) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(n)

test('is a PNG whose dots are the modules of the code', () => {
  const png = qrPng(text, 2)
  const { modules } = create([{ data: new TextEncoder().encode(text), mode: 'byte' }], { errorCorrectionLevel: 'M' })
  // signature 8, then length and IHDR: width and height
  const side = at(png, 16)
  expect(side).toBe((modules.size + 8) * 2)
  expect(at(png, 20)).toBe(side)
  const length = at(png, 33)
  const rows = inflateSync(Buffer.from(png.slice(41, 41 + length)))
  const rowBytes = Math.ceil(side / 8) + 1
  const white = (x: number, y: number) => ((rows[y * rowBytes + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      expect(white((column + 4) * 2, (row + 4) * 2)).toBe(modules.get(row, column) ? 0 : 1)
  for (let n = 0; n < side; n += 1) expect([white(n, 0), white(0, n), white(n, 7), white(side - 1, n)]).toEqual([1, 1, 1, 1])
})

test('becomes an address that holds exactly its bytes', () => {
  for (const length of [0, 1, 2, 3, 4, 255]) {
    const bytes = Uint8Array.from({ length }, (_, n) => (n * 37) & 255)
    expect(pngAddress(bytes)).toBe(`data:image/png;base64,${Buffer.from(bytes).toString('base64')}`)
  }
})
