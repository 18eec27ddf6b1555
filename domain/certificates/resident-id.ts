/** 居民身份证: the card nearly every person files with. Number by GB 11643. Source: spec C8. */
import { type Certificate, cardAspect, originalTips, twoSides } from './certificate'
import { checkIdNumber, hasMainlandArea } from './resident-id-number'

export const residentId = {
  id: 'resident-id',
  name: '居民身份证',
  natures: ['individual'],
  sides: twoSides('人像面', '国徽面'),
  capture: { aspect: cardAspect, tips: originalTips },
  numberHint: '18 位，最后一位可能是 X',
  check: checkResidentId,
  fills: ['name', 'sex', 'ethnicity', 'birthDate', 'address', 'idNumber', 'validFrom', 'validTo', 'longTerm'],
} as const satisfies Certificate

function checkResidentId(number: string, today?: string): string | undefined {
  if (/^\d{15}$/.test(number)) return '15 位的身份证号码 2013 年起已停用，请填写第二代身份证上的 18 位号码'
  if (/^8[12]0000/.test(number)) return '这是港澳居民居住证的号码，请把证件类型改为「港澳居民居住证」'
  if (/^830000/.test(number)) return '这是台湾居民居住证的号码，请把证件类型改为「台湾居民居住证」'
  const wrong = checkIdNumber(number, today)
  if (wrong !== undefined) return wrong
  return hasMainlandArea(number) ? undefined : `开头两位「${number.slice(0, 2)}」不是任何省份的代码，请对照证件改正`
}
