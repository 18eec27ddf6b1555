/** Pictures of approved filings stay with the record they led to: shown again when it is changed, deleted at a word, gone with the record. Source: spec K1. */
import { sitePersonOf, subjectPersonOf } from '@domain/facts/persons'
import { siteDomains } from '@domain/facts/sites'
import type { Answers } from '@domain/filing/answers'
import { type MaterialId, materials } from '@domain/materials/registry'
import { maskName } from '@domain/privacy/mask'
import type { Db, ServerContext } from '../context'
import { answersOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { deleteObject } from '../repositories/objects'
import { notFound } from '../routes/refusal'

export type RecordPicture = {
  objectId: string
  slot: string
  name: string
  uploadedAt: string
  siteFilingNumber?: string
  /** Masked. */
  whose?: string
}

/** What the record shows: the newest picture of each paper; a newer one stands in for those before it. */
export async function recordPictures(ctx: ServerContext, accountId: string, filingNumber: string): Promise<RecordPicture[]> {
  const all = await allPictures(ctx, accountId, filingNumber)
  return [...new Map([...all].reverse().map((picture) => [paperOf(picture), picture])).values()].reverse()
}

/** Deletes a picture with the older ones it stood in for; the 404 where the record has no such picture. */
export async function deleteRecordPicture(ctx: ServerContext, accountId: string, filingNumber: string, objectId: string): Promise<void> {
  const all = await allPictures(ctx, accountId, filingNumber)
  const papers = new Set(all.filter((picture) => picture.objectId === objectId).map(paperOf))
  if (papers.size === 0) throw notFound()
  const gone = new Set(all.filter((picture) => papers.has(paperOf(picture))).map((picture) => picture.objectId))
  for (const id of gone) await deleteObject(ctx, id)
}

/** The record has ended: everything photographed for it is given to the sweeper. */
export async function dropRecordPictures(tx: Db, accountId: string, filingNumber: string, at: string): Promise<void> {
  const ids = (await approvedOrders(tx, accountId, filingNumber)).map(({ id }) => id)
  if (ids.length > 0) await tx.updateTable('objects').set({ delete_at: at }).where('order_id', 'in', ids).execute()
}

async function approvedOrders(db: Db, accountId: string, filingNumber: string): Promise<OrderRow[]> {
  const orders = await db
    .selectFrom('orders')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('status', '=', 'approved')
    .orderBy('status_at', 'desc')
    .execute()
  return orders.filter(({ filing_numbers }) => filing_numbers?.subject === filingNumber)
}

/** Newest filing first. */
async function allPictures(ctx: ServerContext, accountId: string, filingNumber: string): Promise<RecordPicture[]> {
  const orders = await approvedOrders(ctx.db, accountId, filingNumber)
  const rows = await ctx.db
    .selectFrom('objects')
    .select(['id', 'media_type', 'created_at'])
    .where('account_id', '=', accountId)
    .where('delete_at', 'is', null)
    .execute()
  const stored = new Map(rows.filter(({ media_type }) => media_type.startsWith('image/')).map((row) => [row.id, row.created_at]))
  return orders.flatMap((order) => {
    const answers = answersOf(ctx, order)
    return Object.entries(answers.materials).flatMap(([slot, { objectId }]) => {
      const uploadedAt = stored.get(objectId)
      const about = uploadedAt && aboutSlot(slot, answers, order)
      return about ? [{ objectId, slot, uploadedAt, ...about }] : []
    })
  })
}

/** A paper is known by its kind and, where there is one per site, by the site. */
const paperOf = ({ slot, siteFilingNumber }: RecordPicture): string =>
  siteFilingNumber ? `${slot.split('.')[0]} ${siteFilingNumber}` : slot

function aboutSlot(
  slot: string,
  answers: Answers,
  order: OrderRow,
): Pick<RecordPicture, 'name' | 'siteFilingNumber' | 'whose'> | undefined {
  const [id = '', at = '0'] = slot.split('.')
  if (!Object.hasOwn(materials, id)) return undefined
  const spec = materials[id as MaterialId]
  const n = Number(at)
  const site = spec.per && siteNumber(answers, n, order)
  const person = personOf(id, answers, n)
  return { name: spec.name, ...(site ? { siteFilingNumber: site } : {}), ...(person ? { whose: maskName(person) } : {}) }
}

function personOf(id: string, answers: Answers, n: number): string | undefined {
  if (id.startsWith('subject-person')) return subjectPersonOf(answers).name
  return id.startsWith('site-person') ? sitePersonOf(answers, n).name : undefined
}

const siteNumber = (answers: Answers, n: number, order: OrderRow): string | undefined =>
  answers.sites[n]?.filingNumber ?? order.filing_numbers?.sites.find(({ domain }) => siteDomains(answers, n).includes(domain))?.number
