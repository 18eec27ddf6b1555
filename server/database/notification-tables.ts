/** Tables of what people are told: the inbox, the ways out of the app, what was chosen, and the live channel. Rules as in schema.ts. */
import type { ColumnType, Generated } from 'kysely'

/** ISO 8601 with +08:00. */
type Moment = string
/** Written as JSON text, read as the value. */
type Json<T> = ColumnType<T, string, string>

export type NotificationTables = {
  /** Messages to send, written in the transaction of the event that causes them. */
  outbox: {
    id: string
    account_id: string
    order_id: string | null
    /** The line of the inbox it repeats on another channel; null for codes. */
    notification_id: string | null
    event: string
    channel: 'sms' | 'mail' | 'wechat' | 'app'
    to_sealed: string
    /** Sealed { text, code?, link? }. */
    body_sealed: string
    /** One message per event, channel and receiver. */
    dedupe_key: string
    status: 'waiting' | 'sending' | 'delivered' | 'failed'
    attempts: number
    created_at: Moment
    next_try_at: Moment
    done_at: Moment | null
    last_error: string | null
    /** Waits for the end of quiet hours. */
    held: Generated<boolean>
    tried_at: Moment | null
  }
  /** What an account was told: one line per event and person, written in the event's own transaction. */
  notifications: {
    /** In the order written. */
    n: Generated<number>
    id: string
    account_id: string
    order_id: string | null
    event: string
    group_id: 'to-do' | 'progress' | 'other'
    urgent: boolean
    /** Sealed { title, text, link? }. */
    body_sealed: string
    dedupe_key: string
    at: Moment
    read_at: Moment | null
  }
  notification_settings: {
    account_id: string
    /** Groups by channel and quiet hours; nothing personal. */
    chosen: Json<{
      groups: Record<'to-do' | 'progress' | 'other', Record<'sms' | 'mail' | 'wechat', boolean>>
      quietHours: { on: boolean; from: string; to: string }
    }>
    email_sealed: string | null
    updated_at: Moment
  }
  /** Our own count of the messages a person allowed WeChat to show, by template. */
  wechat_subscriptions: { account_id: string; template_id: string; left_count: number; answer: string; at: Moment }
  /** Number of the last change of an account. */
  live_counters: { account_id: string; seq: number }
  /** What changed, for the live channel; kept for a day. */
  live_events: { account_id: string; seq: number; topic: 'orders' | 'notifications' | 'mirror'; order_id: string | null; at: Moment }
  /** The sandbox's WeChat: messages it would still show a person, by template. */
  outside_subscriptions: { openid_hash: string; template_id: string; left_count: number }
  /** The sandbox's inboxes. */
  inbox_messages: {
    id: Generated<number>
    /** The sender's id of the message: a second try of the same message is not a second message. */
    message_id: string
    channel: 'sms' | 'mail' | 'wechat' | 'app'
    from_name: string
    to_hash: string
    to_sealed: string
    at: Moment
    event: string
    order_id: string | null
    body_sealed: string
    status: 'delivered' | 'retrying' | 'failed'
    error: string | null
    errcode: number | null
  }
}
