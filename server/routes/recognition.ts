/** Reading a stored certificate for clients that cannot do it themselves: only with the person's word, nothing is kept. */
import { recognitionEndpoints } from '@contract/recognition'
import { readableSide } from '@domain/recognition/reading'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { readStoredPicture } from '../recognition/read-stored-picture'
import { createReaderPool, ReadingUnavailable } from '../recognition/reader-pool'
import { UnreadablePicture } from '../recognition/reading-thread'
import { consents } from '../repositories/consents'
import { findObject } from '../repositories/objects'
import { ObjectMissing } from '../storage/object-store'
import { notFound, Refusal } from './refusal'
import { implement } from './register'

export function recognitionRoutes(app: FastifyInstance, ctx: ServerContext): void {
  const pool = createReaderPool()
  app.addHook('onClose', () => pool.close())

  implement(app, ctx, recognitionEndpoints.readCertificate, async ({ session, body }) => {
    const row = await findObject(ctx.db, session.accountId, body.objectId)
    if (!row) throw notFound()
    if (!(await consents(ctx.db, session.accountId, 'server-reading'))) throw consentNeeded()
    const side = readableSide(body.certificate, body.side)
    if (!side) throw new Refusal(422, { code: 'not-readable-kind', says: '这种证件不能自动识别', wayOut: '请对照证件手工填写' })
    if (row.purpose !== 'certificate') throw unreadable()
    const bytes = await ctx.objects.get(row.id, row.wrapped_key).catch((error: unknown) => {
      throw error instanceof ObjectMissing ? notFound() : error
    })
    const reading = await readStoredPicture(pool, bytes, side, ctx.clock.now().slice(0, 10)).catch((error: unknown) => {
      throw refusalOf(error)
    })
    return { status: 200, body: reading }
  })
}

const consentNeeded = () =>
  new Refusal(403, {
    code: 'consent-needed',
    says: '您还没有同意由服务器识别证件照片',
    wayOut: '同意后由服务器识别，结果不保存；不同意请手工填写',
  })

const unreadable = () =>
  new Refusal(422, { code: 'unreadable-picture', says: '这张图片打不开，没有识别', wayOut: '请重新拍摄，或对照证件手工填写' })

function refusalOf(error: unknown): unknown {
  if (error instanceof UnreadablePicture) return unreadable()
  if (!(error instanceof ReadingUnavailable)) return error
  const says = error.why === 'busy' ? '现在识别的人比较多' : '识别没有完成'
  return new Refusal(503, { code: `reading-${error.why}`, says, wayOut: '请过一会儿再试，也可以先手工填写', retryAfterSeconds: 10 })
}
