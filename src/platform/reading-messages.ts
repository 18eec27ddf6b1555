/** What the page and its reading worker say to each other. */
import type { Grey } from '@domain/recognition/grey'
import type { ReadCertificateResult } from '@domain/recognition/read-certificate'
import type { ReadText } from '@domain/recognition/text-engine'
import type { DeviceReadRequest } from './ocr-types'

export type ToWorker =
  | { kind: 'read'; rgba: Uint8ClampedArray; width: number; height: number; request: DeviceReadRequest }
  | { kind: 'line'; id: number; read: ReadText }

export type FromWorker =
  | { kind: 'line'; id: number; picture: Grey; only: string | undefined }
  | { kind: 'progress'; share: number }
  | { kind: 'done'; result: ReadCertificateResult }
  | { kind: 'failed' }
