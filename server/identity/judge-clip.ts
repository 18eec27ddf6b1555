/**
 * The server's own look at a video, before anybody judges the face in it.
 * Checked: it is WebM or MP4 by its bytes, has a picture track with pictures in it in a codec phones record, lasts 2 to 60 seconds.
 * Not checked here: what the pictures show (is-black.ts looks at that), that the sound is there, what was said.
 */
import type { IdentityReason } from '../gateways/identity-verifier'
import type { Clip } from './clip'
import { readMp4 } from './read-mp4'
import { readWebm } from './read-webm'

export const minSeconds = 2
export const maxSeconds = 60
/** Fewer pictures than this are a slide, not a film. */
const minFramesPerSecond = 2
const codecs = /^(vp8|vp9|vp09|av1|av01|avc1|avc3|mpeg4\/iso\/avc|hvc1|hev1|mpegh\/iso\/hevc|mp4v)/

export type Judged = { clip: Clip; mediaType: 'video/webm' | 'video/mp4' }

/** What the bytes are, or the reason they cannot be judged. */
export function judgeClip(bytes: Uint8Array): Judged | IdentityReason {
  const clip = readWebm(bytes) ?? readMp4(bytes)
  if (!clip) return 'unreadable'
  if (clip.codec === '' || clip.frames === 0) return clip.codec === '' && bytes.length > 0 ? 'no-picture' : 'unreadable'
  if (!codecs.test(clip.codec)) return 'unreadable'
  if (clip.seconds < minSeconds) return 'too-short'
  if (clip.seconds > maxSeconds) return 'too-long'
  if (clip.frames / clip.seconds < minFramesPerSecond) return 'no-picture'
  return { clip, mediaType: clip.container === 'webm' ? 'video/webm' : 'video/mp4' }
}
