/** Reads the page of a passport with the photograph. Apart from its checks, so that bundles that read nothing hold nothing of this. */
import { doubtOfName, doubtOfText, judged } from '@domain/recognition/doubts'
import { judgedZone } from '@domain/recognition/machine-readable/judge-zone'
import { printedDays } from '@domain/recognition/machine-readable/printed-witness'
import { readZone } from '@domain/recognition/machine-readable/read-zone'
import { passportFormat } from '@domain/recognition/machine-readable/zone-format'
import type { ZoneReading } from '@domain/recognition/machine-readable/zone-reading'
import { nearLabel } from '@domain/recognition/near-label'
import type { ReadField } from '@domain/recognition/reading'
import { type Found, type Look, type SideReader, squeeze, type TextLine, type Votes } from '@domain/recognition/text-line'
import { passportAspect } from './certificate'
import { passport } from './passport'

/** Printed for people: the name in Chinese, the number, the day of issue. The rest is read off the lines for machines. */
function read(lines: readonly TextLine[]): Look {
  const name = nearLabel(lines, ['姓名'], (text) => /^[\u3400-\u9fff\u{20000}-\u{3ffff}·]{2,}$/u.exec(text)?.[0])
  const idNumber = nearLabel(lines, ['护照号', '护照号码', 'PassportNo.', 'PassportNo'], (text) => /^[A-Z0-9]{6,10}$/.exec(text)?.[0])
  const validFrom = nearLabel(lines, ['签发日期', 'Dateofissue'], (text) => printedDays(text)[0])
  return { ...some('name', name), ...some('idNumber', idNumber), ...some('validFrom', validFrom) }
}

const some = (field: string, found: Found | undefined): Look => (found ? { [field]: found } : {})

/** The page of a passport whose words we do not know still carries its two lines. */
const marks = (texts: readonly string[]): number => {
  const first = texts.some((text) => /^P[A-Z<][A-Z<]{3}[A-Z<]*<</.test(squeeze(text).toUpperCase()))
  const second = texts.some((text) => /^[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MF<]\d{7}/.test(squeeze(text).toUpperCase()))
  return (first ? 2 : 0) + (second ? 1 : 0)
}

function judge(votes: Votes, today: string, zone: ZoneReading | undefined): ReadField[] {
  const read = zone ? judgedZone(zone, today) : []
  const { name, idNumber, validFrom } = votes
  const number = idNumber && !zone ? [judged('idNumber', idNumber, '机读码没有认出来，号码只认清了一次，请逐位核对')] : []
  return [
    ...(name ? [judged('name', name, doubtOfName(name))] : []),
    ...number,
    ...read,
    ...(validFrom ? [judged('validFrom', validFrom, doubtOfStart(validFrom.value, read) ?? doubtOfText(validFrom))] : []),
  ]
}

/** A passport ends on the day before the day it began, some years later, or on that very day. */
function doubtOfStart(from: string, read: readonly ReadField[]): string | undefined {
  const to = read.find(({ field }) => field === 'validTo')?.value
  if (!to || to <= from) return '签发日期和有效期至对不上，请对照证件核对'
  return undefined
}

/** Words that permits and ID cards print as well: part of the page, so that they are not taken for a second paper on it. */
const shared = ['出生日期', '签发日期', '有效期限', '签发机关']

export const passportPage: SideReader = {
  certificate: 'passport',
  side: 'front',
  aspect: passportAspect,
  pageWidth: 1600,
  signs: ['护照', 'PASSPORT', '国家码', '护照号', '国籍', '出生地点', '签发地点', ...shared],
  marks,
  // The name in Chinese, the number and the days; everything else of the page is read twice in the lines for machines.
  asks: (text) => /^[\u3400-\u9fff\u{20000}-\u{3ffff}·]{2,5}$|^[A-Z]{1,2}\d{7,8}$|\d.*(19|20)\d{2}$/u.test(squeeze(text)),
  narrow: () => undefined,
  narrowed: ['idNumber'],
  read,
  possible: (field, value) => (field === 'idNumber' ? passport.check(value) === undefined : value.length > 0),
  zone: (page, lines, engines) => readZone(page, lines, engines, passportFormat),
  judge,
}
