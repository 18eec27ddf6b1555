/** One video for one try: its bytes looked at, kept sealed, judged, the verdict written down. */
import { createHash } from 'node:crypto'
import type { ServerContext } from '../context'
import { GatewayError } from '../gateways/gateway-error'
import type { IdentityAction, IdentityReason } from '../gateways/identity-verifier'
import { requireStillGood } from '../invitations/invited-check'
import { lockOrder } from '../lifecycle/order-data'
import type { IdentityRow } from '../lifecycle/rows'
import { storeObject } from '../repositories/objects'
import { dropBytes, markUsed, takeUpload } from '../repositories/uploads'
import { notFound, Refusal } from '../routes/refusal'
import { writeDecision } from './checks'
import { type Judged, judgeClip } from './judge-clip'
import { noteStanding } from './note-standing'
import { reasonWords } from './words'

export type VideoGiven = { uploadId: string; nonce: string; sha256: string }

/** The check after its video. A film that is none costs no try: 422 with the reason, the same prompts stay good. */
export async function receiveVideo(ctx: ServerContext, check: IdentityRow, given: VideoGiven): Promise<IdentityRow> {
  requireItsTurn(ctx, check, given.nonce)
  const video = await takeUpload(ctx, { accountId: check.account_id, invitationId: check.invitation_id }, given.uploadId)
  if (createHash('sha256').update(video).digest('hex') !== given.sha256) {
    throw new Refusal(422, { code: 'sha256-differs', says: '视频在路上损坏了', wayOut: '请再传一次，不用重录' })
  }
  const judged = await judgeClip(video)
  if (typeof judged === 'string') throw unusable(judged)
  const kept = await keep(ctx, check, given, video, judged)
  return judge(ctx, kept, video, judged.mediaType)
}

/** Patience with a judge before the film is laid before them again: the server may have died between film and verdict. */
const againAfterMs = 120_000

/** A check that has waited long for its verdict asks once more; the answer may be to go on waiting. */
export async function judgeAgain(ctx: ServerContext, check: IdentityRow): Promise<IdentityRow> {
  if (check.state !== 'in-review' || !check.video_object_id || ctx.clock.ms() - Date.parse(check.updated_at) < againAfterMs) return check
  const object = await ctx.db.selectFrom('objects').selectAll().where('id', '=', check.video_object_id).executeTakeFirst()
  if (!object) return check
  return judge(ctx, check, await ctx.objects.get(object.id, object.wrapped_key), object.media_type)
}

async function judge(ctx: ServerContext, check: IdentityRow, video: Buffer, mime: string): Promise<IdentityRow> {
  const verdict = await ask(ctx, check, video, mime)
  return ctx.db.transaction().execute(async (tx) => {
    // First the order, as everywhere: a decision by hand may come at the same moment.
    const order = await lockOrder(tx, check.order_id)
    const row = await tx.selectFrom('identity_checks').selectAll().where('id', '=', check.id).forUpdate().executeTakeFirstOrThrow()
    if (row.state !== 'in-review') return row
    const decided = await writeDecision(tx, row, verdict, ctx.clock.now())
    if (order) await noteStanding(ctx, tx, order, decided)
    return decided
  })
}

function requireItsTurn(ctx: ServerContext, check: IdentityRow, nonce: string): void {
  if (check.state !== 'waiting-for-video') {
    throw new Refusal(409, { code: 'not-now', says: '这次核身已经收到过视频了', wayOut: '请刷新看结果；需要重录就再开始一次' })
  }
  if (check.nonce !== nonce) {
    const says = '视频不是按这次的提示录的'
    throw new Refusal(400, { code: 'nonce-differs', says, wayOut: '请重新开始视频核身', fields: [{ anchor: 'nonce', says }] })
  }
  if (Date.parse(check.expires_at) <= ctx.clock.ms()) {
    throw new Refusal(409, { code: 'prompts-expired', says: '这次的动作提示已过期', wayOut: '请重新开始视频核身，不占次数' })
  }
}

const unusable = (reason: IdentityReason) => new Refusal(422, { code: reason, says: reasonWords[reason], wayOut: '重新录制不占次数' })

async function keep(
  ctx: ServerContext,
  check: IdentityRow,
  given: VideoGiven,
  video: Buffer,
  { clip, mediaType }: Judged,
): Promise<IdentityRow> {
  const object = await storeObject(ctx, {
    bytes: video,
    mediaType,
    ...(clip.width && clip.height ? { width: clip.width, height: clip.height } : {}),
    accountId: check.account_id,
    orderId: check.order_id,
    slot: null,
    purpose: 'face',
    takenBytes: video.length,
    invitationId: check.invitation_id,
  })
  const kept = await ctx.db
    .transaction()
    .execute(async (tx) => {
      const order = await lockOrder(tx, check.order_id)
      if (check.invitation_id) await requireStillGood(ctx, tx, check.invitation_id)
      const row = await tx.selectFrom('identity_checks').select('state').where('id', '=', check.id).forUpdate().executeTakeFirst()
      if (!row) throw notFound()
      if (row.state !== 'waiting-for-video' || !(await markUsed(ctx, tx, given.uploadId))) {
        throw new Refusal(409, { code: 'not-now', says: '这次核身已经收到过视频了', wayOut: '请刷新看结果' })
      }
      await object.insert(tx)
      const handedIn = await tx
        .updateTable('identity_checks')
        .set({ state: 'in-review', video_object_id: object.id, video_sha256: given.sha256, updated_at: ctx.clock.now() })
        .where('id', '=', check.id)
        .returningAll()
        .executeTakeFirstOrThrow()
      if (order) await noteStanding(ctx, tx, order, handedIn)
      return handedIn
    })
    .catch(async (error: unknown) => {
      await object.undo()
      throw error
    })
  await dropBytes(ctx, given.uploadId)
  return kept
}

async function ask(ctx: ServerContext, check: IdentityRow, video: Buffer, mime: string) {
  const actions = (check.actions as { action: IdentityAction }[]).map(({ action }) => action)
  try {
    return await ctx.gateways.identity.verify({ nonce: check.nonce, actions, video, mime, sha256: check.video_sha256 ?? '' })
  } catch (error) {
    if (error instanceof GatewayError) return { decision: 'retry' as const, reasons: ['no-answer' as const] }
    throw error
  }
}
