/** 组织机构代码证 (GB 11714): the code units had before the unified one. Source: spec C8. */
import { type Certificate, onePage, originalTips, sheetAspect } from './certificate'
import { orgCheckDigit } from './check-digit'

export const orgCode = {
  id: 'org-code',
  name: '组织机构代码证',
  natures: ['enterprise', 'government', 'public-institution', 'social-group', 'private-non-enterprise', 'foundation', 'law-firm'],
  sides: onePage,
  capture: { aspect: sheetAspect, tips: originalTips },
  numberHint: '8 位加 1 位校验码，例如 12345678-9',
  check: (number) => {
    const code = number.replace('-', '')
    if (!/^[0-9A-Z]{8}-?[0-9X]$/.test(number)) return '组织机构代码是 8 位数字或字母加 1 位校验码，请对照证件填写'
    return orgCheckDigit(code) === code[8] ? undefined : '代码的校验位对不上，多半是某一位写错了，请对照证件逐位核对'
  },
  fills: [],
} as const satisfies Certificate
