/** Which files from the computer are pictures to file with: real bytes and the policy's window (spec B3, C12); each refusal has a way out. */
import { policy2021 } from '@domain/policies/2021'
import { type Refusal, refusalOf } from '../../../console/draft/uploads/picked'
import { refusalWords } from '../../../console/draft/uploads/words'

const window = policy2021.upload
const head = (...bytes: number[]) => Uint8Array.from([...bytes, ...Array<number>(16).fill(0)].slice(0, 16))
const ascii = (text: string) => head(...Array.from(text, (letter) => letter.charCodeAt(0)))
const jpeg = head(0xff, 0xd8, 0xff, 0xe0)
const good = window.minBytes + 1

test.each<[string, Uint8Array, number, Refusal | undefined]>([
  ['a photograph', jpeg, good, undefined],
  ['an empty file', head(), 0, 'empty'],
  ['a PDF called photo.jpg', ascii('%PDF-1.7'), good, 'pdf'],
  ['a video', head(0x1a, 0x45, 0xdf, 0xa3), good, 'video'],
  ['a WebP', ascii('RIFF....WEBP'), good, 'wrong-format'],
  ['a text', ascii('hello, world'), good, 'not-a-picture'],
  ['one byte too small', jpeg, window.minBytes - 1, 'too-small'],
  ['the smallest', jpeg, window.minBytes, undefined],
  ['the largest', jpeg, window.maxBytes, undefined],
  ['one byte too big', jpeg, window.maxBytes + 1, 'too-big'],
])('%s', (_name, bytes, size, refusal) => expect(refusalOf(bytes, size, window)).toBe(refusal))

test('a refusal names the size and what to do', () => {
  const { says, wayOut } = refusalWords('too-big', 12 * 1024 * 1024, { minBytes: 1024, maxBytes: 10 * 1024 * 1024, formats: ['JPG'] })
  expect(says).toBe('图片有 12.0 MB，最多收 10.0 MB')
  expect(wayOut).not.toBe('')
})
