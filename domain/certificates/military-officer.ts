/** 军官证: a name of the arm, 字第, and digits. Source: spec C8. */
import { type Certificate, cardAspect, onePage, originalTips } from './certificate'

export const militaryOfficer = {
  id: 'military-officer',
  name: '军官证',
  natures: ['individual'],
  sides: onePage,
  capture: { aspect: cardAspect, tips: originalTips },
  numberHint: '例如：某字第 1234567 号',
  check: (number) =>
    /^[\u4e00-\u9fa5]+字第[0-9A-Za-z]{4,8}号?$/.test(number) ? undefined : '请按证件写全，例如「某字第1234567号」，字号之间不要空格',
  fills: [],
} as const satisfies Certificate
