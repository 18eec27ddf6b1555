/** How an upload stands, as a screen needs it. */
import type { PictureRefusal } from './prepare-picture'

export type UploadTrouble =
  /** The file itself cannot be taken. */
  | { kind: 'refusal'; refusal: PictureRefusal }
  /** The network went away; what was sent is kept. */
  | { kind: 'cut'; percent: number }
  /** The consent for this kind of picture is missing. */
  | { kind: 'consent' }
  /** The server's own words. */
  | { kind: 'server'; says: string; wayOut?: string }

export type UploadState =
  | { kind: 'idle' }
  | { kind: 'checking' }
  | { kind: 'sending'; percent: number }
  | { kind: 'storing' }
  | { kind: 'failed'; trouble: UploadTrouble; canRetry: boolean }

export const idle: UploadState = { kind: 'idle' }
