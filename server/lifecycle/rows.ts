/** Rows of the database as the lifecycle handles them. */
import type { Selectable } from 'kysely'
import type { Tables } from '../database/schema'

export type OrderRow = Selectable<Tables['orders']>
export type DeadlineRow = Selectable<Tables['deadlines']>
export type SmsRow = Selectable<Tables['sms_verifications']>
export type IdentityRow = Selectable<Tables['identity_checks']>
