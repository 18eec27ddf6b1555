/** The reviewer called and nobody answered. */
import { deadlineOf, type NotificationSpec } from './notification'

export const orderCallMissed = {
  id: 'order.callMissed',
  text: (context) =>
    `审核员来电未接通，${deadlineOf(context)} 左右会再打一次${context.callFrom ? `（来电号码 ${context.callFrom}）` : ''}，请留意接听，否则会被退回。`,
} as const satisfies NotificationSpec
