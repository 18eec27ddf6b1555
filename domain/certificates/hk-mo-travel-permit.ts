/** 港澳居民来往内地通行证: the card people of Hong Kong and Macao travel with. Its number carries no check digit. Source: spec C8. */
import { type Certificate, cardAspect, originalTips, twoSides } from './certificate'

export const hkMoTravelPermit = {
  id: 'hk-mo-travel-permit',
  name: '港澳居民来往内地通行证',
  natures: ['individual'],
  sides: twoSides('人像面', '背面'),
  capture: { aspect: cardAspect, tips: originalTips },
  numberHint: 'H 或 M 开头，后接 8 位数字',
  check: (number) =>
    /^[HM]\d{8}(\d{2})?$/.test(number) ? undefined : '号码应为字母 H 或 M 加 8 位（旧证 10 位）数字，例如 H01234567，请对照证件填写',
  fills: [],
} as const satisfies Certificate
