/** What can be said about a video before it is sent: empty, no video at all, too long, too short, no picture. The server judges again. */

import { fileKind } from '@domain/materials/file-kind'
import type { PickedFile } from '@/platform/media-types'
import { lookAtVideo } from '@/platform/video-look'

/** A check takes under a minute; more is another video. */
const maxSeconds = 60
const maxBytes = 64 * 1024 * 1024
/** Mean brightness, 0 to 255, under which nothing can be made out. */
const black = 16

export type VideoTrouble = {
  code: 'empty' | 'not-a-video' | 'too-big' | 'too-long' | 'too-short' | 'no-picture' | 'black'
  seconds?: number
}

/** Undefined when nothing speaks against it. What cannot be measured here is left to the server. */
export async function judgeVideo(file: PickedFile, leastSeconds: number): Promise<VideoTrouble | undefined> {
  if (file.size === 0) return { code: 'empty' }
  const head = await file.read(0, 16).catch(() => undefined)
  const kind = head ? fileKind(new Uint8Array(head)) : 'unknown'
  if (kind !== 'mp4' && kind !== 'webm') return { code: 'not-a-video' }
  if (file.size > maxBytes) return { code: 'too-big' }
  const seen = await lookAtVideo(file)
  if (!seen) return undefined
  if (!seen.hasPicture) return { code: 'no-picture' }
  if (seen.seconds !== undefined && seen.seconds > maxSeconds) return { code: 'too-long', seconds: Math.round(seen.seconds) }
  if (seen.seconds !== undefined && seen.seconds < leastSeconds) return { code: 'too-short', seconds: Math.round(seen.seconds) }
  return seen.light !== undefined && seen.light < black ? { code: 'black' } : undefined
}
