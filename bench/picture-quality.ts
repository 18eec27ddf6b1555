/**
 * How often the picture check notices a fault, and how often it cries wolf: `npm run -s bench:picture -- [--people N] [--seed N]`.
 * Pictures are drawn and spoilt by seed; each fault at ten strengths, from just annoying to hopeless.
 */
import { cardAspect, licenceAspect } from '@domain/certificates/certificate'
import type { PictureTrouble } from '@domain/recognition/reading'
import { seededRandom } from '../server/seed/sample-certificates/random'
import { drawBusinessLicence, drawResidentId, drawResidentIdBack } from '../server/seed/sample-certificates/sample-certificates'
import { sampleCompany } from '../server/seed/sample-certificates/sample-company'
import { samplePerson } from '../server/seed/sample-certificates/sample-person'
import { type Fault, faults, openPhoto, spoil } from './picture-quality/faults'
import { lookAt } from './picture-quality/look-at'

const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const [people, seed] = [option('people', 4), option('seed', 1)]

const troubleOf: Record<Fault, PictureTrouble> = {
  blurred: 'blurred',
  moved: 'blurred',
  dark: 'dark',
  glare: 'glare',
  'cut-side': 'cut-off',
  'cut-corner': 'cut-off',
  finger: 'covered',
  pen: 'covered',
  far: 'too-small',
  'few-pixels': 'too-small',
  screen: 'screen',
}

const seen = new Map<string, { hits: number; of: number; first: number }>()
function count(what: string, hit: boolean, first: boolean): void {
  const row = seen.get(what) ?? { hits: 0, of: 0, first: 0 }
  seen.set(what, { hits: row.hits + Number(hit), of: row.of + 1, first: row.first + Number(first) })
}

for (let n = seed; n < seed + people; n++) {
  const person = samplePerson(n, { provinceCode: '440000' })
  const company = sampleCompany(n, { provinceCode: '320000', legalRepName: person.name })
  for (const level of ['clean', 'phone', 'hard'] as const) {
    const papers = [
      [cardAspect, await drawResidentId(person, { level, seed: n })],
      [cardAspect, await drawResidentIdBack(person, { level, seed: n })],
      [licenceAspect, await drawBusinessLicence(company, { level, seed: n })],
    ] as const
    for (const [aspect, picture] of papers) {
      const photo = await openPhoto(picture)
      const { troubles } = await lookAt(photo, aspect)
      count(`alarm on ${level}`, troubles.length > 0, false)
      if (level !== 'phone') continue
      for (const [i, fault] of faults.entries()) {
        const spoilt = await spoil(photo, fault, ((n * 37 + i * 13) % 10) / 10, seededRandom(n * 97 + i))
        const said = (await lookAt(spoilt, aspect)).troubles
        count(fault, said.includes(troubleOf[fault]), said[0] === troubleOf[fault])
      }
    }
  }
}
for (const [what, { hits, of, first }] of seen)
  process.stdout.write(
    `${what.padEnd(16)} ${String(hits).padStart(3)} of ${of}${what.startsWith('alarm') ? '' : `, said first ${first}`}\n`,
  )
