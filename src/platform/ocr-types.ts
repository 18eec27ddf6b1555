/** Reading a certificate on the device itself: what it is asked, and how it can fail. */
import type { ReadableSide, Reading } from '@domain/recognition/reading'
import type { PickedFile } from './media-types'

export type DeviceReadRequest = ReadableSide & {
  /** YYYY-MM-DD by the server's clock. */
  today: string
}

export type DeviceReadOptions = {
  /** 0 to 1. The first reading also fetches the engine, about 6 MB. */
  onProgress?: (share: number) => void
  /** Aborting stops the engine at once; the promise rejects with `cancelled`. */
  signal?: AbortSignal
}

export type ReadOnDevice = (picture: PickedFile, request: DeviceReadRequest, options?: DeviceReadOptions) => Promise<Reading>

/** cancelled: by the person. unreadable: not a picture. engine: it did not start or broke; the server may still read. too-slow: 60 seconds. */
export class ReadingFailed extends Error {
  constructor(readonly why: 'cancelled' | 'unreadable' | 'engine' | 'too-slow') {
    super(`reading-${why}`)
    this.name = 'ReadingFailed'
  }
}
