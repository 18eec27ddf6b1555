/** A try of 视频核身 is begun: by the account for one of its people, or by the second person through a link. */
import type { ServerContext } from '../context'
import { ask } from '../detection/ask'
import { answersOf, recordOf } from '../lifecycle/order-data'
import type { IdentityRow, OrderRow } from '../lifecycle/rows'
import { Refusal } from '../routes/refusal'
import { openCheck, triesLeft } from './checks'
import { personOnCamera } from './person-on-camera'
import { otherWay } from './words'

export type Place = { latitude: number; longitude: number }

type Beginning = {
  order: OrderRow
  person: number
  location: Place | undefined
  /** The link it is done by. */
  invitationId?: string
  /** The order again, locked and still such that the check may begin; throws otherwise. */
  lock: (tx: ServerContext['db']) => Promise<OrderRow>
}

/** Asks the verifier for prompts and opens the try; 409 when none is left. */
export async function beginCheck(ctx: ServerContext, { order, person, location, invitationId, lock }: Beginning): Promise<IdentityRow> {
  const { name = '', idNumber = '' } = personOnCamera(answersOf(ctx, order), recordOf(ctx, order), person)
  const prompts = await ctx.gateways.identity.begin({ name, idNumber })
  const elsewhere = await isElsewhere(ctx, order, location)
  return ctx.db.transaction().execute(async (tx) => {
    const locked = await lock(tx)
    const left = await triesLeft(tx, locked.id, person)
    if (left <= 0) throw usedUp()
    return openCheck(ctx, tx, locked, person, prompts, { elsewhere, left, invitationId })
  })
}

/** A place is only compared when it was given and the map answers; another province is a warning, never a refusal (spec K5). */
async function isElsewhere(ctx: ServerContext, order: OrderRow, place: Place | undefined): Promise<boolean> {
  const wanted = order.province_code ?? answersOf(ctx, order)['verify-type'].region?.provinceCode
  if (!place || !wanted) return false
  const found = await ask('geocoder', () => ctx.gateways.geocoder.province(place))
  return found?.answer !== undefined && found.answer !== wanted
}

export const noSuchPerson = (anchor: string) => {
  const says = '这份备案里没有这位需要核身的负责人'
  return new Refusal(400, { code: 'no-such-person', says, wayOut: '请先填好网站负责人', fields: [{ anchor, says }] })
}

export const noPlaceConsent = () =>
  new Refusal(403, {
    code: 'consent-needed',
    says: '您还没有同意使用位置信息，服务器没有接收',
    wayOut: '可以先同意位置信息的说明，也可以不带位置继续',
  })

const usedUp = () => new Refusal(409, { code: 'tries-used-up', says: '视频核身的次数用完了', wayOut: otherWay.says })
