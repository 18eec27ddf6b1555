/** 统一社会信用代码 (GB 32100): the 18 characters that nearly every unit has today. Source: spec C8. */
import { type Certificate, onePage, originalTips, sheetAspect } from './certificate'
import { orgCheckDigit, usccCheckDigit } from './check-digit'

const shape = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/** Province of registration, `440000`, from a sound code; undefined otherwise, and for codes registered with the state itself (100000). */
export function provinceOfUscc(code: string): string | undefined {
  const province = `${code.slice(2, 4)}0000`
  return checkUscc(code) === undefined && province !== '100000' ? province : undefined
}

/** What is wrong with a code, shape before check digit. */
export function checkUscc(code: string): string | undefined {
  if (code.length !== 18) return `统一社会信用代码应为 18 位，现在是 ${code.length} 位，请对照证件补全或删去多余的字符`
  const letter = /[IOSVZ]/.exec(code)?.[0]
  if (letter !== undefined) return `统一社会信用代码里不会出现字母 ${letter}，它可能是形近的数字（1、0、5、2），请对照证件改正`
  if (!shape.test(code)) return '统一社会信用代码由数字和大写字母组成，第 3 至 8 位是数字，请对照证件改正'
  if (usccCheckDigit(code) !== code[17]) return '代码的校验位对不上，多半是某一位写错了，请对照证件逐位核对'
  return undefined
}

/** Positions 9 to 17 are an organisation code with its own check; some early codes break it, so it only earns a second look. */
export function noteOnUscc(code: string): string | undefined {
  if (checkUscc(code) !== undefined || orgCheckDigit(code.slice(8, 16)) === code[16]) return undefined
  return '第 9 至 17 位的组织机构代码校验位不常见，请再对照证件核对一遍'
}

export const uscc = {
  id: 'uscc',
  name: '统一社会信用代码证书',
  natures: ['government', 'public-institution', 'mass-organisation'],
  sides: onePage,
  capture: { aspect: sheetAspect, tips: originalTips },
  numberHint: '18 位数字和大写字母',
  check: checkUscc,
  note: noteOnUscc,
  fills: [],
} as const satisfies Certificate
