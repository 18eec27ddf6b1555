/** How much of a certificate is read right, by level of photograph: npx tsx bench/ocr.ts [--people 8] [--levels clean,phone,hard] [--seed 100] [--wrong] */
import { parseArgs } from 'node:util'
import { readCertificate } from '@domain/recognition/read-certificate'
import type { ReadableSide, ReadField } from '@domain/recognition/reading'
import { type OpenEngines, startEngines } from '../server/recognition/engines'
import { greyPixels } from '../server/recognition/picture-pixels'
import type { Level } from '../server/seed/sample-certificates/photograph'
import { drawBusinessLicence, drawResidentId, drawResidentIdBack } from '../server/seed/sample-certificates/sample-certificates'
import { sampleCompany } from '../server/seed/sample-certificates/sample-company'
import { samplePerson } from '../server/seed/sample-certificates/sample-person'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '8' },
    levels: { type: 'string', default: 'clean,phone,hard' },
    seed: { type: 'string', default: '100' },
    wrong: { type: 'boolean', default: false },
  },
})

type Tally = { fields: number; right: number; silent: number; pictures: number; whole: number; ms: number }
const tallies = new Map<string, Tally>()

/** What is printed, by the field it should be read into. */
type Case = { side: ReadableSide; draw: () => Promise<Buffer>; printed: Record<string, string> }

function casesOf(seed: number, level: Level): Case[] {
  const person = samplePerson(seed)
  const company = sampleCompany(seed)
  const { name, sex, ethnicity, birthDate, address, idNumber, validFrom, validTo } = person
  const end: Record<string, string> = validTo === '长期' ? { longTerm: 'true' } : { validTo }
  const { subjectName, certificateNumber, legalRepName, businessScope } = company
  return [
    {
      side: { certificate: 'resident-id', side: 'front' },
      draw: () => drawResidentId(person, { level, seed }),
      printed: { name, sex, ethnicity, birthDate, address, idNumber },
    },
    {
      side: { certificate: 'resident-id', side: 'back' },
      draw: () => drawResidentIdBack(person, { level, seed }),
      printed: { validFrom, ...end },
    },
    {
      side: { certificate: 'business-licence', side: 'front' },
      draw: () => drawBusinessLicence(company, { level, seed }),
      printed: { subjectName, certificateNumber, legalRepName, address: company.address, businessScope },
    },
  ]
}

async function measure({ side, draw, printed }: Case, level: Level, seed: number, engines: OpenEngines): Promise<void> {
  const picture = await draw()
  const began = performance.now()
  const { fields } = await readCertificate(await greyPixels(picture), { ...side, today: '2026-09-14' }, engines)
  const key = `${side.certificate} ${side.side} ${level}`
  const tally = tallies.get(key) ?? { fields: 0, right: 0, silent: 0, pictures: 0, whole: 0, ms: 0 }
  tallies.set(key, tally)
  tally.ms += performance.now() - began
  tally.pictures++
  let right = 0
  for (const [field, value] of Object.entries(printed)) {
    const read: ReadField | undefined = fields.find((one) => one.field === field)
    tally.fields++
    if (read?.value === value) right++
    else if (read && !read.doubt) tally.silent++
    if (values.wrong && read?.value !== value) {
      process.stderr.write(
        `${key} ${seed} ${field}: ${value} → ${read?.value ?? '-'} ${read?.doubt ? '(flagged)' : read ? '(SILENT)' : ''} ${read?.confidence ?? ''}\n`,
      )
    }
  }
  tally.right += right
  if (right === Object.keys(printed).length) tally.whole++
}

async function main(): Promise<void> {
  const engines = await startEngines()
  for (const level of values.levels.split(',') as Level[]) {
    for (let i = 0; i < Number(values.people); i++) {
      for (const one of casesOf(Number(values.seed) + i, level)) await measure(one, level, Number(values.seed) + i, engines)
    }
  }
  await engines.end()
  print()
}

const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10

function print(): void {
  const rows = [...tallies].map(([key, t]) => ({
    picture: key,
    fieldPercent: percent(t.right, t.fields),
    wholePercent: percent(t.whole, t.pictures),
    silentPercent: percent(t.silent, t.fields),
    secondsEach: Math.round(t.ms / t.pictures / 10) / 100,
  }))
  for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`)
  process.stdout.write(`ocr ${rows.map((row) => `${row.picture} ${row.fieldPercent}/${row.silentPercent}`).join(', ')}\n`)
}

void main()
