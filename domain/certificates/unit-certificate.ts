/** Certificates of units whose numbers follow no common rule: only length and characters are checked. Source: spec C8, 其他单位证件. */
import { type Certificate, onePage, originalTips, sheetAspect } from './certificate'
import { type CertificateTypeId, certificateTypeNames } from './certificate-type'
import { checkUscc } from './uscc'

/** A certificate of a unit whose number is printed on the paper in a form of its own. */
export const unitCertificate = (id: CertificateTypeId): Certificate => ({
  id,
  name: certificateTypeNames[id],
  sides: onePage,
  capture: { aspect: sheetAspect, tips: originalTips },
  numberHint: '证书上印的编号',
  check: (number) =>
    /^[0-9A-Z()（）\-\u4e00-\u9fa5]{4,40}$/i.test(number)
      ? undefined
      : '编号应为 4 至 40 个字，只能有汉字、字母、数字、括号和连字符，请照证书填写',
  note: (number) =>
    /^[0-9A-Z]{18}$/.test(number) && checkUscc(number) !== undefined
      ? '如果这是统一社会信用代码，它的校验位对不上，请再核对一遍'
      : undefined,
  fills: [],
})
