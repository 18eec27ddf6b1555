/** From the picture as taken to the picture as sent: real bytes looked at, turned upright, EXIF gone, at most 4096 pixels long. */

import { fileKind } from '@domain/materials/file-kind'
import { preparePixels } from '@/platform/image-pixels'
import type { PickedFile } from '@/platform/media-types'

/** Longest side of what is sent. Source: spec C12. */
const maxSide = 4096

/** The policy's window for a picture as taken (spec B3). */
export type PictureWindow = { minBytes: number; maxBytes: number; formats: readonly string[] }

/** Why a picture is not taken; the words are the capture component's. */
export type PictureRefusal = {
  code: 'empty' | 'too-small' | 'too-big' | 'pdf' | 'video' | 'wrong-format' | 'not-a-picture' | 'broken' | 'unreadable'
  bytes: number
  window: PictureWindow
}

export type PreparedPicture = { taken: PickedFile; sent: PickedFile; width: number; height: number }

/** Looks at a picked picture and makes it ready; answers a refusal instead of throwing for everything the person can mend. */
export async function preparePicture(
  taken: PickedFile,
  window: PictureWindow,
): Promise<{ ok: true; picture: PreparedPicture } | { ok: false; refusal: PictureRefusal }> {
  const refuse = (code: PictureRefusal['code']) => ({ ok: false as const, refusal: { code, bytes: taken.size, window } })
  if (taken.size === 0) return refuse('empty')
  const head = await taken.read(0, 16).catch(() => undefined)
  if (!head) return refuse('unreadable')
  const kind = fileKind(new Uint8Array(head))
  if (kind === 'pdf') return refuse('pdf')
  if (kind === 'mp4' || kind === 'webm') return refuse('video')
  if (kind === 'heic' || kind === 'webp') return refuse('wrong-format')
  if (kind === 'unknown') return refuse('not-a-picture')
  if (taken.size > window.maxBytes) return refuse('too-big')
  if (taken.size < window.minBytes) return refuse('too-small')
  const pixels = await preparePixels(taken, maxSide).catch(() => undefined)
  if (!pixels) return refuse('broken')
  return { ok: true, picture: { taken, sent: pixels.file, width: pixels.width, height: pixels.height } }
}
