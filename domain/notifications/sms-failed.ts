/** Nobody verified in time, or the tries were used up. */
import { deadlineOf, type NotificationSpec } from './notification'

export const smsFailed = {
  id: 'sms.failed',
  text: (context) =>
    context.personResubmits
      ? `短信核验没有完成，资料已退回接入商，预计 ${deadlineOf(context)} 前交还给您，确认号码后由您重新提交。`
      : `短信核验没有完成，资料已退回接入商。资料不变的话，接入商预计 ${deadlineOf(context)} 前重新提交，届时会再发核验短信。`,
} as const satisfies NotificationSpec
