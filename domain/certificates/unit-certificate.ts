/**
 * Certificates of units whose numbers follow no common rule: length and characters are checked; most carry a unified code today, and a
 * slip in it, or a code of another kind of unit, earns a second look. Source: spec C8, 其他单位证件; first two characters GB 32100 (as a warning only).
 */
import { type Certificate, onePage, originalTips, sheetAspect } from './certificate'
import { checkUscc } from './uscc'

type Spec<Id extends string> = Pick<Certificate, 'name' | 'natures' | 'numberHint'> & {
  readonly id: Id
  /** The first two characters of a unified code on this certificate; absent where it carries none. */
  readonly codes?: readonly string[]
  /** How to photograph it, before what holds for every paper. */
  readonly tips?: readonly string[]
  /** What its reader can fill; absent where nobody reads it yet. */
  readonly fills?: Certificate['fills']
}

/** A certificate of a unit whose number is printed on the paper in a form of its own. */
export const unitCertificate = <const Id extends string>({
  codes = [],
  tips = [],
  fills = [],
  ...own
}: Spec<Id>): Certificate & { readonly id: Id } => ({
  ...own,
  sides: onePage,
  capture: { aspect: sheetAspect, tips: [...tips, ...originalTips] },
  check: (number) =>
    /^[0-9A-Z()（）\-\u4e00-\u9fa5]{4,40}$/i.test(number)
      ? undefined
      : '编号应为 4 至 40 个字，只能有汉字、字母、数字、括号和连字符，请照证书填写',
  note: (number) => (/^[0-9A-Z]{18}$/.test(number) ? noteOnCode(number, codes) : undefined),
  fills,
})

function noteOnCode(code: string, codes: readonly string[]): string | undefined {
  if (checkUscc(code) !== undefined) return '如果这是统一社会信用代码，它的校验位对不上，请再核对一遍'
  if (codes.length === 0 || codes.some((start) => code.startsWith(start))) return undefined
  return `这种证件的统一社会信用代码一般以 ${codes.join(' 或 ')} 开头，请核对证件类型是否选对`
}
