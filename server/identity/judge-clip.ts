/**
 * The server's own look at a video, before anybody judges the face in it.
 * Checked: it is WebM or MP4 by its bytes, has a picture track with pictures in it in a codec phones record, lasts 2 to 60 seconds, can be
 * decoded, and is not black. Not checked here: whether a face is in it and whose, whether the actions are done, the sound.
 */
import type { IdentityReason } from '../gateways/identity-verifier'
import type { Clip } from './clip'
import { readMp4 } from './read-mp4'
import { readWebm } from './read-webm'
import { samplePictures } from './sample-pictures'

export const minSeconds = 2
export const maxSeconds = 60
/** Fewer pictures than this are a slide, not a film. */
const minFramesPerSecond = 2
const codecs = /^(vp8|vp9|vp09|av1|av01|avc1|avc3|mpeg4\/iso\/avc|hvc1|hev1|mpegh\/iso\/hevc|mp4v)/
/** No point of a black picture is brighter than this, of 255: a dark room still shows noise and a screen's light. */
const blackBelow = 32
/** A film is black when nearly all of it is. */
const blackShare = 0.9

export type Judged = { clip: Clip; mediaType: 'video/webm' | 'video/mp4' }

/** What the bytes are, or the reason they cannot be judged. */
export async function judgeClip(bytes: Uint8Array): Promise<Judged | IdentityReason> {
  const clip = readWebm(bytes) ?? readMp4(bytes)
  const reason = skeletonReason(clip)
  if (!clip || reason) return reason ?? 'unreadable'
  const pictures = await samplePictures(bytes)
  if (!pictures) return 'unreadable'
  const black = pictures.filter((picture) => picture.every((value) => value < blackBelow))
  if (black.length >= pictures.length * blackShare) return 'black'
  return { clip, mediaType: clip.container === 'webm' ? 'video/webm' : 'video/mp4' }
}

/** What is wrong already without decoding. */
export function skeletonReason(clip: Clip | undefined): IdentityReason | undefined {
  if (!clip) return 'unreadable'
  if (clip.codec === '') return 'no-picture'
  if (clip.frames === 0 || !codecs.test(clip.codec)) return 'unreadable'
  if (clip.seconds < minSeconds) return 'too-short'
  if (clip.seconds > maxSeconds) return 'too-long'
  return clip.frames / clip.seconds < minFramesPerSecond ? 'no-picture' : undefined
}
