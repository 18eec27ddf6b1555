/** 台湾居民来往大陆通行证: the card, the older booklet and the paper for one journey. No check digit. Source: spec C8. */
import { type Certificate, cardAspect, originalTips, twoSides } from './certificate'

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
  fills: [],
} as const satisfies Certificate
