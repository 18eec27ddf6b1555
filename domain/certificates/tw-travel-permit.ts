/** 台湾居民来往大陆通行证: the card, the older booklet and the paper for one journey. No check digit. Source: spec C8. */
import { type Certificate, cardAspect, originalTips, twoSides } from './certificate'
import { travelPermitBack, travelPermitFront } from './travel-permit-reading'

export const twTravelPermit = {
  id: 'tw-travel-permit',
  name: '台湾居民来往大陆通行证',
  natures: ['individual'],
  sides: twoSides('人像面', '背面'),
  capture: { aspect: cardAspect, tips: originalTips },
  numberHint: '8 位数字；旧证 10 位',
  check: (number) =>
    /^(\d{8}|[A-Z0-9]{10}|\d{18})$/.test(number)
      ? undefined
      : '号码应为 8 位数字（旧证为 10 位字母或数字，一次性证件为 18 位数字），请对照证件填写',
  fills: ['name', 'surname', 'givenNames', 'birthDate', 'sex', 'validFrom', 'validTo', 'longTerm', 'idNumber'],
} as const satisfies Certificate

/** Eight digits on today's card: letters among them are digits misread. */
function numberIn(text: string): string | undefined {
  if (!/^[0-9OQDIlSBZ]{8}$/.test(text) || !/\d{5}/.test(text)) return undefined
  return text.replace(/[OQD]/g, '0').replace(/[Il]/g, '1').replace(/S/g, '5').replace(/B/g, '8').replace(/Z/g, '2')
}

const permit = {
  certificate: 'tw-travel-permit',
  titles: ['台湾居民来往大陆通行证', '来往大陆通行证', 'MainlandTravelPermitforTaiwan'],
  number: numberIn,
  check: twTravelPermit.check,
} as const

// Marked as pure: a bundle that reads nothing drops the reader with everything behind it.
export const twTravelPermitFront = /* @__PURE__ */ travelPermitFront(permit)
export const twTravelPermitBack = /* @__PURE__ */ travelPermitBack(permit)
