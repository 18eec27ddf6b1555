/** Finished uploads, taken over by their owner for a slot or a video check. */
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Db, ServerContext } from '../context'
import { notFound, Refusal } from '../routes/refusal'
import { UploadStore } from '../storage/upload-store'

const storeOf = (ctx: ServerContext) => new UploadStore(ctx, join(ctx.config.dataDir, 'uploads'))

/** Whose an upload is: the account's own, or of the second person with a link of it. */
export type Uploader = { accountId: string; invitationId?: string | null }

/** The bytes of a finished upload. 404 when it is not theirs, 409 when it is not complete or was used already. */
export async function takeUpload(ctx: ServerContext, uploader: Uploader, uploadId: string): Promise<Buffer> {
  const row = await findUpload(ctx, uploader, uploadId)
  if (!row) throw notFound()
  if (row.claimed_at) throw new Refusal(409, { code: 'upload-used', says: '这次上传已经用过了', wayOut: '请重新上传一次' })
  if (!row.finished_at) {
    throw new Refusal(409, { code: 'upload-unfinished', says: '文件还没有传完', wayOut: '请等进度到 100%，断开了会从断开的地方继续' })
  }
  return buffer(storeOf(ctx).open(uploadId))
}

export const findUpload = (ctx: ServerContext, { accountId, invitationId = null }: Uploader, uploadId: string) =>
  ctx.db
    .selectFrom('uploads')
    .selectAll()
    .where('id', '=', uploadId)
    .where('account_id', '=', accountId)
    .where('invitation_id', invitationId === null ? 'is' : '=', invitationId)
    .executeTakeFirst()

/** Throws away what came in through a link and was not handed in. */
export async function dropLinkUploads(ctx: ServerContext, invitationId: string): Promise<void> {
  const rows = await ctx.db
    .selectFrom('uploads')
    .select('id')
    .where('invitation_id', '=', invitationId)
    .where('claimed_at', 'is', null)
    .execute()
  for (const { id } of rows) await storeOf(ctx).remove(id)
}

/** Marks an upload used, in the caller's transaction; false when somebody was faster. */
export async function markUsed(ctx: ServerContext, db: Db, uploadId: string): Promise<boolean> {
  const result = await db
    .updateTable('uploads')
    .set({ claimed_at: ctx.clock.now() })
    .where('id', '=', uploadId)
    .where('claimed_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Drops the raw bytes of a used upload; its row stays for the sandbox's count. */
export const dropBytes = (ctx: ServerContext, uploadId: string) => storeOf(ctx).dropBytes(uploadId)
