/** The live sentence: calm, the worst first, and the moment when a picture may take itself. */
import type { Quad } from '@domain/recognition/homography'
import type { PictureVerdict } from '@domain/recognition/picture-quality/judge-picture'
import { notWatching, readyToShoot, type Watch, watchOn } from '@/components/capture/guidance'

const card = (left: number): Quad => [
  { x: left, y: 0.2 },
  { x: left + 0.7, y: 0.2 },
  { x: left + 0.7, y: 0.8 },
  { x: left, y: 0.8 },
]
const good: PictureVerdict = { troubles: [], quad: card(0.1) }

/** A look every 250 ms, from a second on. */
function after(verdicts: readonly PictureVerdict[], from: Watch = notWatching): Watch {
  return verdicts.reduce((watch, verdict, i) => watchOn(watch, verdict, 1000 + i * 250), from)
}
const times = (n: number, verdict: PictureVerdict) => Array.from({ length: n }, () => verdict)

test('one dark frame says nothing, a dark room does', () => {
  const dark: PictureVerdict = { troubles: ['dark', 'glare'] }
  expect(after([...times(3, good), dark, good]).hint).toBe('good')
  expect(after(times(4, dark)).hint).toBe('dark')
})

test('a sentence stands for almost a second before the next one', () => {
  const dark: PictureVerdict = { troubles: ['dark'] }
  const glare: PictureVerdict = { troubles: ['glare'] }
  expect(after([dark, dark, glare, glare]).hint).toBe('dark')
  expect(after([dark, dark, glare, glare, glare, glare]).hint).toBe('glare')
})

test('a small sheet asks to come nearer although its letters could be read', () => {
  const far: PictureVerdict = {
    troubles: [],
    quad: [
      { x: 0.3, y: 0.3 },
      { x: 0.7, y: 0.3 },
      { x: 0.7, y: 0.7 },
      { x: 0.3, y: 0.7 },
    ],
  }
  expect(after(times(4, far)).hint).toBe('closer')
})

test('no edges: first where to put it, after four seconds what is in the way', () => {
  const nothing: PictureVerdict = { troubles: [] }
  expect(after(times(8, nothing)).hint).toBe('looking')
  expect(after(times(24, nothing)).hint).toBe('no-sheet')
})

test('by itself only when good and still for 0.9 seconds; a moving hand begins anew', () => {
  const still = after(times(8, good))
  expect(readyToShoot(still, 1000 + 7 * 250)).toBe(true)
  expect(readyToShoot(after(times(4, good)), 1000 + 3 * 250)).toBe(false)
  const moved = after([...times(8, good), { troubles: [], quad: card(0.15) }])
  expect(readyToShoot(moved, 1000 + 8 * 250)).toBe(false)
})
