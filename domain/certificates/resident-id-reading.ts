/** Reads the lines of a resident ID card into fields: the portrait side and the emblem side. */
import { doubtOfName, doubtOfText, judged } from '@domain/recognition/doubts'
import type { ReadField } from '@domain/recognition/reading'
import {
  type Found,
  joined,
  type Look,
  leastSure,
  rowsOf,
  type SideReader,
  squeeze,
  type TextLine,
  type Votes,
} from '@domain/recognition/text-line'
import { cardAspect } from './certificate'
import { isEthnicity } from './ethnicities'
import { readPeriod } from './period-reading'
import { residentId } from './resident-id'
import { factsOfIdNumber } from './resident-id-number'

const numberAlphabet = '0123456789X'

/** The text stands left of the portrait; the number runs along the bottom. */
const isText = (line: TextLine) => line.x + line.width / 2 < 0.66 || line.y > 0.72

function readFront(all: readonly TextLine[]): Look {
  const lines = all.filter(isText)
  const number = findNumber(lines)
  const rows = rowsOf(lines.filter((line) => !number || line.y + line.height / 2 < number.line.y))
  const texts = rows.map(joined)
  const at = (pattern: RegExp, clean: (text: string) => string | undefined): Found | undefined => {
    for (const [i, text] of texts.entries()) {
      const part = pattern.exec(text)?.[1]
      const value = part && clean(part)
      if (value) return { value, confidence: leastSure(rows[i] as TextLine[]) }
    }
    return undefined
  }
  return {
    ...some('name', at(/^姓?名(.+)$/, nameOf) ?? at(/^姓.(.+)$/, nameOf) ?? firstRow(rows)),
    ...some(
      'sex',
      at(/性?别?(男|女)/, (text) => text),
    ),
    ...some(
      'ethnicity',
      at(/民?族(.{1,4})$/, (text) => text.replace(/[^\p{Script=Han}]/gu, '')),
    ),
    ...some('birthDate', at(/(\d{4}年\d{1,2}月\d{1,2})/, birthOf)),
    ...some('address', addressOf(rows)),
    ...some('idNumber', number?.found),
  }
}

const some = (field: string, found: Found | undefined): Look => (found ? { [field]: found } : {})

function nameOf(text: string): string | undefined {
  const name = text.replace(/[^\u3400-\u9fff\u{20000}-\u{3ffff}·]/gu, '')
  return name.length >= 2 ? name : undefined
}

/** Where the label could not be read: the first row of the card is the name. */
function firstRow(rows: readonly TextLine[][]): Found | undefined {
  const row = rows.find((candidate) => (candidate[0]?.y ?? 1) > 0.06)
  const line = row?.[row.length - 1]
  const value = line && line.y < 0.26 ? nameOf(squeeze(line.text)) : undefined
  return line && value ? { value, confidence: line.confidence } : undefined
}

function birthOf(text: string): string | undefined {
  const [year, month, day] = text.split(/[年月]/) as [string, string, string]
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** From the row of 住址 down to the number; without the label, from the row that begins like a place. */
function addressOf(rows: readonly TextLine[][]): Found | undefined {
  const texts = rows.map(joined)
  const labelled = texts.findIndex((text) => /^(住址|住.|.址)/.test(text))
  const start = labelled >= 0 ? labelled : texts.findIndex((text) => /(省|自治区|市).{2,}/.test(text))
  if (start < 0) return undefined
  const used: TextLine[][] = []
  for (const row of rows.slice(start)) {
    const previous = used[used.length - 1]?.[0]
    const line = row[0] as TextLine
    if (previous && line.y - previous.y > Math.max(previous.height, line.height) * 2.6) break
    used.push(row)
  }
  const value = cleanAddress(
    used
      .map(joined)
      .join('')
      .replace(/^(住址|住.|.址)(?=.{4})/, ''),
  )
  return value.length >= 6 ? { value, confidence: leastSure(used.flat()) } : undefined
}

const cleanAddress = (text: string) => text.replace(/[^\p{Script=Han}0-9A-Za-z\-#()·]/gu, '').replace(/^[^\p{Script=Han}]+/u, '')

/** The lowest line that is mostly digits. */
function findNumber(lines: readonly TextLine[]): { line: TextLine; found: Found } | undefined {
  const candidates = lines.flatMap((line) => {
    const digits = squeeze(line.text)
      .toUpperCase()
      .replace(/[^\dX]/g, '')
    return line.y > 0.6 && digits.length >= 10 ? [{ line, found: { value: digits.slice(-18), confidence: line.confidence } }] : []
  })
  return candidates.sort((a, b) => b.found.value.length - a.found.value.length)[0]
}

function judgeFront(votes: Votes, today: string): ReadField[] {
  const number = votes.idNumber
  const sound = number && residentId.check(number.value, today) === undefined
  const facts = sound ? factsOfIdNumber(number.value) : undefined
  const sex = facts && (facts.sex === 'male' ? '男' : '女')
  const fields: ReadField[] = []
  if (votes.name) fields.push(judged('name', votes.name, doubtOfName(votes.name)))
  for (const [field, derived] of [
    ['sex', sex],
    ['birthDate', facts?.birthDate],
  ] as const) {
    const printed = votes[field]
    if (derived)
      fields.push(judged(field, { agreed: 2, confidence: 0.95, alternatives: [], value: derived }, disagreement(printed?.value, derived)))
    else if (printed) fields.push(judged(field, printed, doubtOfText(printed)))
  }
  if (votes.ethnicity)
    fields.push(judged('ethnicity', votes.ethnicity, doubtOfEthnicity(votes.ethnicity.value) ?? doubtOfText(votes.ethnicity)))
  if (votes.address) fields.push(judged('address', votes.address, doubtOfText(votes.address)))
  if (number) fields.push(judged('idNumber', number, doubtOfNumber(votes, today)))
  return fields
}

const doubtOfEthnicity = (name: string) => (isEthnicity(name) ? undefined : '没有这个民族名称，请对照证件改正')

const disagreement = (printed: string | undefined, derived: string) =>
  printed && printed !== derived ? `证件上印的像是「${printed}」，和号码里的不一样，请核对号码` : undefined

/** A sound number still needs a second witness: another look, or the birth date and sex printed beside it. */
function doubtOfNumber(votes: Votes, today: string): string | undefined {
  const number = votes.idNumber
  if (!number) return undefined
  const wrong = residentId.check(number.value, today)
  if (wrong) return wrong
  const facts = factsOfIdNumber(number.value)
  const birthFits = votes.birthDate?.value === facts?.birthDate
  const sexFits = votes.sex?.value === (facts?.sex === 'male' ? '男' : '女')
  if (number.agreed >= 2 || (birthFits && sexFits)) return undefined
  return '号码只认清了一次，请对照证件逐位核对'
}

const plain = (text: string) => squeeze(text).toUpperCase()

export const residentIdFront: SideReader = {
  certificate: 'resident-id',
  side: 'front',
  aspect: cardAspect,
  pageWidth: 1600,
  signs: ['姓名', '性别', '民族', '出生', '住址', '公民身份号码'],
  narrow: (text) => (plain(text).replace(/[^\dX]/g, '').length >= 9 && !/[年月]/.test(text) ? numberAlphabet : undefined),
  narrowed: ['idNumber'],
  read: readFront,
  possible: (field, value) =>
    field === 'idNumber' ? residentId.check(value) === undefined : field === 'ethnicity' ? isEthnicity(value) : value.length > 0,
  judge: judgeFront,
}

export const residentIdBack: SideReader = {
  certificate: 'resident-id',
  side: 'back',
  aspect: cardAspect,
  pageWidth: 1600,
  signs: ['中华人民共和国', '居民身份证', '签发机关', '有效期限'],
  narrow: (text) => (plain(text).replace(/\D/g, '').length >= 7 ? '0123456789.-长期' : undefined),
  narrowed: ['validFrom', 'validTo', 'longTerm'],
  read: (lines) => readPeriod(lines),
  possible: (_, value) => value.length > 0,
  judge: judgeBack,
}

function judgeBack(votes: Votes, today: string): ReadField[] {
  const { validFrom, validTo, longTerm } = votes
  const doubt = doubtOfPeriod(votes, today)
  return [
    ...(validFrom ? [judged('validFrom', validFrom, doubt)] : []),
    ...(validTo ? [judged('validTo', validTo, doubt)] : []),
    ...(longTerm ? [judged('longTerm', longTerm, doubt)] : []),
  ]
}

/** Cards are valid for 5, 10 or 20 years to the day, or without end. */
function doubtOfPeriod({ validFrom, validTo, longTerm }: Votes, today: string): string | undefined {
  if (!validFrom || (!validTo && !longTerm) || (validTo && longTerm)) return '有效期没有认全，请对照证件填写'
  if (validFrom.value > today) return '开始日期还没有到，请对照证件核对'
  const last = validTo ?? longTerm
  if (Math.min(validFrom.agreed, last?.agreed ?? 0) < 2) return '有效期两次读出来不一样，请对照证件改正'
  if (!validTo) return undefined
  const years = Number(validTo.value.slice(0, 4)) - Number(validFrom.value.slice(0, 4))
  const sameDay = validTo.value.slice(5) === validFrom.value.slice(5) || validFrom.value.endsWith('02-29')
  return [5, 10, 20].includes(years) && sameDay ? undefined : '身份证的有效期一般正好是 5、10 或 20 年，请对照证件核对'
}
