/** 外国人永久居留身份证: the former card and the one issued since 2023. The new form's check digit is assumed to be GB 11643. Source: spec C8. */
import { type Certificate, cardAspect, originalTips, twoSides } from './certificate'
import { idCheckDigit } from './check-digit'

export const foreignPermanentResident = {
  id: 'foreign-permanent-resident',
  name: '外国人永久居留身份证',
  natures: ['individual'],
  sides: twoSides('人像面', '背面'),
  capture: { aspect: cardAspect, tips: originalTips },
  numberHint: '9 开头的 18 位；旧证 3 个字母加 12 位数字',
  check: (number) => {
    if (/^[A-Z]{3}\d{12}$/.test(number)) return undefined
    if (!/^9\d{16}[\dX]$/.test(number)) return '号码应为 9 开头的 18 位，或旧证的 3 个字母加 12 位数字，请对照证件填写'
    return idCheckDigit(number) === number[17] ? undefined : '号码的校验位对不上，多半是某一位写错了，请对照证件逐位核对'
  },
  fills: [],
} as const satisfies Certificate
