/** What fired on the way of the clock, in words: events of an order's life, and dates that only remind or show. */
import { sayEvent } from '@domain/lifecycle/event-says'
import { lifecycleEvents } from '@domain/lifecycle/lifecycle-event'

const dates: Readonly<Record<string, string>> = {
  'draft-warning': '提醒：草稿快过期',
  'draft-expiry': '草稿过期',
  'initial-review-due': '初审的期限到了',
  'second-call': '到了再打一次电话的时间',
  'rejection-reminder': '提醒：还没有重新提交',
  'authority-submission-due': '提交管局的期限到了',
  'sms-send': '发出核验短信',
  'sms-auto-resend': '自动重发核验短信',
  'sms-start-again': '接入商重新提交到管局',
  'backdrop-review-due': '照片审核的期限到了',
  'authority-estimate-from': '到了本省通常出结果的最早一天',
  'authority-estimate-to': '到了本省通常出结果的最晚一天',
  'authority-due': '管局审核的期限到了',
  'public-security-reminder': '提醒：公安联网备案',
  desk: '审核台到点处理',
}

export function firedWords(event: string): string {
  const known = lifecycleEvents.find((one) => one === event)
  return known ? sayEvent(known) : (dates[event] ?? event)
}
