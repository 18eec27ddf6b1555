/** What the server and its reading thread say to each other. */
import type { ReadCertificateResult } from '@domain/recognition/read-certificate'
import type { ReadableSide } from '@domain/recognition/reading'

export type ToThread = { bytes: Uint8Array; side: ReadableSide; today: string }

export type FromThread = { kind: 'ready' } | { kind: 'read'; result: ReadCertificateResult } | { kind: 'unreadable' } | { kind: 'failed' }
