/** 营业执照 of an enterprise or a sole trader: usually a unified code, on old papers a register number of 15 digits. Source: spec C8. */
import { type Certificate, licenceAspect, onePage, originalTips } from './certificate'
import { checkUscc, noteOnUscc } from './uscc'

const isOldNumber = (number: string) => /^\d{15}$/.test(number)

export const businessLicence = {
  id: 'business-licence',
  name: '营业执照',
  natures: ['enterprise'],
  sides: onePage,
  capture: { aspect: licenceAspect, tips: ['正本、副本都可以，请拍带二维码的一面', ...originalTips] },
  numberHint: '18 位统一社会信用代码',
  check: (number) => (isOldNumber(number) ? undefined : checkUscc(number)),
  note: (number) => {
    if (isOldNumber(number)) return '这是旧的 15 位注册号，管局很可能要求换成 18 位统一社会信用代码的新执照'
    const wrong = checkUscc(number)
    if (wrong === undefined && !/^9[123]/.test(number)) return '营业执照的代码一般以 91、92 或 93 开头，请核对证件类型是否选对'
    return noteOnUscc(number)
  },
  fills: ['subjectName', 'certificateNumber', 'legalRepName', 'address', 'businessScope', 'validFrom', 'validTo', 'longTerm'],
} as const satisfies Certificate
