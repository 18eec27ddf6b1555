/** Ending a filing: requested, done, void because nobody verified, refused. Source: spec K2 (revoke.*), B2-25 to 27. */
import { endingName, revokedSays } from '@domain/lifecycle/says-by-type'
import { deadlineOf, type NotificationSpec } from './notification'

export const revokeSubmitted = {
  id: 'revoke.submitted',
  text: (context) =>
    `${endingName(context.filingType)}申请已提交。约 5 分钟后负责人会收到 12381 的核验短信，在 ${deadlineOf(context)} 前核验才会办理；改变主意就不要核验，过期后申请作废、备案保持原样。`,
} as const satisfies NotificationSpec

export const revokeSubmittedWithoutSms = {
  ...revokeSubmitted,
  instead: { group: 'progress', urgent: false },
  text: ({ filingType }) => `${endingName(filingType)}申请已提交到通信管理局，不需要短信核验，办结后会通知您。`,
} as const satisfies NotificationSpec

export const revokeDone = {
  id: 'revoke.done',
  text: ({ filingType }) => {
    const { says, nextSays } = revokedSays(filingType)
    return `${says}${nextSays ?? ''}`
  },
} as const satisfies NotificationSpec

export const revokeVoid = {
  id: 'revoke.void',
  text: ({ filingType }) => `没有完成短信核验，${endingName(filingType)}申请已作废，备案保持原样，网站照常使用。`,
} as const satisfies NotificationSpec

export const revokeRefused = {
  id: 'revoke.refused',
  text: ({ filingType, reasons }) =>
    `通信管理局没有同意${endingName(filingType)}申请${reasons ? `，原因有 ${reasons} 条，请在备案进度页查看` : ''}。备案保持原样。`,
} as const satisfies NotificationSpec
