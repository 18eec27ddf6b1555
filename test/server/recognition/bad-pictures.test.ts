// Bad input to the server's reading (issue 6, "Bad input"): a clear end for each, the same thread lives on, and the server answers meanwhile.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { ReadableSide } from '@domain/recognition/reading'
import { jest } from '@jest/globals'
import sharp from 'sharp'
import { type ReadingThread, startReadingThread, UnreadablePicture } from '../../../server/recognition/reading-thread'
import { drawResidentId } from '../../../server/seed/sample-certificates/sample-certificates'
import { linXiaoxi } from '../../../server/seed/sample-certificates/sample-person'

jest.setTimeout(120_000)
const front: ReadableSide = { certificate: 'resident-id', side: 'front' }
let thread: ReadingThread
let card: Buffer
beforeAll(async () => {
  thread = await startReadingThread()
  card = await drawResidentId(linXiaoxi, { level: 'phone', seed: 1 })
})
afterAll(() => thread.end())

const read = (bytes: Uint8Array) => thread.read(bytes, front, '2026-09-14')
const idNumber = async (bytes: Uint8Array) => (await read(bytes)).fields.find(({ field }) => field === 'idNumber')?.value

it.each<[string, () => Promise<Uint8Array>]>([
  ['half a file', async () => card.subarray(0, card.length / 2)],
  ['words that call themselves a picture', async () => Buffer.from('IMG_0001.HEIC')],
  ['nothing', async () => Buffer.alloc(0)],
  [
    'a hundred megapixels',
    () =>
      sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
  ],
])('says that %s cannot be opened', async (_, picture) => {
  await expect(read(await picture())).rejects.toBeInstanceOf(UnreadablePicture)
})

it.each<[string, () => Promise<Uint8Array>]>([
  [
    'one white pixel',
    () =>
      sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
  ],
  [
    'an empty sheet',
    () =>
      sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#f4f2ee' } })
        .jpeg()
        .toBuffer(),
  ],
])('finds no field on %s', async (_, picture) => {
  expect((await read(await picture())).fields).toEqual([])
})

it('goes on to read a card in printing colours, and one that only its file says lies on its side', async () => {
  expect(await idNumber(await sharp(card).toColourspace('cmyk').jpeg({ quality: 92 }).toBuffer())).toBe('440305199003079019')
  const lying = await sharp(card).rotate(-90).toBuffer()
  expect(await idNumber(await sharp(lying).withMetadata({ orientation: 6 }).jpeg().toBuffer())).toBe('440305199003079019')
})

it('leaves the server free while it reads', async () => {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await read(card)
  delay.disable()
  expect(delay.percentile(99) / 1e6).toBeLessThan(100)
})
