/** Showing a code at the computer: for a filing that goes on on the phone, for its camera work, or for one that is only begun there. */
import type { handoffEndpoints } from '@contract/handoff'
import { filingTypes } from '@domain/filing-types/registry'
import { isEditable } from '@domain/lifecycle/actions'
import { statusRow } from '@domain/lifecycle/status'
import type { FastifyRequest } from 'fastify'
import type { Db, ServerContext } from '../context'
import { GatewayError } from '../gateways/gateway-error'
import { deviceWords } from '../handoff/device-words'
import { handoffView } from '../handoff/handoff-view'
import { countShown } from '../handoff/limits'
import { handoffLink, handoffPage } from '../handoff/link'
import { orderClosed } from '../handoff/refusals'
import { type Shown, showCode } from '../handoff/show-code'
import { ownOrderLocked } from './own-order'
import { Refusal } from './refusal'
import type { Call, Handler } from './register'

type Create = (typeof handoffEndpoints)['createHandoff']

export const createHandoff =
  (ctx: ServerContext): Handler<Create, 201> =>
  async (call) => {
    const { session, request, reply } = call
    const what = whatIsHandedOver(call)
    await countShown(ctx, session.accountId)
    const device = await ctx.db.selectFrom('sessions').select('device_name_sealed').where('id', '=', session.deviceId).executeTakeFirst()
    const name = device && ctx.vault.open(device.device_name_sealed, 'sessions.device_name')
    const from = deviceWords(name, request.headers['user-agent'])
    const given = { accountId: session.accountId, sessionId: session.deviceId, place: call.body.place ?? null, from }
    const { row, code } = await ctx.db.transaction().execute(async (tx) => {
      if (what.orderId !== null) await requireOpen(tx, session.accountId, what.orderId)
      return showCode(ctx, tx, { ...given, ...what })
    })
    reply.header('cache-control', 'no-store')
    const link = handoffLink(ctx.config, request, code)
    const miniProgramCode = await codeOfWechat(ctx, request, code)
    return { status: 201, body: { handoff: handoffView(ctx, row, session.deviceId), link, miniProgramCode } }
  }

/** Base64 of a PNG; null where there is no mini program, or WeChat does not draw one: the link is there. */
async function codeOfWechat(ctx: ServerContext, { log }: FastifyRequest, code: string): Promise<string | null> {
  try {
    const picture = await ctx.gateways.miniProgram.code(handoffPage, code)
    return picture === undefined ? null : Buffer.from(picture).toString('base64')
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error
    log.warn({ err: error, wechat: error.code }, 'no mini-program code')
    return null
  }
}

function whatIsHandedOver({ body }: Call<Create>): Pick<Shown, 'kind' | 'orderId' | 'begin'> {
  const { kind, orderId, begin } = body
  if (kind === 'begin') {
    if (!begin) throw missing('begin', '缺少要在手机上开始的备案类型')
    if (!Object.hasOwn(filingTypes, begin.filingType)) throw missing('begin.filingType', '没有这种备案类型')
    return { kind, orderId: null, begin }
  }
  if (orderId === undefined) throw missing('orderId', '缺少要换设备继续的备案')
  return { kind, orderId, begin: null }
}

/** Only what can still be filled in goes on elsewhere. */
async function requireOpen(tx: Db, accountId: string, orderId: string): Promise<void> {
  const order = await ownOrderLocked(tx, accountId, orderId)
  if (!isEditable(order.status)) throw orderClosed(statusRow(order.status).word)
}

const missing = (anchor: string, says: string) =>
  new Refusal(400, { code: 'invalid-input', says, wayOut: '请刷新页面后再试', fields: [{ anchor, says }] })
