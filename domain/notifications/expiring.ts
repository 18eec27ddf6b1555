/**
 * What runs out after a filing: a domain, a certificate, a code whose server ends. Told 30 and 7 days before, each once.
 * Source: spec C7 (code.expiring, domain.expiring, certificate.expiring); the days are ours [assumed].
 */
import { dayAfter, dayOf, daysBetween, isBefore, momentAt, sayDay } from '@domain/calendar/moment'
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

export type ExpiryWarning = { daysBefore: number; at: string }

/**
 * The warnings to give about something that ends on `lastDay` (YYYY-MM-DD): those that came due since the last look, and the nearest that
 * has begun, for what is looked at for the first time. Nothing is warned about after its end.
 */
export function expiryWarnings(lastDay: string, since: string, now: string): ExpiryWarning[] {
  const begun = expiryWarningDays
    .map((daysBefore) => ({ daysBefore, at: momentAt(dayAfter(lastDay, -daysBefore), warnedAt) }))
    .filter(({ at }) => !isBefore(now, at))
  const holds = dayOf(now) <= lastDay ? begun.at(-1) : undefined
  return begun.filter((one) => isBefore(since, one.at) || one === holds)
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
