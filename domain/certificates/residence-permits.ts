/** 港澳居民居住证 and 台湾居民居住证: cards built like resident IDs, with area codes of their own. Source: spec C8. */
import { type Certificate, cardAspect, originalTips, twoSides } from './certificate'
import { checkIdNumber } from './resident-id-number'

const starting = (pattern: RegExp, begins: string) => (number: string, today?: string) => {
  const wrong = checkIdNumber(number, today)
  if (wrong !== undefined || pattern.test(number)) return wrong
  return `这种居住证的号码以 ${begins} 开头，请核对号码，或改选与证件一致的证件类型`
}

const shared = {
  sides: twoSides('人像面', '国徽面'),
  capture: { aspect: cardAspect, tips: originalTips },
  fills: [],
} as const

export const hkMoResidence = {
  ...shared,
  id: 'hk-mo-residence',
  name: '港澳居民居住证',
  numberHint: '18 位，以 810000 或 820000 开头',
  check: starting(/^8[12]0000/, '810000 或 820000'),
} as const satisfies Certificate

export const twResidence = {
  ...shared,
  id: 'tw-residence',
  name: '台湾居民居住证',
  numberHint: '18 位，以 830000 开头',
  check: starting(/^830000/, '830000'),
} as const satisfies Certificate
