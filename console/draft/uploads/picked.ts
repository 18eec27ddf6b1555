/** From the file as chosen at the computer to the picture as sent: real bytes looked at, turned upright, at most 4096 pixels long. */
import type { ReadableFile } from '@contract/file-digest'
import { type FileKind, fileKind } from '@domain/materials/file-kind'

/** Longest side of what is sent. Source: spec C12. */
const maxSide = 4096

/** The policy's window for a picture as taken (spec B3). */
export type PictureWindow = { readonly minBytes: number; readonly maxBytes: number; readonly formats: readonly string[] }

export type Refusal = 'empty' | 'pdf' | 'video' | 'wrong-format' | 'not-a-picture' | 'too-big' | 'too-small' | 'broken'

const byKind: Partial<Record<FileKind, Refusal>> = {
  pdf: 'pdf',
  mp4: 'video',
  webm: 'video',
  heic: 'wrong-format',
  webp: 'wrong-format',
  unknown: 'not-a-picture',
}

/** Why a file is no picture that can be filed with; undefined when it is. `head`: its first 16 bytes. */
export function refusalOf(head: Uint8Array, bytes: number, window: PictureWindow): Refusal | undefined {
  if (bytes === 0) return 'empty'
  const refused = byKind[fileKind(head)]
  if (refused) return refused
  if (bytes > window.maxBytes) return 'too-big'
  return bytes < window.minBytes ? 'too-small' : undefined
}

export const readable = (blob: Blob): ReadableFile => ({ size: blob.size, read: (from, to) => blob.slice(from, to).arrayBuffer() })

export const headOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.slice(0, 16).arrayBuffer())

/** The picture without what the camera wrote into it, upright, no longer than allowed. Rejects for a broken one. */
export async function prepared(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, maxSide / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', 0.92)
  })
}
