/** What the two travel permits have in common: a card whose front says everything in Chinese, with lines for machines where they are printed. */
import { doubtOfName, doubtOfText, judged } from '@domain/recognition/doubts'
import { judgedZone } from '@domain/recognition/machine-readable/judge-zone'
import { readZone } from '@domain/recognition/machine-readable/read-zone'
import { cardFormat } from '@domain/recognition/machine-readable/zone-format'
import type { ZoneReading } from '@domain/recognition/machine-readable/zone-reading'
import { nearLabel } from '@domain/recognition/near-label'
import type { ReadField } from '@domain/recognition/reading'
import { type Found, type Look, type SideReader, squeeze, type TextLine, type Vote, type Votes } from '@domain/recognition/text-line'
import { cardAspect } from './certificate'
import { dayIn, readPeriodIn } from './period-reading'

export type TravelPermit = {
  readonly certificate: 'hk-mo-travel-permit' | 'tw-travel-permit'
  /** Printed words that tell this permit from the other. */
  readonly titles: readonly string[]
  /** The number in a text of the card, letters and digits that print confuses put right; undefined where there is none. */
  readonly number: (text: string) => string | undefined
  readonly check: (number: string) => string | undefined
}

const han = /^[\u3400-\u9fff\u{20000}-\u{3ffff}·]{2,}$/u

function readFront(lines: readonly TextLine[], number: TravelPermit['number']): Look {
  const name = nearLabel(lines, ['姓名'], (text) => han.exec(text.replace(/[A-Z,，].*$/, ''))?.[0])
  const spelled = spelledName(lines)
  const sex = nearLabel(lines, ['性别'], (text) => /^[男女]/.exec(text)?.[0])
  const birthDate = nearLabel(lines, ['出生日期', '出生'], (text) => (/\d{4}\D\d{2}\D\d{2}\D+\d{4}/.test(text) ? undefined : dayIn(text)))
  const idNumber = nearLabel(lines, ['证件号码', '证件号', '号码'], number) ?? alone(lines, number)
  const period = nearLabel(lines, ['有效期限', '有效期'], (text) =>
    readPeriodIn({ value: text, confidence: 1 }).validFrom ? text : undefined,
  )
  return {
    ...some('name', name),
    ...spelled,
    ...some('sex', sex),
    ...some('birthDate', birthDate),
    ...some('idNumber', idNumber),
    ...(period ? readPeriodIn(period) : {}),
  }
}

/** The name in Latin letters: surname, comma, given names; on a line of its own or behind the Chinese name. */
function spelledName(lines: readonly TextLine[]): Look {
  for (const { text, confidence, x, y, width, height } of lines) {
    const [, surname, givenNames] = /(?:^|[^A-Z' -])([A-Z][A-Z' -]+), ?([A-Z][A-Z' -]*)$/.exec(text.normalize('NFKC').trim()) ?? []
    const found = { confidence, place: { x, y, width, height } }
    if (surname && givenNames) return { surname: { ...found, value: surname }, givenNames: { ...found, value: givenNames } }
  }
  return {}
}

/** Without its label: a line that is nothing but a number of this shape. */
function alone(lines: readonly TextLine[], number: TravelPermit['number']): Found | undefined {
  for (const { text, confidence, x, y, width, height } of lines) {
    const value = number(squeeze(text))
    if (value) return { value, confidence: Math.min(confidence, 0.8), place: { x, y, width, height } }
  }
  return undefined
}

const some = (field: string, found: Found | undefined): Look => (found ? { [field]: found } : {})

function judgeFront(permit: TravelPermit, votes: Votes, today: string, zone: ZoneReading | undefined): ReadField[] {
  const { name, sex, birthDate, idNumber, validFrom, validTo, longTerm, surname, givenNames } = votes
  const judgedPlainly = (field: ReadField['field'], vote: Vote | undefined) => (vote ? [judged(field, vote, doubtOfText(vote))] : [])
  const number = idNumber ? [judged('idNumber', idNumber, doubtOfNumber(permit, idNumber, zone))] : []
  const period = doubtOfPeriod(votes, today)
  return [
    ...(name ? [judged('name', name, doubtOfName(name))] : []),
    ...judgedPlainly('surname', surname),
    ...judgedPlainly('givenNames', givenNames),
    ...(birthDate
      ? [judged('birthDate', birthDate, birthDate.value > today ? '出生日期在今天之后，请对照证件改正' : doubtOfText(birthDate))]
      : []),
    ...judgedPlainly('sex', sex),
    ...(validFrom ? [judged('validFrom', validFrom, period ?? doubtOfText(validFrom))] : []),
    ...(validTo ? [judged('validTo', validTo, period ?? doubtOfText(validTo))] : []),
    ...(longTerm ? [judged('longTerm', longTerm, period ?? doubtOfText(longTerm))] : []),
    ...number,
  ]
}

/** These numbers carry no check digit of their own: two readers, or the lines for machines, have to say the same. */
function doubtOfNumber({ check }: TravelPermit, number: Vote, zone: ZoneReading | undefined): string | undefined {
  const wrong = check(number.value)
  if (wrong) return wrong
  const lines = zone?.fields.idNumber
  if (lines?.check === 'holds' && number.value.startsWith(lines.value) && lines.value.length >= 8) return undefined
  if (number.agreed >= 2) return undefined
  return '号码没有校验位，又只认清了一次，请对照证件逐位核对'
}

/** Adults' cards are valid for ten years, children's for five; the last day is the one before, or the same. */
function doubtOfPeriod({ validFrom, validTo, longTerm }: Votes, today: string): string | undefined {
  if (!validFrom || (!validTo && !longTerm)) return '有效期限没有认全，请对照证件填写'
  if (validFrom.value > today) return '有效期开始的日期还没有到，请对照证件核对'
  return undefined
}

export const travelPermitFront = (permit: TravelPermit): SideReader => ({
  certificate: permit.certificate,
  side: 'front',
  aspect: cardAspect,
  pageWidth: 1600,
  signs: [...permit.titles, '证件号码', '换证次数', '出生日期', '有效期限', '签发机关'],
  narrow: (text) => (permit.number(squeeze(text).replace(/^.*号码/, '')) ? 'HM0123456789' : undefined),
  narrowed: ['idNumber'],
  read: (lines) => readFront(lines, permit.number),
  possible: (field, value) => (field === 'idNumber' ? permit.check(value) === undefined : value.length > 0),
  zone: (page, lines, engines) => readZone(page, lines, engines, cardFormat),
  judge: (votes, today, zone) => judgeFront(permit, votes, today, zone),
})

/** The other side, where three lines for machines are printed: nothing else of it is read. */
export const travelPermitBack = (permit: TravelPermit): SideReader => ({
  certificate: permit.certificate,
  side: 'back',
  aspect: cardAspect,
  pageWidth: 1600,
  signs: [],
  marks: (texts) =>
    texts.filter((text) => /^C[A-Z<][A-Z<]{3}[A-Z0-9<]{15,}|^[A-Z<]+<<[A-Z<]*<{4,}$/.test(text.toUpperCase())).length >= 2 ? 2 : 0,
  narrow: () => undefined,
  narrowed: [],
  read: () => ({}),
  possible: (_, value) => value.length > 0,
  zone: (page, lines, engines) => readZone(page, lines, engines, cardFormat),
  judge: (_, today, zone) => (zone ? judgedZone(zone, today) : []),
})
