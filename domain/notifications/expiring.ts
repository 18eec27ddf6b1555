/**
 * What runs out after a filing: a domain, a certificate, a code whose server ends. Told 30 and 7 days before, each once.
 * Source: spec C7 (code.expiring, domain.expiring, certificate.expiring); the days are ours [assumed].
 */
import { addDays, dayAfter, dayOf, daysBetween, isBefore, momentAt, sayDay } from '@domain/calendar/moment'
import type { NotificationEventId } from './event-table'

export const expiryWarningDays = [30, 7] as const
/** Warnings go out in the morning. */
const warnedAt = '09:00'

export type ExpiringKind = 'domain' | 'certificate' | 'code'
export const expiringEvents: Record<ExpiringKind, NotificationEventId> = {
  domain: 'domain.expiring',
  certificate: 'certificate.expiring',
  code: 'code.expiring',
}

/**
 * The warning that holds at `now` for something that ends on `lastDay` (YYYY-MM-DD): the one of the nearest day before the end that has
 * begun, and its moment; undefined while none has begun, or when it is over.
 */
export function expiryWarning(lastDay: string, now: string): { daysBefore: number; at: string } | undefined {
  if (dayOf(now) > lastDay) return undefined
  const begun = expiryWarningDays
    .map((daysBefore) => ({ daysBefore, at: momentAt(dayAfter(lastDay, -daysBefore), warnedAt) }))
    .filter(({ at }) => !isBefore(now, at))
  return begun.at(-1)
}

/**
 * @param what a domain; whose certificate, masked; the code's last four
 * @param lastDay YYYY-MM-DD
 */
export function expiringText(kind: ExpiringKind, what: string, lastDay: string, now: string): string {
  const left = daysBetween(dayOf(now), lastDay)
  const until = `${sayDay(lastDay, now)}${left > 0 ? `（还有 ${left} 天）` : '（今天）'}`
  if (kind === 'domain') return `域名 ${what} 将在 ${until} 到期。过期后网站打不开，备案也可能被注销，请到域名注册商处续费。`
  if (kind === 'certificate') return `${what}将在 ${until} 到期。换了新证件后请办理变更备案，让备案资料保持一致。`
  return `授权码 ${what} 绑定的服务器将在 ${until} 到期，到期后授权码不能再用，请续费服务器或换一个授权码。`
}

/** The earliest moment at which something that ends on `lastDay` is to be told, for planning a look. */
export const firstWarningAt = (lastDay: string): string => addDays(momentAt(lastDay, warnedAt), -expiryWarningDays[0])
