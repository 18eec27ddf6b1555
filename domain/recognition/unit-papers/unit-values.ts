/** Makes of the text at a label what is printed there: marks as Chinese print has them, no specks, days as YYYY-MM-DD. */
import { dayIn } from '@domain/certificates/period-reading'
import { withOneMark, withPrintedMarks, withPrintedRemarks } from './scope-phrases'
import type { LabelledField } from './unit-paper'

/** Chinese print has full-width marks; engines and NFKC give half-width ones. */
export const fullWidth = (text: string): string =>
  text
    .replace(/[(]/g, '（')
    .replace(/[)]/g, '）')
    .replace(/;/g, '；')
    .replace(/,/g, '，')
    .replace(/:/g, '：')
    .replace(/([\p{Script=Han}）])\.(?!\d)/gu, '$1。')

/** Characters taken for others where no word has those: 自治区, 自主申报, 自有资金, 技术, 艺术品. */
const knownWords = (text: string): string =>
  text
    .replace(/白(?=治[区州县旗]|主(申报|依法|选择|开展|经营)|有(资金|房屋|设备))/g, '自')
    .replace(/(?<=自主)中(?=报)/g, '申')
    .replace(/(?<=技)木|(?<=艺|技|艺美)市(?=品|交流|服务|开发|咨询|转让|推广|研发|进出口)/g, '术')

const han = String.raw`\p{Script=Han}`
/** What is left when every other character is taken out; undefined below two. */
const only = (text: string, allowed: RegExp): string | undefined => {
  const kept = [...text].filter((character) => allowed.test(character)).join('')
  return kept.length >= 2 ? kept : undefined
}

const nameMarks = new RegExp(`[${han}0-9A-Za-z（）·&\\-“”]`, 'u')
const kindMarks = new RegExp(`[${han}（）、，]`, 'u')
const capitalMarks = new RegExp(`[${han}0-9.,¥$（）]`, 'u')
const personMarks = new RegExp(`[${han}A-Za-z·（）：，、]`, 'u')

/** A person, or for a partnership a unit with its delegate (委派代表：…). */
function representative(text: string): string | undefined {
  const printed = fullWidth(text)
  const unit = /公司|合伙|委派|企业/.test(printed)
  const name = only(printed, unit ? nameMarksOfUnit : personMarks)
  return unit ? name : name?.replace(/[（）：，、]/g, '')
}
const nameMarksOfUnit = new RegExp(`[${han}0-9A-Za-z（）：，、·]`, 'u')

const paragraph = (text: string): string | undefined => {
  const printed = knownWords(fullWidth(text))
    .replace(/[|_'"]/g, '')
    .replace(/^[。，、；]+/, '')
  return printed.length >= 2 ? printed : undefined
}

/** A bracket that closes a name or a kind is small and at the end of a line, and easily lost; what it closes was read. */
const closed = (text: string | undefined): string | undefined => (text && /（[^（）]{2,}$/.test(text) ? `${text}）` : text)

const kinds = '有限责任|有限合伙|股份|个体工商户|个人独资|普通合伙|农民专业|全民所有|集体所有|群众团体'
const halfLabel = new RegExp(`^(?!其他|一人|特殊|国有|中外|内资).{1,2}(?=${kinds})`)
/** Half of the label's last character, read as one of its own before the kind. */
const withoutHalfLabel = (text: string | undefined): string | undefined => text?.replace(halfLabel, '')

/** What the registrar's seal leaves of its words, and the day of issue, stand below an address; no address holds them. */
const sealOrDay = /(场监(?!督)|[12]\d{3}年).*$/

const scope = (text: string): string | undefined => {
  const printed = paragraph(text)
  return printed && withOneMark(withPrintedRemarks(withPrintedMarks(printed)))
}

/** Undefined where the text is nothing that could stand in the field. */
export const cleaners: { readonly [F in LabelledField]: (text: string) => string | undefined } = {
  subjectName: (text) => closed(only(fullWidth(text), nameMarks)),
  unitType: (text) => closed(withoutHalfLabel(only(fullWidth(text), kindMarks))),
  legalRepName: representative,
  registeredCapital: (text) => only(text.replace(/[(]/g, '（').replace(/[)]/g, '）'), capitalMarks)?.replace(/[.,]$/, ''),
  establishedDate: dayIn,
  address: (text) =>
    paragraph(text)
      ?.replace(sealOrDay, '')
      .replace(/[。.]$/, ''),
  businessScope: scope,
}
