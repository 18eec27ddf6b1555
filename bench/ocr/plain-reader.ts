/** tesseract.js as it comes, shown the whole picture, its text searched for the printed labels: what anybody has within an hour. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ReadFieldName } from '@domain/certificates/certificate'
import type { ReadField } from '@domain/recognition/reading'
import { createWorker, OEM } from 'tesseract.js'
import type { DocShape } from './docs'

export type PlainReader = { read: (picture: Buffer, doc: DocShape) => Promise<ReadField[]>; end: () => Promise<void> }

const language = () => join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/chi_sim/package.json')), '4.0.0_best_int')

/** Below this it calls its own reading unsure; it has no other doubt. */
const unsureBelow = 0.7

export async function startPlain(): Promise<PlainReader> {
  // What goes wrong is told by the rejected reading; without a handler it would end the process as well.
  const options = { langPath: language(), gzip: true, cacheMethod: 'none', errorHandler: () => undefined }
  const worker = await createWorker('chi_sim', OEM.LSTM_ONLY, options)
  return {
    read: async (picture, doc) => {
      const { data } = await worker.recognize(picture)
      return parsePlain(data.text, data.confidence / 100, doc)
    },
    end: async () => {
      await worker.terminate()
    },
  }
}

type Rule = readonly [ReadFieldName, RegExp]
const day = /(\d{4})[年.](\d{1,2})[月.](\d{1,2})日?/
const twoDigits = (text: string) => text.padStart(2, '0')
const iso = (text: string) => text.replace(day, (_, y: string, m: string, d: string) => `${y}-${twoDigits(m)}-${twoDigits(d)}`)

const rules: Record<string, readonly Rule[]> = {
  'resident-id front': [
    ['name', /姓名(.+)/],
    ['sex', /性别([男女])/],
    ['ethnicity', /民族(.+)/],
    ['birthDate', /出生(\d{4}年\d{1,2}月\d{1,2}日)/],
    ['address', /住址([\s\S]+?)公民/],
    ['idNumber', /(\d{17}[\dXx])/],
  ],
  'resident-id back': [
    ['issuingAuthority', /签发机关(.+)/],
    ['validFrom', /(\d{4}\.\d\d\.\d\d)-/],
    ['validTo', /-(\d{4}\.\d\d\.\d\d)/],
    ['longTerm', /-(长期)/],
  ],
  'passport front': [
    ['surname', /P<CHN([A-Z]+)<<[A-Z]/],
    ['givenNames', /P<CHN[A-Z]+<<([A-Z]+)/],
    ['idNumber', /([A-Z]{1,2}\d{7,8})\d?CHN/],
    ['nationality', /P<([A-Z]{3})/],
  ],
}

const unitRules: readonly Rule[] = [
  ['certificateNumber', /([0-9A-HJ-NPQRTUWXY]{18})/],
  ['subjectName', /名称(.+)/],
  ['unitType', /类型(.+)/],
  ['legalRepName', /(?:法定代表人|经营者|负责人)(.+)/],
  ['registeredCapital', /(?:注册资本|开办资金|注册资金)(.+)/],
  ['establishedDate', /成立日期(\d{4}年\d\d月\d\d日)/],
  ['address', /(?:住所|经营场所)(.+)/],
  ['businessScope', /(?:经营范围|业务范围)([\s\S]+?)(?:登记机关|$)/],
]

/** The fields in the text of a whole picture: what follows a label on its line. */
export function parsePlain(text: string, confidence: number, { certificate, side }: Pick<DocShape, 'certificate' | 'side'>): ReadField[] {
  const lines = text.normalize('NFKC').replace(/[^\S\n]+/g, '')
  const found = (rules[`${certificate} ${side}`] ?? unitRules).map(([field, pattern]) => ({ field, value: pattern.exec(lines)?.[1] }))
  return found.flatMap(({ field, value }) =>
    value
      ? [
          {
            field,
            value: field === 'longTerm' ? 'true' : iso(value.replace(/\n/g, '')),
            confidence,
            alternatives: [],
            ...(confidence < unsureBelow ? { doubt: 'unsure' } : {}),
          },
        ]
      : [],
  )
}
