/** What is known of a picture before it is opened: how large it would be, whether its end is missing, whether it is for printers. Source: issue 6, "Bad input". */
import { crc32 } from '@/platform/crc32'
import { pictureHeader } from '@/platform/picture-header'
import { only } from '../../support/only'

const frame = (width: number, height: number, colours: number) => [
  0xff,
  0xc0,
  0,
  17,
  8,
  height >> 8,
  height & 255,
  width >> 8,
  width & 255,
  colours,
  ...Array.from({ length: 9 }, () => 0),
]
const end = [0xff, 0xd9]
/** Notes in front, which hold a small preview with an end of its own. */
const notes = [0xff, 0xe1, 0, 12, 0xff, 0xd8, ...frame(1, 1, 3).slice(0, 6), ...end]
const scan = [0xff, 0xda, 0, 8, 3, 1, 0, 2, 17, 3]
const data = [1, 2, 0xff, 0, 0xff, 0xd0, 7]
const jpeg = (...parts: number[][]) => Uint8Array.from([0xff, 0xd8, ...parts.flat()])

test('size and colours of a JPEG, behind notes with a preview of their own', () => {
  expect(pictureHeader(jpeg(notes, frame(4000, 3000, 3), scan, data, end))).toEqual({
    kind: 'jpeg',
    width: 4000,
    height: 3000,
    cmyk: false,
    cut: false,
  })
  expect(pictureHeader(jpeg(frame(200, 100, 4), scan, data, end)).cmyk).toBe(true)
})

test('a JPEG that ends in the middle, in its data or in its tables', () => {
  expect(pictureHeader(jpeg(notes, frame(4000, 3000, 3), scan, data)).cut).toBe(true)
  expect(pictureHeader(jpeg(notes, frame(4000, 3000, 3))).cut).toBe(true)
  expect(pictureHeader(jpeg(notes)).cut).toBe(true)
})

test('what phones put behind a picture, a film for instance, does not hide its end', () => {
  const film = Array.from({ length: 500 }, (_, n) => n & 127)
  expect(pictureHeader(jpeg(frame(40, 30, 3), scan, data, end, film)).cut).toBe(false)
})

test('a PNG says its size; without its last part it is cut', () => {
  const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0x27, 0x10, 0, 0, 0x1f, 0x40]
  const last = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]
  expect(pictureHeader(Uint8Array.from([...head, ...last]))).toEqual({ kind: 'png', width: 10_000, height: 8_000, cut: false })
  expect(pictureHeader(Uint8Array.from(head)).cut).toBe(true)
})

test('HEIC, other kinds, and no picture at all', () => {
  const letters = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0))
  expect(pictureHeader(letters('\0\0\0\x18ftypheic____')).kind).toBe('heic')
  expect(pictureHeader(letters('\0\0\0\x18ftypmp42____')).kind).toBe('other')
  expect(pictureHeader(letters('RIFF____WEBPVP8 ')).kind).toBe('webp')
  expect(pictureHeader(letters('GIF89a\x2c\x01\xc8\x00')).width).toBe(300)
  expect(pictureHeader(letters('hello')).kind).toBe('other')
  expect(pictureHeader(new Uint8Array()).kind).toBe('other')
})

test('the check sum is the common one: its known answer for the nine digits', () => {
  expect(crc32(Uint8Array.from('123456789', (digit) => digit.charCodeAt(0)))).toBe('cbf43926')
})

only('h5')('a clear reason for each kind of file that is not opened', async () => {
  const { cannotOpen, refuse } = await import('@/platform/picture-grey.h5')
  expect(() => refuse({ kind: 'jpeg', width: 10_000, height: 10_000 })).toThrow('reading-too-large')
  expect(() => refuse({ kind: 'jpeg', width: 4_000, height: 3_000, cut: true })).toThrow('reading-broken')
  expect(() => refuse({ kind: 'jpeg', width: 8_160, height: 6_120 })).not.toThrow()
  expect(cannotOpen({ kind: 'heic' }, 'IMG_1.jpg')).toBe('heic')
  expect(cannotOpen({ kind: 'other' }, 'IMG_1.HEIC')).toBe('heic')
  expect(cannotOpen({ kind: 'jpeg', cmyk: true }, 'scan.jpg')).toBe('cmyk')
  expect(cannotOpen({ kind: 'png' }, 'a.png')).toBe('broken')
  expect(cannotOpen({ kind: 'other' }, 'notes.txt')).toBe('unreadable')
})
