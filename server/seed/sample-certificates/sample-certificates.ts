/**
 * Pictures for tests, the demonstration and the benches: certificates and letters of people who do not exist, as a phone would photograph them.
 * The same arguments give the same picture. Every drawing carries the word 样本.
 */
import { drawLicence } from './business-licence-drawing'
import { drawLetter, type Letter } from './letter-drawing'
import { type Level, photograph } from './photograph'
import { drawEmblemSide, drawPortraitSide } from './resident-id-drawing'
import type { SampleCompany } from './sample-company'
import type { SamplePerson } from './sample-person'

export type Shooting = { level: Level; seed: number }

/** JPEG of the portrait side (人像面). */
export const drawResidentId = (person: SamplePerson, { level, seed }: Shooting): Promise<Buffer> =>
  photograph(drawPortraitSide(person, seed), level, seed)

/** JPEG of the emblem side (国徽面). */
export const drawResidentIdBack = (person: SamplePerson, { level, seed }: Shooting): Promise<Buffer> =>
  photograph(drawEmblemSide(person, seed), level, seed + 1)

/** JPEG of a business licence. */
export const drawBusinessLicence = (company: SampleCompany, { level, seed }: Shooting): Promise<Buffer> =>
  photograph(drawLicence(company, seed), level, seed + 2)

/** JPEG of a signed letter. */
export const drawSignedLetter = (letter: Letter, { level, seed }: Shooting): Promise<Buffer> =>
  photograph(drawLetter(letter, seed), level, seed + 3)
