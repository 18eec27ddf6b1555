/** How often codes may be shown and guessed. Counted in rows, so a restart forgets none. Not inside a transaction. */
import type { ServerContext } from '../context'
import { countOrWait } from '../repositories/rate-limits'
import { Refusal } from '../routes/refusal'

const hour = 3600
const minutes = (seconds: number) => `${Math.ceil(seconds / 60)} 分钟`

/** One code that nobody was shown, or that is over, from an address. */
export async function countUnknownCode(ctx: ServerContext, address: string): Promise<void> {
  const max = ctx.config.verificationLimits.unknownLinksPerHourAndAddress
  const wait = await countOrWait(ctx, [{ kind: 'handoff-unknown', key: address, max, seconds: hour }])
  if (wait > 0) throw tooOften(`扫的二维码不对，次数太多了，请 ${minutes(wait)}后再试`, '请在电脑上刷新二维码，扫最新的那一个', wait)
}

/** One code shown to an account: one that refreshes itself all day stays far below. */
export async function countShown(ctx: ServerContext, accountId: string): Promise<void> {
  const max = ctx.config.handoffsPerHour
  const wait = await countOrWait(ctx, [{ kind: 'handoff-shown', key: accountId, max, seconds: hour }])
  if (wait > 0) throw tooOften(`二维码刷新得太频繁了，请 ${minutes(wait)}后再试`, '内容都已保存，也可以先在电脑上填别的', wait)
}

const tooOften = (says: string, wayOut: string, retryAfterSeconds: number) =>
  new Refusal(429, { code: 'too-often', says, wayOut, retryAfterSeconds })
