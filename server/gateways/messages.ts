/** Telling people: a message by SMS, mail, WeChat or in the app. One call is one try; the outbox tries again. */
export type OutgoingMessage = {
  /** One id a message for all its tries: the receiving side keeps only one row for it. */
  id: string
  channel: 'sms' | 'mail' | 'wechat' | 'app'
  from: string
  to: string
  /** Event id of domain/notifications, e.g. `order.submitted`. */
  event: string
  orderId?: string | undefined
  text: string
  /** A code that the text carries, for the sandbox's inbox. */
  code?: string | undefined
  link?: string | undefined
  /** No further try will follow this one. */
  last?: boolean | undefined
}

export interface MessageGateway {
  /** Resolves when the party took the message; throws GatewayError when it did not. */
  send(message: OutgoingMessage): Promise<void>
}
