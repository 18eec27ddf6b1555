/** When a message is tried again: 30 seconds, then twice as long each time up to six hours, for a day; at night only what is urgent. */
import { dayAfter, dayOf, isBefore, momentAt } from '@domain/calendar/moment'
import { heldUntil } from '@domain/notifications/choice'
import { daysAfter, secondsAfter } from '../clock'
import type { ServerContext } from '../context'
import type { GatewayError } from '../gateways/gateway-error'
import { choiceOf } from './settings'

const firstSeconds = 30
const mostSeconds = 6 * 3600
const givenUpAfterDays = 1
/** A party whose daily allowance was used up is asked again in the morning. */
const nextDayAt = '08:00'

type Row = { account_id: string; notification_id: string | null; created_at: string; held: boolean; attempts: number }

/** ISO 8601, or undefined when it is given up. */
export async function nextTry(ctx: ServerContext, row: Row, now: string, nextDay: boolean): Promise<string | undefined> {
  const wait = Math.min(firstSeconds * 2 ** (row.attempts - 1), mostSeconds)
  const next = nextDay ? momentAt(dayAfter(dayOf(now), 1), nextDayAt) : secondsAfter(now, wait)
  // Held back for a night, a message still has its whole day; so has one that WeChat takes no more of today.
  const lastDay = daysAfter(row.created_at, givenUpAfterDays + (row.held || nextDay ? 1 : 0))
  if (!isBefore(next, lastDay)) return undefined
  return (await quietUntil(ctx, row, next)) ?? next
}

async function quietUntil(ctx: ServerContext, row: Row, next: string): Promise<string | undefined> {
  if (row.notification_id === null) return undefined
  const line = await ctx.db.selectFrom('notifications').select('urgent').where('id', '=', row.notification_id).executeTakeFirst()
  return line ? heldUntil(await choiceOf(ctx.db, row.account_id), line.urgent, next) : undefined
}

/**
 * `unsure` = it may have arrived. A mail goes out again under its Message-ID. WeChat can neither be asked nor sent the same message twice
 * without showing it twice: it is left, the inbox has the line.
 */
export function outcomeOf(channel: string, error: GatewayError): 'final' | 'unsure' | 'again' {
  if (error.final) return 'final'
  if (error.kind !== 'timeout' || channel === 'mail') return 'again'
  return channel === 'wechat' ? 'final' : 'unsure'
}
