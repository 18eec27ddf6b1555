/** The reader of codes for browsers whose system has none: a code drawn by another program, at an angle of light and size a camera gives. Source: issue 5 point 4. */
import { create } from 'qrcode/lib/core/qrcode'
import { only } from '../support/only'

const link = 'https://beian.example.cn/#/pages/handoff/index?t=k3v9QmZr5tYw8xA1bC2dE4fG6hI7jKlM'
const [width, height] = [640, 480]

/** Grey as a screen in a room; the code with its quiet border somewhere in it, `scale` dots a module. */
function frame(text: string | undefined, scale: number, [dark, light]: [number, number]): ImageData {
  const data = new Uint8ClampedArray(width * height * 4).fill(170)
  const paint = (x: number, y: number, tone: number) => data.set([tone, tone, tone, 255], (y * width + x) * 4)
  if (text !== undefined) {
    const { modules } = create(text, { errorCorrectionLevel: 'M' })
    const side = (modules.size + 8) * scale
    for (let y = 0; y < side; y += 1) {
      for (let x = 0; x < side; x += 1) {
        const [row, column] = [Math.floor(y / scale) - 4, Math.floor(x / scale) - 4]
        const inside = row >= 0 && column >= 0 && row < modules.size && column < modules.size
        paint(x + 150, y + 40, inside && modules.get(row, column) ? dark : light)
      }
    }
  }
  return { data, width, height, colorSpace: 'srgb' } as ImageData
}

// Required here: the file is the browser's, the mini program's build does not have it.
const reader = async () => (await import('@/platform/code-reader.h5')).ownReader()

only('h5')('reads small and large codes, in good and in dull light', async () => {
  const read = await reader()
  for (const scale of [4, 6, 8]) expect(read(frame(link, scale, [20, 240]), 500)).toBe(link)
  expect(read(frame(link, 6, [90, 150]), 500)).toBe(link)
})

only('h5')('a picture without a code: nothing, and no error', async () => {
  const read = await reader()
  expect(read(frame(undefined, 1, [0, 0]), 100)).toBeUndefined()
})

test('each target brings its own scanner', async () => {
  const { scanWindow } = await import('@/platform/scan-code')
  expect(scanWindow === undefined).toBe((globalThis as unknown as { TARGET: string }).TARGET === 'h5')
})
