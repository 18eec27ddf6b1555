/** One code to each responsible person of what is to end, by SMS, within limits. Source: spec B4 (phone code), K6-7. */
import { filingTypeName } from '@domain/filing-types/registry'
import { endedSites } from '@domain/lifecycle/revocation-people'
import { revokeCodeEvent, revokeCodeText } from '@domain/notifications/codes'
import { maskName, maskPhone } from '@domain/privacy/mask'
import { secondsAfter } from '../clock'
import type { ServerContext } from '../context'
import { answersOf } from '../lifecycle/order-data'
import { writeToOutbox } from '../lifecycle/outbox'
import type { OrderRow } from '../lifecycle/rows'
import { countOrWait } from '../repositories/rate-limits'
import { codeMinutes, newCodes } from '../repositories/revocation-codes'
import { Refusal } from '../routes/refusal'
import { readyToEnd } from './ready-to-end'

/** How long before another set may be asked for. */
const resendSeconds = 60
const senderName = '随手备案'

export async function sendRevocationCodes(ctx: ServerContext, order: OrderRow) {
  const ending = await readyToEnd(ctx, order)
  await requireAllowance(
    ctx,
    order.id,
    ending.people.map(({ who }) => who.phone),
  )
  const at = ctx.clock.now()
  const [domain = ''] = endedSites(ending.type, answersOf(ctx, order), ending.record).flatMap(({ domains }) => domains)
  const { codes, expiresAt } = await ctx.db.transaction().execute(async (tx) => {
    const made = await newCodes(ctx, tx, order.id, ending.people)
    for (const { n, person, code } of made.codes) {
      await writeToOutbox(ctx, tx, {
        accountId: order.account_id,
        orderId: order.id,
        channel: 'sms',
        from: senderName,
        to: person.who.phone,
        event: revokeCodeEvent,
        code,
        text: revokeCodeText(code, filingTypeName(ending.type), domain, codeMinutes),
        dedupeKey: `${revokeCodeEvent}/${order.id}/${n}/${at}/${code}`,
        at,
      })
    }
    return made
  })
  return {
    people: codes.map(({ n, person: { who } }) => ({ n, maskedName: maskName(who.name), maskedPhone: maskPhone(who.phone) })),
    expiresAt,
    resendAfter: secondsAfter(at, resendSeconds),
  }
}

/** The same limits as a sign-in code's, per order and per phone: somebody else's phone must not be rung for fun. */
async function requireAllowance(ctx: ServerContext, orderId: string, phones: readonly string[]): Promise<void> {
  const { minSeconds, perHour, perDay } = ctx.config.signInLimits
  const kind = 'revocation-code'
  const limits = [
    ...(minSeconds > 0 ? [{ kind: `${kind}-order`, key: orderId, max: 1, seconds: Math.max(minSeconds, resendSeconds) }] : []),
    { kind: `${kind}-order`, key: orderId, max: perHour, seconds: 3600 },
  ]
  const wait = await countOrWait(ctx, limits)
  if (wait > 0) throw tooMany(wait)
  for (const phone of phones) {
    const phoneWait = await countOrWait(ctx, [{ kind: `${kind}-phone`, key: phone, max: perDay, seconds: 86_400 }])
    if (phoneWait > 0) throw tooMany(phoneWait)
  }
}

const tooMany = (wait: number) =>
  new Refusal(429, {
    code: 'too-many-codes',
    says: wait <= 60 ? `验证码刚发过，请 ${wait} 秒后再获取` : `获取验证码的次数用完了，请 ${Math.ceil(wait / 60)} 分钟后再试`,
    wayOut: `之前收到的验证码在 ${codeMinutes} 分钟内仍然可用`,
    retryAfterSeconds: wait,
  })
