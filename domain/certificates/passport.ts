/** 护照 of whichever country; only the Chinese pattern is known well enough to remark on. Source: spec C8; its lines for machines: ICAO 9303. */
import { type Certificate, onePage, originalTips, passportAspect } from './certificate'

export const passport = {
  id: 'passport',
  name: '护照',
  natures: ['individual'],
  sides: onePage,
  capture: { aspect: passportAspect, tips: ['请拍有照片和号码的那一页', '最下面两行机读码要拍完整', ...originalTips] },
  numberHint: '资料页右上角的字母和数字',
  check: (number) =>
    /^[A-Z0-9]{5,17}$/.test(number) ? undefined : '护照号码由 5 至 17 位字母和数字组成，不含空格和符号，请对照资料页填写',
  note: (number) =>
    /^[EGDSPH]/.test(number) && !/^[EGDSPH][A-Z]?\d{7,8}$/.test(number)
      ? '与中国护照号码常见的写法不同，如果是中国护照请再核对一遍'
      : undefined,
  fills: ['name', 'surname', 'givenNames', 'idNumber', 'nationality', 'sex', 'birthDate', 'validFrom', 'validTo'],
} as const satisfies Certificate
