/** Tables of 提交工单, 评价 and the links to progress cards; columns as in schema.ts. */
import type { Rating, SupportTopic } from '@domain/support/support-topics'

/** ISO 8601 with +08:00. */
type Moment = string

export type SupportTables = {
  /** 提交工单: what was asked and answered, sealed. */
  support_tickets: {
    id: string
    account_id: string
    order_id: string | null
    topic: SupportTopic
    text_sealed: string
    call_back_sealed: string | null
    created_at: Moment
    answer_sealed: string | null
    answered_at: Moment | null
  }
  /** One word per account and order; without an order, about the whole. */
  feedback: { account_id: string; order_id: string | null; rating: Rating; text_sealed: string | null; at: Moment }
  /** Capabilities to see an order's progress card; the secret's hash only. */
  progress_links: {
    id: string
    order_id: string
    secret_hash: string
    created_at: Moment
    expires_at: Moment
    revoked_at: Moment | null
  }
}
