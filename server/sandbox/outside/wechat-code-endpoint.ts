/**
 * The sandbox's WeChat draws the codes of the mini program: as an ordinary QR code that holds page and scene as text, since only WeChat can
 * draw, and read, its own kind.
 */
import * as z from '@domain/zod'
import type { FastifyInstance } from 'fastify'
import QRCode from 'qrcode'
import type { ServerContext } from '../../context'
import { isSilent, judged, modeNow, says, silence, wechatPath } from './wechat-token-desk'

const schema = z.object({
  scene: z.string(),
  page: z.optional(z.string()),
  width: z.optional(z.number()),
  env_version: z.optional(z.string()),
  check_path: z.optional(z.boolean()),
})
type Asked = z.output<typeof schema>

/** Letters, digits and these signs, 32 at most. Source: WeChat open documentation, getUnlimitedQRCode. */
const sceneShape = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
/** A page's path: no leading slash, nothing behind it. */
const pageShape = /^pages\/[\w/-]+$/

export function codeEndpoint(app: FastifyInstance, ctx: ServerContext): void {
  const config = { schema: { hide: true } }
  app.post<{ Querystring: { access_token?: string } }>(`${wechatPath}/wxa/getwxacodeunlimit`, config, async (request, reply) => {
    const mode = await modeNow(ctx)
    if (isSilent(mode)) return silence(reply, mode)
    const parsed = schema.safeParse(request.body)
    if (!parsed.success) return says(reply, 47001)
    const code = await judged(ctx, request.query.access_token ?? '', mode, async () => faultOf(parsed.data))
    if (code !== 0) return says(reply, code)
    const { page = 'pages/home/index', scene, width = 430 } = parsed.data
    return reply.type('image/png').send(await QRCode.toBuffer(`${page}?scene=${scene}`, { width, margin: 2, errorCorrectionLevel: 'M' }))
  })
}

/** 40129 = scene, 41030 = page, 40097 = another argument. */
function faultOf({ scene, page, width }: Asked): number {
  if (!sceneShape.test(scene)) return 40129
  if (page !== undefined && !pageShape.test(page)) return 41030
  return width !== undefined && (width < 280 || width > 1280) ? 40097 : 0
}
