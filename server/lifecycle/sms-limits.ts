/**
 * How often 短信核验 may be tried and texts be asked for, beside the five tries and three resends of each verification: per address, per
 * link, and per phone over all orders. Counted in rows, so a restart forgets none. Not inside a transaction.
 */
import type { ServerContext } from '../context'
import { countOrWait, type Limit } from '../repositories/rate-limits'
import { Refusal } from '../routes/refusal'

const hour = 3600
const minutes = (seconds: number) => `${Math.ceil(seconds / 60)} 分钟`

async function allow(ctx: ServerContext, limits: readonly Limit[], says: (wait: number) => string, wayOut: string): Promise<void> {
  const wait = await countOrWait(ctx, limits)
  if (wait > 0) throw new Refusal(429, { code: 'too-often', says: says(wait), wayOut, retryAfterSeconds: wait })
}

/** One check of a code from an address. */
export const requireTry = (ctx: ServerContext, address: string): Promise<void> =>
  allow(
    ctx,
    [{ kind: 'sms-try-address', key: address, max: ctx.config.verificationLimits.triesPerHourAndAddress, seconds: hour }],
    (wait) => `这个网络上核验得太频繁了，请 ${minutes(wait)}后再试`,
    '没有扣核验次数；也可以换用手机流量再试',
  )

/** One guess about a phone on the page that knows no order: what fits nobody costs none of anybody's five tries. */
export const requireTryFor = (ctx: ServerContext, phone: string): Promise<void> =>
  allow(
    ctx,
    [{ kind: 'sms-try-phone', key: phone, max: ctx.config.verificationLimits.triesPerHourAndPhone, seconds: hour }],
    (wait) => `这个号码核验得太频繁了，请 ${minutes(wait)}后再试`,
    '请核对短信里的验证码、手机号码和证件号码后 6 位',
  )

/** One text to a phone, asked for from an address. */
export function requireResend(ctx: ServerContext, phone: string, address: string): Promise<void> {
  const { minSeconds, perHour, perDay, perHourAndAddress } = ctx.config.verificationLimits.resends
  const limits = [
    ...(minSeconds > 0 ? [{ kind: 'sms-resend-phone', key: phone, max: 1, seconds: minSeconds }] : []),
    { kind: 'sms-resend-phone', key: phone, max: perHour, seconds: hour },
    { kind: 'sms-resend-phone', key: phone, max: perDay, seconds: 24 * hour },
    { kind: 'sms-resend-address', key: address, max: perHourAndAddress, seconds: hour },
  ]
  const says = (wait: number) =>
    wait <= 60 ? `短信刚发过，请 ${wait} 秒后再重发` : `这个号码或网络要的短信太多了，请 ${minutes(wait)}后再重发`
  return allow(ctx, limits, says, '没有扣重发次数；最近一条 12381 短信里的验证码仍然可用')
}

/** One sum, check or resend through a link. */
export const requireAct = (ctx: ServerContext, invitationId: string): Promise<void> =>
  allow(
    ctx,
    [{ kind: 'invitation', key: invitationId, max: ctx.config.verificationLimits.actsPerHourAndLink, seconds: hour }],
    (wait) => `这个链接用得太频繁了，请 ${minutes(wait)}后再试`,
    '没有扣核验次数，链接仍然有效',
  )

/** One link that nobody gave out, from an address. */
export const countUnknownLink = (ctx: ServerContext, address: string): Promise<void> =>
  allow(
    ctx,
    [{ kind: 'invitation-unknown', key: address, max: ctx.config.verificationLimits.unknownLinksPerHourAndAddress, seconds: hour }],
    (wait) => `打开的链接不对，次数太多了，请 ${minutes(wait)}后再试`,
    '请向发链接给您的人再要一次完整的链接',
  )
