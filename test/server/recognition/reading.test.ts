// Reading photographed certificates in the server's thread, with both readers. What must be right follows `npm run bench:ocr`;
// numbers and validity are right or flagged, whatever the photograph.
import type { ReadableSide, ReadField } from '@domain/recognition/reading'
import { jest } from '@jest/globals'
import sharp from 'sharp'
import { type ReadingThread, startReadingThread } from '../../../server/recognition/reading-thread'
import type { Level } from '../../../server/seed/sample-certificates/photograph'
import {
  drawBusinessLicence,
  drawResidentId,
  drawResidentIdBack,
  drawSignedLetter,
} from '../../../server/seed/sample-certificates/sample-certificates'
import { sampleCompany } from '../../../server/seed/sample-certificates/sample-company'
import { linXiaoxi, samplePerson } from '../../../server/seed/sample-certificates/sample-person'

jest.setTimeout(120_000)
let thread: ReadingThread
beforeAll(async () => {
  thread = await startReadingThread()
})
afterAll(() => thread.end())

const front: ReadableSide = { certificate: 'resident-id', side: 'front' }
const back: ReadableSide = { certificate: 'resident-id', side: 'back' }
const licence: ReadableSide = { certificate: 'business-licence', side: 'front' }

const read = (picture: Uint8Array, side: ReadableSide) => thread.read(picture, side, '2026-09-14')

/** Fields that are neither right nor flagged. */
const silent = (fields: readonly ReadField[], printed: Record<string, string>) =>
  fields.filter((field) => field.value !== printed[field.field] && !field.doubt).map((field) => `${field.field}: ${field.value}`)

const valueIn = (fields: readonly ReadField[], name: string) => fields.find((field) => field.field === name)?.value

const frontOf = ({ name, sex, ethnicity, birthDate, address, idNumber }: typeof linXiaoxi) => ({
  name,
  sex,
  ethnicity,
  birthDate,
  address,
  idNumber,
})
const companyOf = (company: ReturnType<typeof sampleCompany>) => ({
  ...company,
  unitType: company.companyType,
  establishedDate: company.establishedOn,
})

describe.each<[Level, number]>([
  ['clean', 3],
  ['phone', 5],
])('a %s picture', (level, seed) => {
  it('of the portrait side: number, birth date and sex are right, nothing is silently wrong', async () => {
    const person = samplePerson(seed)
    const { fields } = await read(await drawResidentId(person, { level, seed }), front)
    expect(valueIn(fields, 'idNumber')).toBe(person.idNumber)
    expect(valueIn(fields, 'birthDate')).toBe(person.birthDate)
    expect(valueIn(fields, 'sex')).toBe(person.sex)
    expect(silent(fields, frontOf(person))).toEqual([])
  })

  it('of the emblem side: the validity is right', async () => {
    const person = samplePerson(seed)
    const { fields } = await read(await drawResidentIdBack(person, { level, seed }), back)
    expect(valueIn(fields, 'validFrom')).toBe(person.validFrom)
    expect(valueIn(fields, person.validTo === '长期' ? 'longTerm' : 'validTo')).toBe(person.validTo === '长期' ? 'true' : person.validTo)
  })

  it('of a licence: the code is right, nothing is silently wrong', async () => {
    const company = sampleCompany(seed)
    const { fields } = await read(await drawBusinessLicence(company, { level, seed }), licence)
    expect(valueIn(fields, 'certificateNumber')).toBe(company.certificateNumber)
    expect(fields.map((field) => field.field)).toEqual(expect.arrayContaining(['subjectName', 'legalRepName', 'address', 'businessScope']))
    expect(silent(fields, companyOf(company))).toEqual([])
  })
})

// Spec H, J1: the applicant's card as a phone takes it.
it('reads name, number and address of the first journey, also upside down', async () => {
  const picture = await drawResidentId(linXiaoxi, { level: 'phone', seed: 1 })
  for (const taken of [picture, await sharp(picture).rotate(180).jpeg().toBuffer()]) {
    const { fields } = await read(taken, front)
    expect(valueIn(fields, 'idNumber')).toBe('440305199003079019')
    expect(valueIn(fields, 'name')).toBe('林小溪')
    expect(valueIn(fields, 'address')).toBe('广东省深圳市南山区青石路18号海棠苑3栋502室')
  }
})

it('is never silently wrong about a number on a hard picture', async () => {
  const person = samplePerson(8)
  const company = sampleCompany(8)
  const card = await read(await drawResidentId(person, { level: 'hard', seed: 8 }), front)
  const paper = await read(await drawBusinessLicence(company, { level: 'hard', seed: 8 }), licence)
  expect(silent(card.fields, frontOf(person)).filter((one) => one.startsWith('idNumber'))).toEqual([])
  expect(silent(paper.fields, companyOf(company)).filter((one) => one.startsWith('certificateNumber'))).toEqual([])
})

it('says which other side or document a picture shows, and fills nothing from it', async () => {
  const person = samplePerson(4)
  const emblem = await drawResidentIdBack(person, { level: 'phone', seed: 4 })
  expect(await read(emblem, front)).toEqual({ ...front, fields: [], looksLike: back })
  const paper = await drawBusinessLicence(sampleCompany(4), { level: 'clean', seed: 4 })
  expect(await read(paper, front)).toEqual({ ...front, fields: [], looksLike: licence })
})

it('finds no certificate on a letter', async () => {
  const letter = { title: '承诺书', paragraphs: ['网站内容与备案内容一致。'], signer: '林小溪', signedOn: '2026-09-10' }
  const { fields, looksLike } = await read(await drawSignedLetter(letter, { level: 'clean', seed: 2 }), front)
  expect(looksLike).toBeUndefined()
  expect(valueIn(fields, 'idNumber')).toBeUndefined()
})

// Issue 6, bad input: both sides of one card on one sheet are valid and fill both places, whichever way up the sheet was laid.
it('of a photocopy with both sides, upside down: each side is read in its own place', async () => {
  const person = samplePerson(3)
  const sides = await Promise.all(
    [drawResidentId, drawResidentIdBack].map(async (draw) =>
      sharp(await draw(person, { level: 'clean', seed: 3 }))
        .resize(620)
        .greyscale()
        .toBuffer(),
    ),
  )
  const sheet = sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#f6f6f6' } }).composite(
    sides.map((input, i) => ({ input, left: 310, top: 250 + i * 650 })),
  )
  const reading = await read(
    await sharp(await sheet.png().toBuffer())
      .rotate(180)
      .jpeg()
      .toBuffer(),
    back,
  )
  expect(reading.turn).toBe(2)
  expect(valueIn(reading.fields, 'validFrom')).toBe(person.validFrom)
  expect(reading.otherSide?.side).toBe('front')
  expect(valueIn(reading.otherSide?.fields ?? [], 'idNumber')).toBe(person.idNumber)
  const [printed, copied] = [reading.fields, reading.otherSide?.fields ?? []].map(
    (fields) => fields.find(({ place }) => place)?.place?.y ?? 0,
  )
  expect(printed).toBeGreaterThan(0.5)
  expect(copied).toBeLessThan(0.5)
})
