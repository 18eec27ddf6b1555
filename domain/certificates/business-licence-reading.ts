/** Reads the lines of a business licence into fields: two columns of printed labels with values beside and below them. */
import { doubtOfName, doubtOfText, judged, unsureBelow } from '@domain/recognition/doubts'
import { readForm } from '@domain/recognition/form-reading'
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
  type Vote,
  type Votes,
} from '@domain/recognition/text-line'
import { licenceAspect } from './certificate'
import { readPeriodIn } from './period-reading'
import { checkUscc, noteOnUscc } from './uscc'

const codeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const labels = {
  subjectName: ['名称', '企业名称', '字号名称'],
  type: ['类型', '公司类型', '组成形式', '型'],
  legalRepName: ['法定代表人', '经营者', '负责人', '投资人', '执行事务合伙人'],
  businessScope: ['经营范围'],
  capital: ['注册资本', '注册资金', '出资额'],
  founded: ['成立日期', '注册日期'],
  period: ['营业期限', '经营期限', '合伙期限'],
  address: ['住所', '营业场所', '经营场所', '主要经营场所'],
  registrar: ['登记机关'],
} as const
type Key = keyof typeof labels

/** Chinese print has full-width marks; the engine and NFKC give half-width ones. */
const fullWidth = (text: string) =>
  text.replace(/[(]/g, '（').replace(/[)]/g, '）').replace(/;/g, '；').replace(/,/g, '，').replace(/:/g, '：').replace(/\.$/, '。')

function read(lines: readonly TextLine[]): Look {
  const form = readForm(lines, labels)
  const value = (key: Key, clean: (text: string) => string): Found | undefined => {
    const raw = form.value(key)
    const cleaned = raw ? clean(raw.value) : ''
    return raw && cleaned.length >= 2 ? { value: cleaned, confidence: raw.confidence } : undefined
  }
  const period = form.value('period')
  const entries: [string, Found | undefined][] = [
    ['subjectName', value('subjectName', (text) => fullWidth(text).replace(/[^\p{Script=Han}0-9A-Za-z（）·&]/gu, ''))],
    ['certificateNumber', findCode(lines)],
    ['legalRepName', value('legalRepName', (text) => text.replace(/[^\p{Script=Han}·A-Za-z]/gu, ''))],
    ['address', value('address', (text) => fullWidth(text).replace(/[|。_'"“”]/g, ''))],
    ['businessScope', value('businessScope', (text) => fullWidth(text))],
  ]
  return { ...Object.fromEntries(entries.filter(([, one]) => one !== undefined)), ...(period ? readPeriodIn(period) : {}) }
}

/** The unified code: below or beside its label, else the line that looks most like one. */
function findCode(lines: readonly TextLine[]): Found | undefined {
  const candidates = lines.flatMap((line) => {
    const code = /[0-9A-Z]{16,20}$/.exec(squeeze(line.text).toUpperCase())?.[0]
    return code ? [{ value: normalCode(code), confidence: line.confidence }] : []
  })
  return candidates.sort((a, b) => Number(b.value.length === 18) - Number(a.value.length === 18) || b.confidence - a.confidence)[0]
}

/** I, O, S, Z never occur in a code: they are the digits they resemble; positions 3 to 8 are digits. */
function normalCode(code: string): string {
  const plain = code.replace(/[IOSZ]/g, (letter) => ({ I: '1', O: '0', S: '5', Z: '2' })[letter] as string)
  const digits = plain.slice(2, 8).replace(/[BDQ]/g, (letter) => (letter === 'B' ? '8' : '0'))
  return plain.length === 18 ? plain.slice(0, 2) + digits + plain.slice(8) : plain
}

function judge(votes: Votes, today: string): ReadField[] {
  const { subjectName, certificateNumber, legalRepName, address, businessScope, validFrom, validTo, longTerm } = votes
  const until = validFrom && (validTo || longTerm) && validFrom.value <= today ? undefined : '期限没有认全，请对照执照填写'
  return [
    ...(subjectName ? [judged('subjectName', subjectName, doubtOfUnitName(subjectName))] : []),
    ...(certificateNumber ? [judged('certificateNumber', certificateNumber, doubtOfCode(certificateNumber))] : []),
    ...(legalRepName ? [judged('legalRepName', legalRepName, doubtOfName(legalRepName))] : []),
    ...(address ? [judged('address', address, doubtOfText(address))] : []),
    ...(businessScope ? [judged('businessScope', businessScope, doubtOfText(businessScope) ?? doubtOfBrackets(businessScope.value))] : []),
    ...(validFrom ? [judged('validFrom', validFrom, until ?? doubtOfText(validFrom))] : []),
    ...(validTo ? [judged('validTo', validTo, until ?? doubtOfText(validTo))] : []),
    ...(longTerm ? [judged('longTerm', longTerm, until ?? doubtOfText(longTerm))] : []),
  ]
}

function doubtOfCode(code: Vote): string | undefined {
  const wrong = checkUscc(code.value) ?? noteOnUscc(code.value)
  if (wrong) return wrong
  return code.agreed >= 2 || code.confidence >= 0.9 ? undefined : '代码只认清了一次，请对照执照逐位核对'
}

const doubtOfBrackets = (text: string) =>
  text.split('（').length === text.split('）').length ? undefined : '末尾可能没有认全，请对照执照核对'

const doubtOfUnitName = (name: Vote) =>
  doubtOfText(name) ??
  (/(公司|厂|店|中心|部|所|社|院|室|行|企业|合伙)/.test(name.value) || name.confidence < unsureBelow
    ? undefined
    : '名称可能没有认全，请对照执照核对')

export const businessLicenceFront: SideReader = {
  certificate: 'business-licence',
  side: 'front',
  aspect: licenceAspect,
  pageWidth: 2000,
  signs: ['统一社会信用代码', '营业执照', '法定代表人', '经营范围', '注册资本', '登记机关', '成立日期'],
  narrow: (text) => (/[0-9A-Z]{12,}$/.test(squeeze(text).toUpperCase()) ? codeAlphabet : undefined),
  narrowed: ['certificateNumber'],
  read,
  possible: (field, value) => (field === 'certificateNumber' ? checkUscc(value) === undefined : value.length > 0),
  judge,
}
