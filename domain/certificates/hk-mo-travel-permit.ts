/** 港澳居民来往内地通行证: the card people of Hong Kong and Macao travel with. Its number carries no check digit. Source: spec C8. */
import { type Certificate, cardAspect, originalTips, twoSides } from './certificate'
import { travelPermitBack, travelPermitFront } from './travel-permit-reading'

export const hkMoTravelPermit = {
  id: 'hk-mo-travel-permit',
  name: '港澳居民来往内地通行证',
  natures: ['individual'],
  sides: twoSides('人像面', '背面'),
  capture: { aspect: cardAspect, tips: originalTips },
  numberHint: 'H 或 M 开头，后接 8 位数字',
  check: (number) =>
    /^[HM]\d{8}(\d{2})?$/.test(number) ? undefined : '号码应为字母 H 或 M 加 8 位（旧证 10 位）数字，例如 H01234567，请对照证件填写',
  fills: ['name', 'surname', 'givenNames', 'birthDate', 'sex', 'validFrom', 'validTo', 'longTerm', 'idNumber'],
} as const satisfies Certificate

/** H or M, then digits only: letters among them are digits misread. */
function numberIn(text: string): string | undefined {
  const [, letter = '', rest = ''] = /^([HM])([0-9OQDIlSBZ]{8,10})$/.exec(text) ?? []
  const digits = rest.replace(/[OQD]/g, '0').replace(/[Il]/g, '1').replace(/S/g, '5').replace(/B/g, '8').replace(/Z/g, '2')
  return digits.length === 8 || digits.length === 10 ? letter + digits : undefined
}

const permit = {
  certificate: 'hk-mo-travel-permit',
  titles: ['港澳居民来往内地通行证', '来往内地通行证', 'MainlandTravelPermit'],
  number: numberIn,
  check: hkMoTravelPermit.check,
} as const

// Marked as pure: a bundle that reads nothing drops the reader with everything behind it.
export const hkMoTravelPermitFront = /* @__PURE__ */ travelPermitFront(permit)
export const hkMoTravelPermitBack = /* @__PURE__ */ travelPermitBack(permit)
