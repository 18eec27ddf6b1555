/** 资料库: keeping people and units for the next filing, with a consent of its own, and taking them out again. */
import { libraryEndpoints as endpoints, type LibraryCard } from '@contract/library'
import { certificateOf, expiryOf, nameOf, numberOf } from '@domain/library/library-entry'
import { isEditable } from '@domain/lifecycle/actions'
import { maskName, maskNumber } from '@domain/privacy/mask'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { copyPictures, copyToOrder } from '../library/copy-pictures'
import { notNow } from '../lifecycle/move-order'
import { consents } from '../repositories/consents'
import { dropEntries, entryOf, findEntry, type LibraryRow, libraryOf, mostEntries, putEntry } from '../repositories/library'
import { remember } from './idempotency'
import { requireConsentFor } from './material-consent'
import { ownOrder } from './own-order'
import { notFound, Refusal } from './refusal'
import { implement } from './register'

export function libraryRoutes(app: FastifyInstance, ctx: ServerContext): void {
  const cardOf = (row: LibraryRow): LibraryCard => libraryCard(ctx, row)

  implement(app, ctx, endpoints.listLibrary, async ({ session }) => {
    const cards = (await libraryOf(ctx.db, session.accountId)).map(cardOf)
    return { status: 200, body: { entries: cards.sort((a, b) => endOf(a).localeCompare(endOf(b))) } }
  })

  implement(app, ctx, endpoints.getLibraryEntry, async ({ session, params, reply }) => {
    const row = await findEntry(ctx.db, session.accountId, params.entryId)
    if (!row) throw notFound()
    reply.header('cache-control', 'no-store')
    return { status: 200, body: { ...cardOf(row), values: entryOf(ctx, row).values } }
  })

  keepingRoute(app, ctx)

  implement(app, ctx, endpoints.deleteLibraryEntry, async ({ session, params }) => {
    if (!(await findEntry(ctx.db, session.accountId, params.entryId))) throw notFound()
    await forgetLibrary(ctx, session.accountId, params.entryId)
    return { status: 204, body: undefined }
  })

  implement(app, ctx, endpoints.deleteLibrary, async ({ session }) => {
    await forgetLibrary(ctx, session.accountId)
    return { status: 204, body: undefined }
  })

  takingRoute(app, ctx)
}

/** One with the same certificate number is replaced; pictures are copies. */
function keepingRoute(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, endpoints.keepInLibrary, async (call) => {
    const { accountId } = call.session
    await requireLibraryConsent(ctx, accountId)
    const entry = { kind: call.body.kind, values: call.body.values }
    if (!nameOf(entry) || !numberOf(entry)) throw incomplete()
    const own = await libraryOf(ctx.db, accountId)
    if (own.length >= mostEntries) throw full()
    const copies = await copyPictures(ctx, accountId, call.body.pictures ?? [])
    try {
      const { answer, dropped } = await ctx.db.transaction().execute(async (tx) => {
        for (const copy of copies) await copy.insert(tx)
        const kept = await putEntry(
          ctx,
          tx,
          accountId,
          entry,
          copies.map(({ side, objectId }) => ({ side, objectId })),
        )
        const dropped = kept.dropped.map(({ objectId }) => objectId)
        if (dropped.length > 0) await tx.deleteFrom('objects').where('id', 'in', dropped).execute()
        const answer = { status: 201 as const, body: libraryCard(ctx, kept.row) }
        await remember(ctx, tx, call, answer)
        return { answer, dropped }
      })
      await Promise.all(dropped.map((id) => ctx.objects.remove(id)))
      return answer
    } catch (error) {
      await Promise.all(copies.map((copy) => copy.undo()))
      throw error
    }
  })
}

/** A kept picture goes into a slot of an order as a copy. */
function takingRoute(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, endpoints.takeLibraryPicture, async (call) => {
    const { session, params, body } = call
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    if (!isEditable(order.status)) throw notNow(order.status)
    await requireLibraryConsent(ctx, session.accountId)
    await requireConsentFor(ctx, session.accountId, 'certificate')
    const entry = await findEntry(ctx.db, session.accountId, body.entryId)
    const picture = entry?.pictures.find(({ side }) => side === body.side)
    if (!picture) throw notFound()
    const copy = await copyToOrder(ctx, session.accountId, picture.objectId, { orderId: order.id, slot: body.slot })
    const answer = { status: 201 as const, body: { objectId: copy.objectId, at: copy.at } }
    try {
      await ctx.db.transaction().execute(async (tx) => {
        await copy.insert(tx)
        await remember(ctx, tx, call, answer)
      })
    } catch (error) {
      await copy.undo()
      throw error
    }
    return answer
  })
}

/** Deletes one entry or all of them, first the rows, then the bytes. */
export async function forgetLibrary(ctx: ServerContext, accountId: string, entryId?: string): Promise<void> {
  const ids = await ctx.db.transaction().execute((tx) => dropEntries(tx, accountId, entryId))
  await Promise.all(ids.map((id) => ctx.objects.remove(id)))
}

function libraryCard(ctx: ServerContext, row: LibraryRow): LibraryCard {
  const entry = entryOf(ctx, row)
  const type = certificateOf(entry)
  return {
    id: row.id,
    kind: row.kind,
    maskedName: maskName(nameOf(entry)),
    maskedNumber: maskNumber(numberOf(entry)),
    ...(type ? { certificateType: type } : {}),
    expiry: expiryOf(entry, ctx.clock.now().slice(0, 10)),
    pictures: row.pictures.map(({ side }) => side),
    updatedAt: row.updated_at,
  }
}

/** What ends first needs looking at first; what has no end comes last. */
const endOf = ({ expiry }: LibraryCard) => expiry.until ?? '9999'

async function requireLibraryConsent(ctx: ServerContext, accountId: string): Promise<void> {
  if (await consents(ctx.db, accountId, 'library')) return
  throw new Refusal(403, {
    code: 'consent-needed',
    says: '您还没有同意使用资料库，没有保存',
    wayOut: '请先阅读并同意资料库的说明；不同意也可以每次手工填写',
  })
}

const incomplete = () =>
  new Refusal(400, {
    code: 'incomplete',
    says: '姓名（名称）和证件号码都填好才能存进资料库',
    fields: [{ anchor: 'values', says: '缺少姓名（名称）或证件号码' }],
  })

const full = () => new Refusal(409, { code: 'library-full', says: `资料库最多存 ${mostEntries} 条`, wayOut: '请先删除不用的，再存新的' })
