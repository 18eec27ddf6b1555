/**
 * The one door to reading a certificate: on the device where that works, otherwise on the server after its own consent. Nothing that was
 * read is kept by either; it comes back here for the person to look at.
 */
import { recognitionEndpoints as endpoints } from '@contract/recognition'
import { type Reading, readableSide } from '@domain/recognition/reading'
import type { PickedFile } from '@/platform/media-types'
import { readOnDevice, readsOnDevice } from '@/platform/ocr-engine'
import { ReadingFailed } from '@/platform/ocr-types'
import { ApiError, call } from './call'

export type { ReadField, Reading } from '@domain/recognition/reading'
export { readsOnDevice } from '@/platform/ocr-engine'

export type ReadOptions = {
  /** YYYY-MM-DD by the server's clock. */
  today: string
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

/** Why there is nothing to look at; the person can always type. */
export class NotRead extends Error {
  constructor(readonly why: 'cancelled' | 'unreadable' | 'engine' | 'too-slow' | 'consent' | 'offline' | 'not-readable') {
    super(`not-read-${why}`)
    this.name = 'NotRead'
  }
}

/** `file`: the picture in this phone's hands; `objectId`: the stored one. Throws NotRead. */
export async function readCertificate(
  picture: { file: PickedFile | undefined; objectId: string },
  certificate: string,
  side: string,
  options: ReadOptions,
): Promise<Reading> {
  const request = readableSide(certificate, side)
  if (!request) throw new NotRead('not-readable')
  if (!readsOnDevice() || !picture.file) return readOnServer(picture.objectId, certificate, side)
  const { today, ...rest } = options
  try {
    return await readOnDevice(picture.file, { ...request, today }, rest)
  } catch (reason) {
    throw new NotRead(reason instanceof ReadingFailed ? reason.why : 'engine')
  }
}

/** Also the second way when the device could not. Throws NotRead. */
export async function readOnServer(objectId: string, certificate: string, side: string): Promise<Reading> {
  try {
    return (await call(endpoints.readCertificate, { body: { objectId, certificate, side } })) as Reading
  } catch (reason) {
    const status = reason instanceof ApiError ? reason.status : 0
    if (status === 403) throw new NotRead('consent')
    if (status === 0) throw new NotRead('offline')
    throw new NotRead(status === 422 || status === 404 ? 'unreadable' : 'engine')
  }
}
