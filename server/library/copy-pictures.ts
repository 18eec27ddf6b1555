/** Pictures of certificates are copied into the library and out of it, so that deleting one side never takes the other's. */
import type { ServerContext } from '../context'
import type { KeptPicture } from '../repositories/library'
import { findObject, storeObject } from '../repositories/objects'
import { notFound } from '../routes/refusal'
import { ObjectMissing } from '../storage/object-store'

type Where = { orderId: string; slot: string } | undefined
type Copy = { objectId: string; at: string; insert: (db: ServerContext['db']) => Promise<void>; undo: () => Promise<void> }

/** Copies of the account's own pictures for the library; the 404 when one is not theirs or gone. */
export async function copyPictures(
  ctx: ServerContext,
  accountId: string,
  pictures: readonly KeptPicture[],
): Promise<(Copy & { side: KeptPicture['side'] })[]> {
  const copies: (Copy & { side: KeptPicture['side'] })[] = []
  try {
    for (const { side, objectId } of pictures) {
      if (copies.some((copy) => copy.side === side)) continue
      copies.push({ side, ...(await copyOf(ctx, accountId, objectId, undefined)) })
    }
  } catch (error) {
    await Promise.all(copies.map((copy) => copy.undo()))
    throw error
  }
  return copies
}

/** A copy of a kept picture for a slot of an order. */
export const copyToOrder = (ctx: ServerContext, accountId: string, objectId: string, where: NonNullable<Where>): Promise<Copy> =>
  copyOf(ctx, accountId, objectId, where)

async function copyOf(ctx: ServerContext, accountId: string, objectId: string, where: Where): Promise<Copy> {
  const row = await findObject(ctx.db, accountId, objectId)
  if (!row || !(row.purpose === 'certificate' || row.purpose === 'library')) throw notFound()
  const bytes = await ctx.objects.get(row.id, row.wrapped_key).catch((error: unknown) => {
    throw error instanceof ObjectMissing ? notFound() : error
  })
  const stored = await storeObject(ctx, {
    bytes,
    mediaType: row.media_type,
    ...(row.width && row.height ? { width: row.width, height: row.height } : {}),
    accountId,
    orderId: where?.orderId ?? null,
    slot: where?.slot ?? null,
    purpose: where ? 'certificate' : 'library',
    takenBytes: row.taken_bytes,
  })
  return { objectId: stored.id, at: stored.at, insert: stored.insert, undo: stored.undo }
}
