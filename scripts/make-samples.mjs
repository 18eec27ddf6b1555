/** Draws a set of sample certificates into a folder: npm run samples -- --out DIR --seed N [--level phone] */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  drawBusinessLicence,
  drawResidentId,
  drawResidentIdBack,
  drawSignedLetter,
} from '../server/seed/sample-certificates/sample-certificates.ts'
import { sampleCompany } from '../server/seed/sample-certificates/sample-company.ts'
import { linXiaoxi, samplePerson } from '../server/seed/sample-certificates/sample-person.ts'

const { values } = parseArgs({
  options: { out: { type: 'string' }, seed: { type: 'string', default: '1' }, level: { type: 'string', default: 'phone' } },
})
if (!values.out || !['clean', 'phone', 'hard'].includes(values.level)) {
  process.stderr.write('usage: npm run samples -- --out DIR [--seed N] [--level clean|phone|hard]\n')
  process.exit(2)
}
const seed = Number(values.seed)
const shooting = { level: values.level, seed }
const person = seed === 0 ? linXiaoxi : samplePerson(seed)
const company = sampleCompany(seed, { provinceCode: '320000' })
const promise = {
  title: '承诺书',
  paragraphs: [
    `本人${person.name}就所办网站备案作如下说明：所填资料真实、准确，网站内容与备案内容一致。`,
    '资料如有变化，将及时办理变更；网站停办时，将及时注销备案。',
  ],
  signer: person.name,
  signedOn: '2026-09-10',
  fingerprint: true,
}
const pictures = {
  'resident-id-portrait.jpg': () => drawResidentId(person, shooting),
  'resident-id-emblem.jpg': () => drawResidentIdBack(person, shooting),
  'business-licence.jpg': () => drawBusinessLicence(company, shooting),
  'letter-person.jpg': () => drawSignedLetter(promise, shooting),
  'letter-company.jpg': () =>
    drawSignedLetter({ ...promise, signer: company.legalRepName, seal: company.subjectName, fingerprint: false }, shooting),
}
await mkdir(values.out, { recursive: true })
for (const [name, draw] of Object.entries(pictures)) await writeFile(join(values.out, name), await draw())
await writeFile(join(values.out, 'printed.json'), `${JSON.stringify({ person, company }, null, 2)}\n`)
process.stdout.write(`${Object.keys(pictures).length} pictures, level ${values.level}, seed ${seed}\n`)
