/**
 * The tables of a filing server. Columns ending in `sealed` hold personal values encrypted by the vault (purpose = `<table>.<column>`
 * without the ending), columns ending in `hash` its keyed hashes. Moments are timestamptz, read and written as ISO 8601 with +08:00.
 */
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { HandoffKind } from '@domain/handoff/handoff'
import type { CallWindow } from '@domain/lifecycle/call-windows'
import type { OrderStatus } from '@domain/lifecycle/status'
import type { ColumnType, Generated } from 'kysely'
import type { HandoffTables } from './handoff-tables'
import type { NotificationTables } from './notification-tables'
import type { SupportTables } from './support-tables'

/** ISO 8601 with +08:00. */
type Moment = string
/** Written as JSON text (`JSON.stringify`), read as the value. */
type Json<T> = ColumnType<T, string, string>

export type Tables = NotificationTables &
  SupportTables &
  HandoffTables & {
    accounts: {
      id: string
      phone_hash: string
      phone_sealed: string
      wechat_hash: string | null
      /** The openid, to address messages to. */
      wechat_sealed: string | null
      /** The provider's address of the account, as it was at the last sign-in. */
      email_sealed: string | null
      created_at: Moment
    }
    /** One row per signed-in device; `id` is the deviceId. */
    sessions: {
      id: string
      account_id: string
      token_hash: string
      client: 'h5' | 'weapp' | 'console'
      device_name_sealed: string
      draft_key_sealed: string
      signed_in_at: Moment
      last_seen_at: Moment
      expires_at: Moment
      /** Opened by a code of the computer: what it may do, and in which order alone. Null: everything. */
      only_kind: HandoffKind | null
      only_order: string | null
    }
    sign_in_codes: {
      id: string
      phone_hash: string
      code_hash: string
      attempts_left: number
      created_at: Moment
      expires_at: Moment
      used_at: Moment | null
    }
    /** A WeChat identity waiting for the phone it will be bound to. */
    bind_tickets: { token_hash: string; wechat_hash: string; wechat_sealed: string | null; expires_at: Moment; used_at: Moment | null }
    /** One row per counted act; limits count rows in a window. */
    rate_limits: { id: Generated<number>; kind: string; key_hash: string; at: Moment }
    /** Append-only ledger; the newest row of a purpose holds. */
    consents: {
      id: Generated<number>
      account_id: string
      purpose: string
      given: boolean
      text_version: string
      at: Moment
    }
    /** Draft and submitted life of one filing. `final` follows the status: one order that is not final per account, by a unique index. */
    orders: {
      id: string
      account_id: string
      status: OrderStatus
      final: boolean
      filing_type: FilingTypeId | null
      /** The type it was begun as on a filed subject or site; null where the detection says. */
      chosen_type: FilingTypeId | null
      /** SubjectRecord the type needs, sealed JSON. */
      record_sealed: string | null
      revision: number
      answers_sealed: string
      /** The last DetectionResult, sealed JSON. */
      detection_sealed: string | null
      /** SiteCheck list of the sites after the first, sealed JSON. */
      site_checks_sealed: string | null
      policy_version: string
      rules_version: string
      /** What the draft was last opened with; null until it was opened with a province. */
      rules_seen: Json<{ code: string; version: string; values: Record<string, { value: unknown; asOf?: string }> }> | null
      province_code: string | null
      /** What was looked up about single values, with the digest of the values, sealed JSON. */
      look_ups_sealed: string | null
      /** Authorisation codes this order has taken, sealed JSON list. */
      locked_codes_sealed: string | null
      /** Number of submissions so far. */
      round: number
      filing_numbers: Json<{ subject: string; sites: { domain: string; number: string }[] }> | null
      created_at: Moment
      updated_at: Moment
      status_at: Moment
      submitted_at: Moment | null
      draft_expires_at: Moment | null
      call_window: Generated<CallWindow>
      /** While a call is pending: when the person asked to be called. */
      call_back_at: Moment | null
    }
    /** What was submitted: written once. */
    rounds: {
      order_id: string
      n: number
      submitted_at: Moment
      /** Sealed RoundSnapshot: answers, detection, policy, province, findings. */
      snapshot_sealed: string
      snapshot_hash: string
    }
    /** A reviewer's refusal of a round, with reasons by anchor. */
    rejections: {
      id: Generated<number>
      order_id: string
      round: number
      kind: 'changes' | 'rejected' | 'authority'
      at: Moment
      /** Sealed list of { anchor, says, advice?, example?, code? }. */
      reasons_sealed: string
    }
    review_calls: {
      id: Generated<number>
      order_id: string
      round: number
      at: Moment
      from_number: string
      answered: boolean
      next_at: Moment | null
    }
    /** Append-only. */
    order_events: {
      id: Generated<number>
      order_id: string
      event: string
      actor: string
      from_status: OrderStatus | null
      to_status: OrderStatus
      at: Moment
      /** Sealed JSON with whatever else the event says. */
      detail_sealed: string | null
    }
    /** Fires once, at its own moment on the server's clock. */
    deadlines: {
      id: string
      order_id: string
      kind: string
      at: Moment
      round: number
      fired_at: Moment | null
      cancelled_at: Moment | null
      detail: Json<Record<string, unknown>> | null
    }
    /** Audit of every deadline that fired, in order. */
    fired_deadlines: { id: Generated<number>; deadline_id: string; order_id: string; event: string; at: Moment }
    sms_verifications: {
      id: string
      order_id: string
      round: number
      n: number
      person: 'subject' | 'site'
      person_index: number
      phone_hash: string
      phone_sealed: string
      name_sealed: string
      last_six_hash: string
      code_hash: string | null
      sent_at: Moment | null
      expires_at: Moment | null
      verified_at: Moment | null
      lapsed_at: Moment | null
      attempts_left: number
      resends_left: number
    }
    /** A link to one verification for the person who was texted; the secret itself is nowhere. */
    invitations: {
      id: string
      order_id: string
      /** What it opens: one of these two, by the purpose. */
      purpose: 'sms-verification' | 'identity-check'
      verification_id: string | null
      person: number | null
      /** Of the certificate number when it was given out: it is no good for whoever takes this person's place. */
      person_hash: string | null
      secret_hash: string
      created_at: Moment
      expires_at: Moment
      opened_at: Moment | null
      used_at: Moment | null
      revoked_at: Moment | null
    }
    /** The second person's own words; rows are only added, the newest per purpose holds. */
    invitation_consents: { id: Generated<number>; invitation_id: string; purpose: string; given: boolean; text_version: string; at: Moment }
    /** Sums that were asked and not answered yet. */
    sms_puzzles: { id: string; answer_hash: string; expires_at: Moment }
    /** The provider's code to each responsible person before something is ended; one row per person of the order. */
    revocation_codes: {
      order_id: string
      n: number
      /** Of the person it was sent to: another person in the same place needs a code of their own. */
      person_hash: string
      code_hash: string
      attempts_left: number
      expires_at: Moment
    }
    /** A tus upload that is coming in or waits to be claimed. */
    uploads: {
      id: string
      account_id: string
      size: number
      received: number
      attempts: Json<{ at: string; bytes: number }[]>
      created_at: Moment
      last_at: Moment
      finished_at: Moment | null
      claimed_at: Moment | null
      /** The session that began it. */
      session_id: string | null
      /** The second person's link it came in by: not the account's to see. */
      invitation_id: string | null
    }
    objects: {
      id: string
      account_id: string
      order_id: string | null
      slot: string | null
      purpose: string
      media_type: string
      bytes: number
      taken_bytes: number
      width: number | null
      height: number | null
      sha256: string
      wrapped_key: string
      created_at: Moment
      /** Retention: the sweeper deletes after this moment. */
      delete_at: Moment | null
      /** Made by the second person through a link: not the account's to see. */
      invitation_id: string | null
    }
    identity_checks: {
      id: string
      account_id: string
      order_id: string
      person: number
      /** Sealed: the name shown masked. */
      name_sealed: string
      /** Of the certificate number at that time; null where none was given yet. */
      person_hash: string | null
      state: 'waiting-for-video' | 'in-review' | 'passed' | 'retry' | 'rejected'
      nonce: string
      actions: Json<unknown[]>
      reasons: Json<{ code: string; says: string }[]>
      location_sealed: string | null
      video_object_id: string | null
      video_sha256: string | null
      attempt: number
      attempts_left: number
      created_at: Moment
      updated_at: Moment
      expires_at: Moment
      decided_at: Moment | null
      /** The link it was done by; null on a phone of the account. */
      invitation_id: string | null
    }
    /** The curtain, once per account; the address is sealed. */
    curtain_requests: { account_id: string; address_sealed: string; requested_at: Moment; sends_at: Moment }
    backdrop_photos: { order_id: string; object_id: string; at: Moment }
    posted_originals: { order_id: string; tracking_sealed: string; posted_at: Moment }
    /** 资料库: one person or unit each, kept for the next filing. */
    library_entries: {
      id: string
      account_id: string
      kind: 'person' | 'unit'
      /** Of account and certificate number: the same certificate is kept once. */
      number_hash: string
      /** Sealed LibraryValues. */
      values_sealed: string
      pictures: Json<{ side: 'front' | 'back'; objectId: string }[]>
      created_at: Moment
      updated_at: Moment
    }
    /** The first answer to a create or submit, replayed to whoever sends the same key again. */
    idempotency_keys: {
      account_id: string
      key_hash: string
      payload_hash: string
      status: number
      answer_sealed: string
      created_at: Moment
    }
    /** Sandbox: world, gateways' behaviour, reviewers, clock, settings; one sealed JSON value per key. */
    settings: { key: string; value_sealed: string; updated_at: Moment }
  }
