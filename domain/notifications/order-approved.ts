/** The number is here. */
import type { NotificationSpec } from './notification'

const approvedText = (subjectNumber: string | undefined, siteNumbers: readonly string[] | undefined): string =>
  `备案已通过${subjectNumber ? `，主体备案号 ${subjectNumber}` : ''}${siteNumbers?.length ? `，网站备案号 ${siteNumbers.join('、')}` : ''}。请把备案号放到网站底部并链接到工信部网站。`

export const orderApproved = {
  id: 'order.approved',
  text: ({ subjectNumber, siteNumbers, filingType }) =>
    filingType === 'change-filing' || filingType === 'change-site'
      ? `变更已通过，新的资料已经生效${subjectNumber ? `，备案号不变，仍是 ${subjectNumber}` : ''}。`
      : filingType === 'access'
        ? `接入备案已通过${siteNumbers?.length ? `，网站备案号 ${siteNumbers.join('、')} 不变` : ''}。`
        : approvedText(subjectNumber, siteNumbers),
} as const satisfies NotificationSpec
