/** The hours of the SMS are nearly over and somebody has not verified. Source: spec C7 (sms.reminder). */
import { deadlineOf, type NotificationSpec } from './notification'

export const smsReminder = {
  id: 'sms.reminder',
  text: (context) =>
    context.waitingFor?.length
      ? `短信核验还差 ${context.waitingFor.join('、')}，${deadlineOf(context)} 截止。验证码在 12381 的短信里，没收到可以在核验页重发。`
      : undefined,
} as const satisfies NotificationSpec
