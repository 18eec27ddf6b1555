/** Sending a sign-in code, within the limits of a phone and of an address. */
import type { sessionEndpoints } from '@contract/session'
import type { ServerContext } from '../context'
import { GatewayError } from '../gateways/gateway-error'
import { countOrWait } from '../repositories/rate-limits'
import { forget, newCode } from '../repositories/sign-in-codes'
import { Refusal } from './refusal'
import type { Answer } from './register'

/** How long the client waits before it offers to send again. */
const resendAfterSeconds = 60

export async function sendSignInCode(
  ctx: ServerContext,
  phone: string,
  address: string,
): Promise<Answer<typeof sessionEndpoints.sendSignInCode>> {
  await requireAllowance(ctx, phone, address)
  const { id, code, expiresAt } = await newCode(ctx, phone)
  const text = `您的登录验证码是 ${code}，5 分钟内有效。不是您本人操作请忽略，验证码不要告诉任何人。`
  try {
    await ctx.gateways.messages.send({ id, channel: 'sms', from: '随手备案', to: phone, event: 'account.sign-in-code', text, code })
  } catch (error) {
    await forget(ctx, ctx.db, phone)
    if (!(error instanceof GatewayError)) throw error
    throw new Refusal(503, { code: 'sms-away', says: '短信暂时发不出去', wayOut: '请过一分钟再试，不会重复扣次数', retryAfterSeconds: 60 })
  }
  return { status: 202, body: { resendAfterSeconds, expiresAt } }
}

async function requireAllowance(ctx: ServerContext, phone: string, address: string): Promise<void> {
  const { minSeconds, perHour, perDay, perHourAndAddress } = ctx.config.signInLimits
  const wait = await countOrWait(ctx, [
    ...(minSeconds > 0 ? [{ kind: 'sign-in-phone', key: phone, max: 1, seconds: minSeconds }] : []),
    { kind: 'sign-in-phone', key: phone, max: perHour, seconds: 3600 },
    { kind: 'sign-in-phone', key: phone, max: perDay, seconds: 86_400 },
    { kind: 'sign-in-address', key: address, max: perHourAndAddress, seconds: 3600 },
  ])
  if (wait === 0) return
  const says = wait <= 60 ? `验证码刚发过，请 ${wait} 秒后再获取` : `获取验证码的次数用完了，请 ${Math.ceil(wait / 60)} 分钟后再试`
  throw new Refusal(429, {
    code: 'too-many-codes',
    says,
    wayOut: '之前收到的验证码在 5 分钟内仍然可用',
    retryAfterSeconds: wait,
    fields: [{ anchor: 'phone', says }],
  })
}
