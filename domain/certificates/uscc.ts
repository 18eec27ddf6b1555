/** 统一社会信用代码 (GB 32100): the 18 characters that nearly every unit has today. Source: spec C8. */
import type { UnitPaper } from '@domain/recognition/unit-papers/unit-paper'
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
  fills: ['certificateNumber', 'subjectName', 'unitType', 'legalRepName', 'address', 'validFrom', 'validTo', 'longTerm'],
} as const satisfies Certificate

/** What departments, villages' committees and mass organisations hold; its day of issue is no field of ours. */
export const usccPaper = {
  certificate: 'uscc',
  aspect: sheetAspect,
  codes: ['11', '12', '13', '51', '52', '53', '54', '55', 'N1', 'G1'],
  signs: ['信用代码证书', '机构名称', '机构性质', '机构地址', '机构类型', '赋码机关', '颁发日期'],
  labels: {
    subjectName: ['机构名称', '名称', '单位名称', '组织名称'],
    unitType: ['机构性质', '机构类型', '类型', '组织类型', '性质', '类别'],
    legalRepName: ['负责人', '负责人姓名', '法定代表人', '法定代表人（负责人）', '法定代表人(负责人)'],
    address: ['机构地址', '地址', '住所', '机构住所', '单位地址'],
    businessScope: ['业务范围', '职责', '宗旨和业务范围'],
    establishedDate: ['成立日期', '注册日期'],
    period: ['有效期', '有效期限', '有效期至', '证书有效期'],
    others: [
      '赋码机关',
      '登记机关',
      '登记管理机关',
      '颁发机关',
      '颁发日期',
      '发证日期',
      '发证机关',
      '统一社会信用代码',
      '批准机关',
      '编号',
    ],
  },
} as const satisfies UnitPaper
