/**
 * Papers of units are forms of the same few things under labels of their own: name, kind, representative, money, days, address, purpose. A
 * certificate's file says its labels; this reads and judges any of them.
 */
import type { ReadFieldName } from '@domain/certificates/certificate'
import { readPeriodIn } from '@domain/certificates/period-reading'
import { checkUscc } from '@domain/certificates/uscc'
import { readForm } from '../form-reading'
import { type Found, type Look, type SideReader, squeeze, type TextLine } from '../text-line'
import { inEverydayPrint } from './everyday-print'
import { judgeUnitPaper } from './judge-unit-paper'
import { carriesCodeOf, findCode, looksLikeCode } from './unit-code'
import { cleaners } from './unit-values'

/** Fields that stand at a label of theirs. */
export type LabelledField =
  | 'subjectName'
  | 'unitType'
  | 'legalRepName'
  | 'registeredCapital'
  | 'establishedDate'
  | 'address'
  | 'businessScope'

export type UnitPaper = {
  /** Id of the certificate. */
  readonly certificate: string
  /** Width divided by height. */
  readonly aspect: number
  /** Printed words that tell it from other papers; not those that all of them carry. */
  readonly signs: readonly string[]
  /** `period` = from when until when it holds; `others` = labels of what nobody asks for, which end a value that stands before them. */
  readonly labels: { readonly [F in LabelledField | 'period' | 'others']?: readonly string[] }
  /** How its unified code begins. */
  readonly codes: readonly string[]
  /** A number of its own kind that papers carried before the unified code. */
  readonly oldNumber?: RegExp
}

const usual = { period: [], others: [] } as const
const labelledFields = [
  'subjectName',
  'unitType',
  'legalRepName',
  'registeredCapital',
  'establishedDate',
  'address',
  'businessScope',
] as const

function readUnitPaper(all: readonly TextLine[], paper: UnitPaper): Look {
  const lines = all.filter(isLegible)
  const names = { ...noLabels, ...usual, ...paper.labels }
  const form = readForm(inEverydayPrint(lines), names)
  const people = readForm(lines, names)
  const values = labelledFields.flatMap((field): [ReadFieldName, Found][] => {
    const raw = (field === 'legalRepName' ? people : form).value(field)
    const value = raw && cleaners[field](raw.value)
    return raw && value ? [[field, { ...raw, value }]] : []
  })
  const code = findCode(lines, paper)
  const period = form.value('period')
  return {
    ...Object.fromEntries(values),
    ...(code ? { certificateNumber: code } : {}),
    ...(period ? readPeriodIn(period) : {}),
  }
}

/** What the engine makes of a seal or of the square code: characters it believes in none of. */
const guessedBelow = 0.4
const isLegible = ({ characters = [] }: TextLine) =>
  characters.length < 2 || characters.reduce((sum, { confidence }) => sum + confidence, 0) / characters.length >= guessedBelow

const noLabels = Object.fromEntries(labelledFields.map((field) => [field, []])) as unknown as Record<LabelledField, readonly string[]>

/** How a paper with these labels is read, as its line in the register of readers needs it. */
export const unitPaperReader = (paper: UnitPaper): SideReader => ({
  certificate: paper.certificate,
  side: 'front',
  aspect: paper.aspect,
  pageWidth: 2000,
  signs: paper.signs,
  narrow: (text) => (looksLikeCode(squeeze(text)) ? '0123456789ABCDEFGHJKLMNPQRTUWXY' : undefined),
  narrowed: ['certificateNumber'],
  read: (lines) => readUnitPaper(lines, paper),
  possible: (field, value) =>
    field === 'certificateNumber' ? checkUscc(value) === undefined || (paper.oldNumber?.test(value) ?? false) : value.length > 0,
  marks: (texts) => Number(carriesCodeOf(texts, paper)),
  judge: (votes, today) => judgeUnitPaper(votes, today, paper),
})
