/**
 * Reads one printed Chinese character by the shape of its strokes: a witness of its own beside PP-OCR, and the only one for the thousands of
 * characters of people's names that PP-OCR's alphabet lacks.
 */
import type { Grey } from '../grey'
import { featureCount, glyphFeatures } from './glyph-features'
import { glyphs, knownGlyphs, meanSteps, means, middles, projection, projectionSteps } from './glyph-table'

export type GlyphGuess = {
  readonly character: string
  /** How far its usual shape is from the one seen; the right one is usually below 100, another above 150. */
  readonly distance: number
  /** Not in PP-OCR's alphabet. */
  readonly rare: boolean
}

const size = projectionSteps.length

function bytesOf(text: string): Int8Array {
  const binary = atob(text)
  return Int8Array.from(binary, (character) => character.charCodeAt(0))
}

/** Whether PP-OCR's alphabet lacks this character and only its shape can have told it. */
export const isRareGlyph = (character: string): boolean => table().characters.indexOf(character) >= knownGlyphs

let opened: { characters: string[]; project: Int8Array; shapes: Float32Array } | undefined

/** The table, opened when the first character is looked at. */
function table() {
  if (opened) return opened
  const bytes = bytesOf(means)
  const shapes = Float32Array.from(bytes, (value, i) => value * (meanSteps[i % size] as number))
  opened = { characters: [...glyphs], project: bytesOf(projection), shapes }
  return opened
}

/**
 * What one character most looks like, the likeliest first, and how far `asked` is from it (Infinity for what the table lacks). `paper` and
 * `print` are the brightness of its line.
 */
export function readGlyph(picture: Grey, paper: number, print: number, asked = ''): { guesses: GlyphGuess[]; asked: number } {
  const features = glyphFeatures(picture, paper, print)
  if (!features) return { guesses: [], asked: Number.POSITIVE_INFINITY }
  const seen = projected(features)
  return { guesses: nearest(seen), asked: distanceOf(asked, seen) }
}

function distanceOf(character: string, seen: Float32Array): number {
  const { characters, shapes } = table()
  const at = characters.indexOf(character)
  if (at < 0) return Number.POSITIVE_INFINITY
  return seen.reduce((sum, value, i) => sum + (value - (shapes[at * size + i] as number)) ** 2, 0)
}

const count = 4

function nearest(seen: Float32Array): GlyphGuess[] {
  const { characters, shapes } = table()
  const best: { at: number; distance: number }[] = []
  for (let at = 0; at < characters.length; at++) {
    const limit = best.length < count ? Number.POSITIVE_INFINITY : (best[best.length - 1] as { distance: number }).distance
    let distance = 0
    for (let i = 0; i < size && distance < limit; i++) distance += ((seen[i] as number) - (shapes[at * size + i] as number)) ** 2
    if (distance >= limit) continue
    best.push({ at, distance })
    best.sort((a, b) => a.distance - b.distance)
    if (best.length > count) best.pop()
  }
  return best.map(({ at, distance }) => ({ character: characters[at] as string, distance, rare: at >= knownGlyphs }))
}

function projected(features: Float32Array): Float32Array {
  const { project } = table()
  const out = new Float32Array(size)
  for (let f = 0; f < featureCount; f++) {
    const value = features[f] as number
    for (let i = 0; i < size; i++) out[i] = (out[i] as number) + value * (project[f * size + i] as number)
  }
  return out.map((value, i) => value * (projectionSteps[i] as number) - (middles[i] as number))
}
