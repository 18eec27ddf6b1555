/** From what the camera sees several times a second to one calm sentence, and to the moment when the picture can be taken by itself. */
import { areaOf, type Point, type Quad } from '@domain/recognition/homography'
import type { PictureVerdict } from '@domain/recognition/picture-quality/judge-picture'
import type { PictureTrouble } from '@domain/recognition/reading'

/** `blind`: this browser cannot look at the picture; the person does it alone. */
export type Hint = 'looking' | 'no-sheet' | 'closer' | 'back' | 'dark' | 'glare' | 'covered' | 'screen' | 'hold' | 'good' | 'blind'

export type Watch = {
  hint: Hint
  /** When the sentence last changed, in milliseconds. */
  since: number
  /** The sentence that would be said now, and how often in a row. */
  next: Hint
  times: number
  /** Since when the sheet lies still and everything is good. */
  goodSince?: number
  quad?: Quad
  startedAt?: number
}

export const notWatching: Watch = { hint: 'looking', since: 0, next: 'looking', times: 0 }

/** A sentence stands long enough to be read and spoken. */
const leastMs = 900
/** A single frame that differs says nothing yet. */
const leastTimes = 2
/** Without any edges for so long the ground is to blame, not the person. */
const patienceMs = 4000
/** Corners move less than this share of the picture from look to look in a steady hand. */
const steadyShare = 0.014
const steadyMs = 900
/** A sheet smaller than this share of the picture is better taken from nearer. */
const leastShare = 0.22

const hintOf: Partial<Record<PictureTrouble, Hint>> = {
  'too-small': 'closer',
  'cut-off': 'back',
  dark: 'dark',
  blurred: 'hold',
  covered: 'covered',
  glare: 'glare',
  screen: 'screen',
}

export function watchOn(before: Watch, verdict: PictureVerdict, now: number): Watch {
  const startedAt = before.startedAt ?? now
  const moved = before.quad && verdict.quad ? shift(before.quad, verdict.quad) : 1
  const next = hintNow(verdict, moved, now - startedAt)
  const times = next === before.next ? before.times + 1 : 1
  const change = next !== before.hint && times >= leastTimes && now - before.since >= leastMs
  const good = verdict.quad !== undefined && next === 'good'
  return {
    hint: change ? next : before.hint,
    since: change ? now : before.since,
    next,
    times,
    startedAt,
    ...(good ? { goodSince: before.goodSince ?? now } : {}),
    ...(verdict.quad ? { quad: verdict.quad } : {}),
  }
}

/** Whether a picture taken now would be steady and good. */
export const readyToShoot = ({ goodSince, hint }: Watch, now: number): boolean =>
  hint === 'good' && goodSince !== undefined && now - goodSince >= steadyMs

function hintNow({ troubles, quad }: PictureVerdict, moved: number, forMs: number): Hint {
  const [worst] = troubles
  if (worst) return hintOf[worst] ?? 'looking'
  if (!quad) return forMs > patienceMs ? 'no-sheet' : 'looking'
  if (areaOf(quad) < leastShare) return 'closer'
  return moved > steadyShare ? 'hold' : 'good'
}

const shift = (a: Quad, b: Quad) => Math.max(...a.map((p, i) => distance(p, b[i] as Point)))
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
