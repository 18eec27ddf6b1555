/** Residence permits are built like resident IDs, with area codes of their own. Source: spec C8. */
import { cardAspect, originalTips, twoSides } from './certificate'
import { checkIdNumber } from './resident-id-number'

/** What both permits have in common. */
export const residencePermit = {
  natures: ['individual'],
  sides: twoSides('人像面', '国徽面'),
  capture: { aspect: cardAspect, tips: originalTips },
  fills: [],
} as const

/** A check by GB 11643 and by the area code; `begins` says the area code in words. */
export const startingWith = (pattern: RegExp, begins: string) => (number: string, today?: string) => {
  const wrong = checkIdNumber(number, today)
  if (wrong !== undefined || pattern.test(number)) return wrong
  return `这种居住证的号码以 ${begins} 开头，请核对号码，或改选与证件一致的证件类型`
}
