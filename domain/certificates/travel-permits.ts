/** Permits to travel to the mainland, for people of Hong Kong, Macao and Taiwan. Their numbers carry no check digit. Source: spec C8. */
import { type Certificate, cardAspect, originalTips, twoSides } from './certificate'

const shared = { sides: twoSides('人像面', '背面'), capture: { aspect: cardAspect, tips: originalTips }, fills: [] } as const

export const hkMoTravelPermit = {
  ...shared,
  id: 'hk-mo-travel-permit',
  name: '港澳居民来往内地通行证',
  numberHint: 'H 或 M 开头，后接 8 位数字',
  check: (number) =>
    /^[HM]\d{8}(\d{2})?$/.test(number) ? undefined : '号码应为字母 H 或 M 加 8 位（旧证 10 位）数字，例如 H01234567，请对照证件填写',
} as const satisfies Certificate

export const twTravelPermit = {
  ...shared,
  id: 'tw-travel-permit',
  name: '台湾居民来往大陆通行证',
  numberHint: '8 位数字；旧证 10 位',
  check: (number) =>
    /^(\d{8}|[A-Z0-9]{10}|\d{18})$/.test(number)
      ? undefined
      : '号码应为 8 位数字（旧证为 10 位字母或数字，一次性证件为 18 位数字），请对照证件填写',
} as const satisfies Certificate
