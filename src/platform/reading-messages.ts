/** What the page and its reading worker say to each other. The worker holds the networks; the page holds the second reader's own worker. */
import type { Grey } from '@domain/recognition/grey'
import type { ReadCertificateResult } from '@domain/recognition/read-certificate'
import type { ReadText } from '@domain/recognition/text-engine'
import type { DeviceReadRequest, FailureReason } from './ocr-types'

/** A picture as its file's bytes, or as pixels where only the page can open it. */
export type ShownPicture = { bytes: ArrayBuffer; name: string } | { rgba: Uint8ClampedArray; width: number; height: number }

export type ToWorker =
  | { kind: 'start' }
  | { kind: 'read'; picture: ShownPicture; request: DeviceReadRequest; tesseract: boolean }
  /** `read` is absent when the second reader broke. */
  | { kind: 'line'; id: number; read?: ReadText }

export type FromWorker =
  | { kind: 'fetching'; done: number; total: number }
  /** Every file is here: the page can start the second reader while the networks wake up. */
  | { kind: 'fetched' }
  | { kind: 'ready' }
  | { kind: 'line'; id: number; picture: Grey; only: string | undefined }
  | { kind: 'progress'; share: number }
  | { kind: 'done'; result: ReadCertificateResult }
  | { kind: 'failed'; why: FailureReason }
