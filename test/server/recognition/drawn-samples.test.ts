// Certificates drawn for the bench: the same seed draws the same paper, and what is printed would pass the checks of a real one.
import { checkUscc } from '@domain/certificates/uscc'
import { bookletLines, checkDigit } from '../../../bench/certificates/papers/machine-zone'
import { company } from '../../../bench/certificates/people/company'
import { person } from '../../../bench/certificates/people/person'
import { passportHolder } from '../../../bench/certificates/people/traveller'
import { drawSample, papers, seedOf } from '../../../bench/certificates/samples'
import { docs, isDoc } from '../../../bench/ocr/docs'
import { seededRandom } from '../../../server/seed/sample-certificates/random'

const seeds = Array.from({ length: 60 }, (_, i) => 4000 + i)

/** GB 11643: weighted sum of all 18 characters, X counting ten, leaves 1 when divided by 11. */
function passesIdCheck(id: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1]
  const sum = [...id].reduce((total, character, i) => total + (character === 'X' ? 10 : Number(character)) * (weights[i] as number), 0)
  return id.length === 18 && sum % 11 === 1
}

it('draws and takes the same picture again, and another with another seed', async () => {
  const once = await drawSample(7, 'back', 'phone', 0)
  const again = await drawSample(7, 'back', 'phone', 0)
  const other = await drawSample(8, 'back', 'phone', 0)
  expect(again.picture.equals(once.picture)).toBe(true)
  expect(again.sample).toEqual(once.sample)
  expect(other.picture.equals(once.picture)).toBe(false)
})

it('gives each picture a seed of its own, whatever else is drawn', () => {
  const own = ['front', 'back'].flatMap((doc) => ['clean', 'phone'].flatMap((level) => [0, 1, 2].map((n) => seedOf(1, doc, level, n))))
  expect(new Set(own).size).toBe(own.length)
})

it.each(Object.keys(papers))('%s prints only fields that the truth knows, each with something in it', (doc) => {
  if (!isDoc(doc)) throw new Error(doc)
  const { printed, sheet } = papers[doc](seededRandom(4100))
  expect(Object.keys(docs[doc].fields)).toEqual(expect.arrayContaining(Object.keys(printed)))
  expect(Object.values(printed).filter((value) => value === '')).toEqual([])
  expect(sheet.svg).toMatch(/^<svg /)
})

it('prints numbers whose check digits hold, and a birth and sex that fit the number', () => {
  for (const seed of seeds) {
    const { id, birth, sex } = person(seededRandom(seed))
    expect(passesIdCheck(id)).toBe(true)
    expect(id.slice(6, 14)).toBe(birth.replaceAll('-', ''))
    expect(Number(id[16]) % 2 === 1).toBe(sex === '男')
    expect(checkUscc(company(seededRandom(seed), 'company').uscc)).toBeUndefined()
  }
})

it('writes lines for machines as ICAO 9303 has them', () => {
  // The specimen of ICAO 9303 part 4, appendix A: document L898902C3, born 740812, expiring 120415.
  expect(['L898902C3', '740812', '120415'].map(checkDigit)).toEqual(['6', '2', '9'])
  for (const seed of seeds) {
    const lines = bookletLines(passportHolder(seededRandom(seed)))
    expect(lines.map((line) => line.length)).toEqual([44, 44])
    expect(lines.join('')).toMatch(/^[A-Z0-9<]+$/)
  }
})
