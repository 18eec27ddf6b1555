/** 资料库: people and units kept for the next filing. */
import { libraryEndpoints as endpoints } from '@contract/library'
import type { LibraryEntry } from '@domain/library/library-entry'
import { call, newIdempotencyKey } from './call'

export type { LibraryCard } from '@contract/library'
export type KeptPicture = { side: 'front' | 'back'; objectId: string }

/** Masked; those whose certificate ends first come first. */
export const listLibrary = async () => (await call(endpoints.listLibrary, {})).entries
/** One entry in clear. Not to be cached. */
export const getLibraryEntry = (entryId: string) => call(endpoints.getLibraryEntry, { params: { entryId } })
/** Keeps an entry in place of one with the same certificate number; copies of the pictures are kept with it. */
export const keepInLibrary = (entry: LibraryEntry, pictures: readonly KeptPicture[]) =>
  call(endpoints.keepInLibrary, {
    body: { kind: entry.kind, values: entry.values, pictures: [...pictures] },
    idempotencyKey: newIdempotencyKey(),
  })
export const deleteLibraryEntry = (entryId: string) => call(endpoints.deleteLibraryEntry, { params: { entryId } })
export const deleteLibrary = () => call(endpoints.deleteLibrary, {})
/** Puts a copy of a kept picture into a slot of the order. */
export const takeLibraryPicture = (orderId: string, entryId: string, side: 'front' | 'back', slot: string) =>
  call(endpoints.takeLibraryPicture, { params: { orderId }, body: { entryId, side, slot }, idempotencyKey: newIdempotencyKey() })
