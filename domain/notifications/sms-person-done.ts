/** One of several people has verified; the others have not. */
import { deadlineOf, type NotificationSpec } from './notification'

export const smsPersonDone = {
  id: 'sms.personDone',
  text: (context) =>
    context.waitingFor?.length
      ? `一位负责人已完成短信核验，还差 ${context.waitingFor.join('、')}，请在 ${deadlineOf(context)} 前完成。`
      : undefined,
} as const satisfies NotificationSpec
