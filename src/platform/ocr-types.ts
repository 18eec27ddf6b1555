/** Reading a certificate on the device itself: what it is asked, what it says on the way, and how it can fail. */
import type { ReadableSide, Reading } from '@domain/recognition/reading'
import type { PickedFile } from './media-types'

export type DeviceReadRequest = ReadableSide & {
  /** YYYY-MM-DD by the server's clock. */
  today: string
}

/** fetching: the readers' files come over the network, in bytes. starting: they lie here and wake up. reading: `share` from 0 to 1. */
export type DeviceProgress =
  | { stage: 'fetching'; done: number; total: number }
  | { stage: 'starting' }
  | { stage: 'reading'; share: number }

export type DeviceReadOptions = {
  onProgress?: (progress: DeviceProgress) => void
  /** Aborting stops everything at once, also in the middle of a file; the promise rejects with `cancelled`. */
  signal?: AbortSignal
}

export type ReadOnDevice = (picture: PickedFile, request: DeviceReadRequest, options?: DeviceReadOptions) => Promise<Reading>

/**
 * cancelled: by the person. fetch: the readers' files did not come; nothing is wrong with picture or device. engine: the readers did not
 * start or broke. memory: there was not enough. too-slow: a minute of reading. The others are about the picture: unreadable (no picture at
 * all), heic and cmyk (this browser cannot open that kind), broken (the end of the file is missing), too-large (more pixels than fit).
 */
export type FailureReason = 'cancelled' | 'fetch' | 'engine' | 'memory' | 'too-slow' | PictureFailure
export type PictureFailure = 'unreadable' | 'heic' | 'cmyk' | 'broken' | 'too-large'

export class ReadingFailed extends Error {
  constructor(readonly why: FailureReason) {
    super(`reading-${why}`)
    this.name = 'ReadingFailed'
  }
}
