/** A stored picture, video or letter in the browser, fetched with the session and shown from memory. */
import type { PickedFile } from './media-types'
import { fileOf } from './upload-source.h5'

/** `file`: its bytes, where they are in this phone's hands. */
export type StoredFile = { view: string; file?: PickedFile; release: () => void }

/** Rejects with the HTTP status (0 = no answer) as `status`. */
export async function openStored(address: string, headers: Record<string, string>): Promise<StoredFile> {
  const response = await fetch(address, { headers, credentials: 'include' }).catch(() => undefined)
  if (!response?.ok) throw Object.assign(new Error('stored-file'), { status: response?.status ?? 0 })
  const file = fileOf(await response.blob(), 'stored')
  return { view: file.view, file, release: file.release }
}
