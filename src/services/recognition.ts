/**
 * The one door to reading a certificate: on the device where that is good, otherwise on the server after its own consent. Nothing that was
 * read is kept by either; it comes back here for the person to look at.
 */
import { recognitionEndpoints as endpoints } from '@contract/recognition'
import { type Reading, readableSide } from '@domain/recognition/reading'
import { deviceFacts } from '@/platform/device-strength'
import type { PickedFile } from '@/platform/media-types'
import { missingReaderBytes, readOnDevice } from '@/platform/ocr-engine'
import { type DeviceProgress, type FailureReason, ReadingFailed } from '@/platform/ocr-types'
import { ApiError, call } from './call'
import { readingMemory, rememberGivingUp, rememberReading } from './reading-memory'
import { placeOf, type ReadingPlace } from './reading-place'

export type { ReadField, Reading } from '@domain/recognition/reading'
export { rememberChoice } from './reading-memory'
export type { PlaceReason, ReadingPlace, ReadingWhere } from './reading-place'

export type ReadOptions = {
  /** YYYY-MM-DD by the server's clock. */
  today: string
  onProgress?: (progress: DeviceProgress) => void
  signal?: AbortSignal
}

/** Why there is nothing to look at; the person can always type. */
export class NotRead extends Error {
  constructor(readonly why: FailureReason | 'consent' | 'offline' | 'not-readable') {
    super(`not-read-${why}`)
    this.name = 'NotRead'
  }
}

/** Whether this target can read by itself at all; where it then does is `readingPlace`. */
export const readsOnDevice = (): boolean => deviceFacts().canRead

/** Where a reading would happen now, and why. Never rejects. */
export async function readingPlace(): Promise<ReadingPlace> {
  const device = deviceFacts()
  const bytes = device.canRead ? await missingReaderBytes().catch(() => 0) : 0
  return placeOf(device, readingMemory(), bytes, Date.now())
}

/** By the readers of this device, from the picture in its hands. Throws NotRead. */
export async function readHere(file: PickedFile, certificate: string, side: string, options: ReadOptions): Promise<Reading> {
  const request = readableSide(certificate, side)
  if (!request) throw new NotRead('not-readable')
  const { today, ...rest } = options
  try {
    const reading = await readOnDevice(file, { ...request, today }, rest)
    rememberReading(reading.elapsedMs)
    return reading
  } catch (reason) {
    const why = reason instanceof ReadingFailed ? reason.why : 'engine'
    if (why === 'too-slow' || why === 'memory') rememberGivingUp(Date.now())
    throw new NotRead(why)
  }
}

/** From the stored picture; also the second way when the device could not. Throws NotRead. */
export async function readOnServer(objectId: string, certificate: string, side: string): Promise<Reading> {
  if (!readableSide(certificate, side)) throw new NotRead('not-readable')
  try {
    return (await call(endpoints.readCertificate, { body: { objectId, certificate, side } })) as Reading
  } catch (reason) {
    const status = reason instanceof ApiError ? reason.status : 0
    if (status === 403) throw new NotRead('consent')
    if (status === 0) throw new NotRead('offline')
    throw new NotRead(status === 422 || status === 404 ? 'unreadable' : 'engine')
  }
}
