/** A message about an order: when it is due, who has to do something, what it says. Masked data only, whatever the channel. Source: spec A30, C7 (events), K1, K5. */
import { sayMoment } from '@domain/calendar/moment'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { Deadline } from '@domain/lifecycle/deadlines'

export type Channel = 'sms' | 'app'
/** 需要我处理, 进度, 其他: the three groups a person can switch by channel. */
export type NotificationGroup = 'to-do' | 'progress' | 'other'

export type NotificationContext = {
  /** The moment of the event, ISO 8601. */
  now: string
  /** 17 digits. */
  orderId: string
  /** First domain of the order, as people read it. */
  domain: string
  /** The deadline shown for the order's present status. */
  deadline?: Deadline | undefined
  /** Number of points to correct. */
  reasons?: number | undefined
  callFrom?: string | undefined
  /** Masked names of those who still have to verify. */
  waitingFor?: readonly string[] | undefined
  subjectNumber?: string | undefined
  siteNumbers?: readonly string[] | undefined
  /** What is being filed; a first filing's words where it is not known. */
  filingType?: FilingTypeId | undefined
  /** Days passed, for reminders that come more than once. */
  day?: number | undefined
}

export type NotificationSpec = {
  readonly id: string
  readonly group: NotificationGroup
  readonly channels: readonly Channel[]
  /** Never held back by quiet hours: calls, SMS windows, rejections (K5). */
  readonly urgent: boolean
  /** The sentence after the head line; undefined when in this case there is nothing to tell. */
  readonly text: (context: NotificationContext) => string | undefined
}

/** 「9月16日 09:00」 of the deadline, or a vague word where there is none. */
export const deadlineOf = ({ deadline, now }: NotificationContext): string => (deadline ? sayMoment(deadline.at, now) : '规定时间')

/** Order number, time and domain, which every message carries (K1). */
export const headOf = ({ orderId, domain, now }: NotificationContext): string =>
  `备案 ${domain}（订单 ${orderId}，${sayMoment(now, now)}）：`
