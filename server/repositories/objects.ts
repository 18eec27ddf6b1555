/** Stored pictures and videos: the row says whose they are, the store holds the sealed bytes. */
import { createHash, randomUUID } from 'node:crypto'
import type { Db, ServerContext } from '../context'
import type { Kept } from '../storage/picture'

export type NewObject = Kept & {
  accountId: string
  orderId: string | null
  slot: string | null
  purpose: string
  takenBytes: number
  /** The second person's link it was made by. */
  invitationId?: string | null
}

/** Stores bytes under a new id; `insert` writes the row in the caller's transaction, `undo` removes the bytes when that fails. */
export async function storeObject(ctx: ServerContext, given: NewObject) {
  const id = randomUUID()
  const { wrappedKey } = await ctx.objects.put(id, given.bytes)
  const row = {
    id,
    account_id: given.accountId,
    order_id: given.orderId,
    slot: given.slot,
    purpose: given.purpose,
    media_type: given.mediaType,
    bytes: given.bytes.length,
    taken_bytes: given.takenBytes,
    width: given.width ?? null,
    height: given.height ?? null,
    sha256: createHash('sha256').update(given.bytes).digest('hex'),
    wrapped_key: wrappedKey,
    created_at: ctx.clock.now(),
    delete_at: null,
    invitation_id: given.invitationId ?? null,
  }
  return {
    id,
    at: row.created_at,
    insert: async (db: Db): Promise<void> => {
      await db.insertInto('objects').values(row).execute()
    },
    undo: () => ctx.objects.remove(id),
  }
}

/** One of the account's own: what a second person made through a link is none of them. */
export const findObject = (db: Db, accountId: string, objectId: string) =>
  db
    .selectFrom('objects')
    .selectAll()
    .where('id', '=', objectId)
    .where('account_id', '=', accountId)
    .where('invitation_id', 'is', null)
    .executeTakeFirst()

/** Forgets an object: first the row, then the bytes, so that no row ever points at nothing. */
export async function deleteObject(ctx: ServerContext, objectId: string): Promise<void> {
  await ctx.db.deleteFrom('objects').where('id', '=', objectId).execute()
  await ctx.objects.remove(objectId)
}
