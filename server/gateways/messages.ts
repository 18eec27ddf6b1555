/** Telling people out of the app: by SMS, mail or WeChat. One call is one try; the outbox tries again. */
import type { NotificationGroup, OutsideChannel } from '@domain/notifications/event-table'
import type { WechatData } from '@domain/notifications/wechat-message'

export type OutgoingMessage = {
  /** One id a message for all its tries: the receiving side keeps only one row for it. */
  id: string
  channel: OutsideChannel
  from: string
  /** A phone, an address, an openid. */
  to: string
  /** Event id of domain/notifications, e.g. `order.submitted`. */
  event: string
  orderId?: string | undefined
  /** Subject of a mail. */
  title?: string | undefined
  text: string
  /** A code that the text carries, for the sandbox's inbox. */
  code?: string | undefined
  link?: string | undefined
  wechat?: { template: NotificationGroup; data: WechatData } | undefined
}

export interface MessageGateway {
  /** Resolves when the party took the message; throws GatewayError when it did not. */
  send(message: OutgoingMessage): Promise<void>
  /** Whether the SMS gateway has a message of this id, asked when a try ended without an answer. Throws GatewayError. */
  hasTaken(id: string): Promise<boolean>
}
