/** What the picture check notices on drawn photographs, each spoilt in one way, and what it must keep quiet about. */
import { cardAspect, licenceAspect } from '@domain/certificates/certificate'
import { emptyGrey } from '@domain/recognition/grey'
import { judgeGrey } from '@domain/recognition/picture-quality/judge-picture'
import type { PictureTrouble } from '@domain/recognition/reading'
import sharp from 'sharp'
import { type Fault, openPhoto, type Photo, spoil } from '../../../bench/picture-quality/faults'
import { lookAt } from '../../../bench/picture-quality/look-at'
import { seededRandom } from '../../../server/seed/sample-certificates/random'
import { drawBusinessLicence, drawResidentId } from '../../../server/seed/sample-certificates/sample-certificates'
import { sampleCompany } from '../../../server/seed/sample-certificates/sample-company'
import { samplePerson } from '../../../server/seed/sample-certificates/sample-person'

const person = samplePerson(41, { provinceCode: '440000' })
const company = sampleCompany(41, { provinceCode: '320000', legalRepName: person.name })

// Issue 6 item 4 names the faults; the words are those of domain/recognition/reading.ts.
const expected: readonly [Fault, PictureTrouble][] = [
  ['blurred', 'blurred'],
  ['moved', 'blurred'],
  ['dark', 'dark'],
  ['glare', 'glare'],
  ['cut-side', 'cut-off'],
  ['cut-corner', 'cut-off'],
  ['finger', 'covered'],
  ['pen', 'covered'],
  ['few-pixels', 'too-small'],
  ['screen', 'screen'],
]

describe.each([
  ['identity card', cardAspect, () => drawResidentId(person, { level: 'phone', seed: 41 })],
  ['business licence', licenceAspect, () => drawBusinessLicence(company, { level: 'phone', seed: 41 })],
] as const)('%s', (_name, aspect, draw) => {
  let photo: Photo
  beforeAll(async () => {
    // Smaller than a phone's, which every loop here would walk through.
    photo = await openPhoto(
      await sharp(await draw())
        .resize(1280)
        .toBuffer(),
    )
  })

  test('a careful photograph: nothing is said, and its corners are found', async () => {
    const { troubles, quad } = await lookAt(photo, aspect)
    expect(troubles).toEqual([])
    for (const { x, y } of quad ?? []) for (const share of [x, y]) expect(share > 0.01 && share < 0.99).toBe(true)
    expect(quad).toHaveLength(4)
  })

  test.each(expected)('%s: %s', async (fault, trouble) => {
    const spoilt = await spoil(photo, fault, 0.3, seededRandom(5))
    expect((await lookAt(spoilt, aspect)).troubles).toContain(trouble)
  })
})

test('a single dot, a white page and a black one are judged without a stumble', () => {
  expect(judgeGrey(emptyGrey(1, 1, 255), cardAspect).troubles).toEqual(['too-small'])
  expect(judgeGrey(emptyGrey(1600, 1200, 255), cardAspect).troubles).toEqual([])
  expect(judgeGrey(emptyGrey(1600, 1200, 0), cardAspect).troubles).toEqual(['dark'])
})
