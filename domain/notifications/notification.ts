/** A message about an order: when it is due, who has to do something, what it says. Masked data only, whatever the channel. Source: spec A30, C7 (events), K1, K5. */
import { sayMoment } from '@domain/calendar/moment'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { Deadline } from '@domain/lifecycle/deadlines'
import type { NotificationEventId, NotificationGroup, OutsideChannel } from './event-table'

export type NotificationContext = {
  /** The moment of the event, ISO 8601. */
  now: string
  /** 17 digits. */
  orderId: string
  /** First domain of the order, as people read it. */
  domain: string
  /** The word of the status reached: 审核中 … */
  statusWord?: string | undefined
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
  /** Hours the ministry's SMS is good for under the order's policy; undefined where nobody is texted (K1, no-SMS path). */
  smsHours?: number | undefined
  /** Whether after a lapsed SMS the person submits again (policy 2018), not the provider. */
  personResubmits?: boolean | undefined
  /** What the reviewer corrected, as the form calls it; never the value. */
  corrected?: string | undefined
}

export type NotificationSpec = {
  readonly id: NotificationEventId
  /** In place of what the table says, for a variant of an event. */
  readonly instead?: { readonly group?: NotificationGroup; readonly urgent?: boolean }
  /** The sentence after the head line; undefined when in this case there is nothing to tell. */
  readonly text: (context: NotificationContext) => string | undefined
}

/** A message ready to be written down. The app always has it; `outside` are the ways beyond it. */
export type BuiltNotification = {
  event: NotificationEventId
  group: NotificationGroup
  outside: readonly OutsideChannel[]
  urgent: boolean
  title: string
  text: string
}

/** 「9月16日 09:00」 of the deadline, or a vague word where there is none. */
export const deadlineOf = ({ deadline, now }: NotificationContext): string => (deadline ? sayMoment(deadline.at, now) : '规定时间')

/** Order number, time, domain and status, which every message carries (K1). */
export const headOf = ({ orderId, domain, now, statusWord }: NotificationContext): string =>
  `备案 ${domain}（订单 ${orderId}，${sayMoment(now, now)}${statusWord ? `，${statusWord}` : ''}）：`
