/** Reads the lines of a resident ID card into fields: the portrait side and the emblem side. */
import { doubtOfName, doubtOfText, judged } from '@domain/recognition/doubts'
import { type Cell, cellRows } from '@domain/recognition/form-cells'
import { foundIn, othersOf } from '@domain/recognition/found-in'
import { spellPlaces } from '@domain/recognition/place-names'
import type { ReadField } from '@domain/recognition/reading'
import { type Found, type Look, type SideReader, squeeze, type TextLine, type Vote, type Votes } from '@domain/recognition/text-line'
import { dayExists } from './calendar-day'
import { cardAspect } from './certificate'
import { ethnicities, isEthnicity } from './ethnicities'
import { readPeriodIn } from './period-reading'
import { residentId } from './resident-id'
import { layoutOf, textOf } from './resident-id-layout'
import { factsOfIdNumber } from './resident-id-number'

const numberAlphabet = '0123456789X'

function readFront(lines: readonly TextLine[]): Look {
  const { name, sexAndEthnicity, birth, address, number } = layoutOf(cellRows(lines))
  const sex = sexAndEthnicity.find(({ character }) => character === '男' || character === '女')
  const printedName = name.filter(({ character }) => isOfName(character))
  const printedAddress = trimmed(address, isOfAddress)
  return found({
    name: printedName.length >= 2 ? foundIn(printedName, nameOf(textOf(printedName)), lines) : undefined,
    sex: sex && foundIn([sex], sex.character, lines),
    ethnicity: ethnicityIn(sexAndEthnicity, lines),
    birthDate: foundIn(birth, birthOf(textOf(birth)) ?? '', lines),
    address: printedAddress.length >= 6 ? foundIn(printedAddress, addressOf(placesIn(printedAddress, lines)), lines) : undefined,
    idNumber: numberOf(number, lines),
  })
}

const found = (look: { [F in keyof Look]: Found | undefined }): Look =>
  Object.fromEntries(Object.entries(look).filter(([, one]) => one !== undefined))

const isHan = (character: string) => /[\u3007\u3400-\u9fff\u{20000}-\u{3ffff}]/u.test(character)
const dots = /[·・•∙‧.]/g
const isOfName = (character: string) => isHan(character) || '·・•∙‧.'.includes(character)
/** One middle dot for all the marks it is taken for; a mark at an end is none. */
const nameOf = (text: string) => text.replace(dots, '·').replace(/^·+|·+$/g, '')

const isOfAddress = (character: string) => isHan(character) || /[0-9A-Za-z\-—–#()（）·、/]/.test(character)

/** Without specks, and without marks before the first Chinese character. */
function trimmed(cells: readonly Cell[], wanted: (character: string) => boolean): Cell[] {
  const kept = cells.filter(({ character }) => wanted(character))
  const first = kept.findIndex(({ character }) => isHan(character))
  return first < 0 ? [] : kept.slice(first)
}

/** The text with the names of places spelt as they exist. */
const placesIn = (cells: readonly Cell[], lines: readonly TextLine[]) =>
  spellPlaces(cells.map((cell) => ({ character: cell.character, confidence: cell.confidence, others: othersOf(cell, lines) }))).join('')

/** Between digits a stroke is a hyphen and a letter that looks like a digit is one. */
const addressOf = (text: string) =>
  text
    .replace(/[—–]/g, '-')
    .replace(/(?<=[0-9A-Za-z])一(?=[0-9])/g, '-')
    .replace(/(?<=\d)[Oo](?=[\d号室栋幢楼])/g, '0')
    .replace(/(?<=\d)[lI|](?=[\d号室栋幢楼])/g, '1')
    .replace(/[-·、/]+$/, '')

/** 1990年3月7日, whatever the engine made of the words between the numbers. */
function birthOf(text: string): string | undefined {
  const digits = text.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1')
  const [, year = '', month = '', day = ''] =
    /((?:19|20)\d{2})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})(?!\d)/.exec(digits) ?? /((?:19|20)\d{2})\D(\d{1,2})\D(\d{1,2})/.exec(digits) ?? []
  return dayExists(Number(year), Number(month), Number(day)) ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}

/** What follows 民族; where it is no people's name, the one that the engine's next candidates spell. */
function ethnicityIn(row: readonly Cell[], lines: readonly TextLine[]): Found | undefined {
  const text = textOf(row)
  const label = /民族|[民].(?=.)|.族(?=.)/.exec(text.replace(/^.{0,3}[男女]/, (before) => ' '.repeat(before.length)))
  if (!label) return undefined
  const cells = row.slice(label.index + label[0].length).filter(({ character }) => isHan(character))
  const value = textOf(cells)
  if (cells.length === 0 || isEthnicity(value)) return foundIn(cells, value, lines)
  const spelt = ethnicities
    .filter((name) => name.length === cells.length)
    .map((name) => ({ name, share: sharedBy(cells, name, lines) }))
    .sort((a, b) => b.share - a.share)[0]
  if (!spelt || spelt.share === 0) return foundIn(cells, value, lines)
  const guess = foundIn(cells, spelt.name, lines)
  return guess && { ...guess, confidence: Math.min(guess.confidence, guessed), surety: Math.min(guess.confidence, guessed) }
}

/** How sure a people's name is that was not read as it stands. */
const guessed = 0.4

/** What characters of these names are taken for. */
const takenFor: Readonly<Record<string, string>> = {
  仫: '么幺公私厶',
  仡: '乞亿忆屹',
  佤: '瓦低',
  傣: '泰秦',
  侗: '同桐铜',
  彝: '葬莽羿',
  畲: '余佘奋备',
  羌: '美姜差',
  黎: '梨犁藜',
  傈: '栗',
  僳: '粟栗',
  壮: '状壯',
  土: '士上',
  佬: '老姥',
  珞: '路络',
  汉: '汊议叹双',
  满: '满潢瞒',
  苗: '茁苖亩',
  瑶: '摇遥谣',
  藏: '臧蔵',
}

/** How much speaks for a name character by character; nothing where more than one of them is neither read nor a candidate. */
function sharedBy(cells: readonly Cell[], name: string, lines: readonly TextLine[]): number {
  const shares = [...name].map((character, i) => {
    const cell = cells[i] as Cell
    if (cell.character === character) return cell.confidence
    const other = othersOf(cell, lines).find((one) => one.character === character)?.confidence ?? 0
    return Math.max(other, takenFor[character]?.includes(cell.character) ? 0.1 : 0)
  })
  const missing = shares.filter((share) => share === 0).length
  return missing > 1 || missing * 2 > shares.length || missing === shares.length
    ? 0
    : shares.reduce((sum, share) => sum + share, 0) / shares.length
}

const lookAlike: Readonly<Record<string, string>> = { O: '0', o: '0', D: '0', I: '1', l: '1', '|': '1', S: '5', Z: '2', B: '8', x: 'X' }

/** The last 18 characters, save where others of a longer run pass the checks. */
function numberOf(cells: readonly Cell[], lines: readonly TextLine[]): Found | undefined {
  const text = cells.map(({ character }) => lookAlike[character] ?? character).join('')
  if (text.length < 15) return undefined
  const starts = Array.from({ length: Math.max(1, text.length - 17) }, (_, i) => Math.max(0, text.length - 18) - i)
  const from = starts.find((start) => residentId.check(text.slice(start, start + 18)) === undefined) ?? (starts[0] as number)
  return foundIn(cells.slice(from, from + 18), text.slice(from, from + 18), lines)
}

function judgeFront(votes: Votes, today: string): ReadField[] {
  const number = votes.idNumber
  const sound = number && residentId.check(number.value, today) === undefined
  const facts = sound ? factsOfIdNumber(number.value) : undefined
  const fields: ReadField[] = []
  if (votes.name) fields.push(judged('name', votes.name, doubtOfName(votes.name)))
  fields.push(...compared('sex', votes.sex, facts && (facts.sex === 'male' ? '男' : '女')))
  if (votes.ethnicity) fields.push(judged('ethnicity', votes.ethnicity, doubtOfEthnicity(votes.ethnicity)))
  fields.push(...compared('birthDate', votes.birthDate, facts?.birthDate))
  if (votes.address) fields.push(judged('address', votes.address, doubtOfText(votes.address)))
  if (number) fields.push(judged('idNumber', number, doubtOfNumber(votes, today)))
  return fields
}

/** What a sound number says of its holder beside what is printed; the print alone where the number is not sound. */
function compared(field: 'sex' | 'birthDate', printed: Vote | undefined, derived: string | undefined): ReadField[] {
  if (!derived) return printed ? [judged(field, printed, doubtOfText(printed))] : []
  if (!printed) return [judged(field, { agreed: 1, confidence: 0.95, alternatives: [], value: derived }, undefined)]
  if (printed.value === derived) return [judged(field, { ...printed, confidence: Math.max(0.95, printed.confidence) }, undefined)]
  const alternatives = [printed.value, ...printed.alternatives.filter((one) => one !== derived)]
  const doubt = `证件上印的像是「${printed.value}」，和号码里的不一样，请核对号码`
  return [judged(field, { ...printed, value: derived, alternatives }, doubt)]
}

const doubtOfEthnicity = (name: Vote) => (isEthnicity(name.value) ? doubtOfText(name, 0.6) : '没有这个民族名称，请对照证件改正')

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
  read: readBack,
  possible: (_, value) => value.length > 0,
  judge: judgeBack,
}

/** The period is the row with dates, the authority the row above it that ends like an office, its label left out. */
function readBack(lines: readonly TextLine[]): Look {
  const rows = cellRows(lines)
  const periods = rows.map(({ cells }) => withoutLabel(cells, ['有效期限', '有效期', '效期限', '期限']))
  const at = periods.findIndex((cells) => /\d{4}\D?\d{2}/.test(textOf(cells)))
  const period = foundIn(periods[at] ?? [], textOf(periods[at] ?? []), lines)
  const above = rows
    .slice(0, at < 0 ? rows.length : at)
    .map(({ cells }) => withoutLabel(cells, ['签发机关', '签发机.', '签发.关', '签.机关', '.发机关', '发机关', '机关']))
  const labelled = rows.findIndex(({ cells }) => /签发|发机|机关/.test(textOf(cells)))
  const office = [above[labelled], ...above.reverse()].find((cells) => cells && /(局|厅|处|所)$/.test(textOf(officeOf(cells))))
  const authority = officeOf(office ?? [])
  return { ...found({ issuingAuthority: foundIn(authority, textOf(authority), lines) }), ...(period ? readPeriodIn(period) : {}) }
}

const officeOf = (cells: readonly Cell[]) => cells.filter(({ character }) => isHan(character))

/** What follows the first of these words that the row holds; a dot stands for a character misread. */
function withoutLabel(cells: readonly Cell[], words: readonly string[]): readonly Cell[] {
  const text = textOf(cells)
  for (const word of words) {
    const at = text.search(word)
    if (at >= 0 && at <= 2) return cells.slice(at + word.length)
  }
  return cells
}

function judgeBack(votes: Votes, today: string): ReadField[] {
  const { issuingAuthority, validFrom, validTo, longTerm } = votes
  const doubt = doubtOfPeriod(votes, today)
  return [
    ...(issuingAuthority ? [judged('issuingAuthority', issuingAuthority, doubtOfText(issuingAuthority))] : []),
    ...(validFrom ? [judged('validFrom', validFrom, doubt)] : []),
    ...(validTo ? [judged('validTo', validTo, doubt)] : []),
    ...(longTerm ? [judged('longTerm', longTerm, doubt)] : []),
  ]
}

/** Cards are valid for 5, 10 or 20 years to the day, or without end. */
function doubtOfPeriod({ validFrom, validTo, longTerm }: Votes, today: string): string | undefined {
  if (!validFrom || (!validTo && !longTerm) || (validTo && longTerm)) return '有效期没有认全，请对照证件填写'
  if (validFrom.value > today) return '开始日期还没有到，请对照证件核对'
  const doubt = doubtOfText(validFrom) ?? doubtOfText((validTo ?? longTerm) as Vote)
  if (!validTo) return doubt
  const years = Number(validTo.value.slice(0, 4)) - Number(validFrom.value.slice(0, 4))
  const sameDay = validTo.value.slice(5) === validFrom.value.slice(5) || validFrom.value.endsWith('02-29')
  if (![5, 10, 20].includes(years) || !sameDay) return '身份证的有效期一般正好是 5、10 或 20 年，请对照证件核对'
  return [validFrom, validTo].every(({ surety = 0, agreed }) => agreed >= 2 || surety >= 0.5) ? undefined : doubt
}
