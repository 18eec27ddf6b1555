/** The picture of one line as the engine likes it: characters 40 pixels tall, white around, wide gaps closed. */
import { type Box, emptyGrey, type Grey, resize } from './grey'

/** Height of the characters handed to the engine, pixels. */
export const engineHeight = 40
const margin = 14
/** Pixels of the page kept around each character: a soft edge belongs to it. */
const around = 2

/** How wide the gaps between characters may stay, as a share of the line's height. */
export const usualGap = 0.07

export type LineLook = { height?: number; gap?: number }

/** Cuts a line out of the page. `height` scales the characters, to get a second, independent look. */
export function linePicture(page: Grey, glyphs: readonly Box[], { height = engineHeight, gap = usualGap }: LineLook = {}): Grey {
  const top = Math.max(0, Math.min(...glyphs.map((g) => g.y)) - around)
  const bottom = Math.min(page.height, Math.max(...glyphs.map((g) => g.y + g.height)) + around)
  const tall = bottom - top
  const strips = closeGaps(stripsOf(glyphs, tall * (gap + 0.1)), tall * gap)
  const width = strips.reduce((sum, strip) => sum + strip.gap + strip.width, 0)
  const line = emptyGrey(Math.max(1, width), tall, 255)
  let pen = 0
  for (const { x, width: w, gap } of strips) {
    pen += gap
    for (let y = 0; y < tall; y++) {
      const from = (top + y) * page.width + x
      line.data.set(page.data.subarray(from, from + Math.min(w, page.width - x)), y * line.width + pen)
    }
    pen += w
  }
  const scale = height / tall
  return framed(stretched(resize(line, Math.max(1, Math.round(line.width * scale)), height)))
}

/** How many Chinese characters a line has room for, its wide gaps closed: print sets about one per 1.06 of their height. */
export function roomFor(glyphs: readonly Box[]): number {
  const tall = Math.max(...glyphs.map((g) => g.y + g.height)) - Math.min(...glyphs.map((g) => g.y))
  const strips = closeGaps(stripsOf(glyphs, tall * (usualGap + 0.1)), tall * usualGap)
  return strips.reduce((sum, strip) => sum + strip.gap + strip.width - 2 * around, 0) / (tall * 1.06)
}

/** The paper becomes white and the darkest ink black, so that pasted gaps leave no seams and faint print stands out. */
function stretched(line: Grey): Grey {
  const sorted = line.data.slice().sort()
  const ink = sorted[Math.floor(sorted.length * 0.02)] as number
  const paper = Math.max(ink + 40, (sorted[Math.floor(sorted.length * 0.7)] as number) - 6)
  return { ...line, data: line.data.map((value) => Math.max(0, Math.min(255, ((value - ink) * 255) / (paper - ink)))) }
}

type Strip = { x: number; width: number; gap: number }

/** Glyphs that nearly touch travel together, with a little of what surrounds them. */
function stripsOf(glyphs: readonly Box[], together: number): Strip[] {
  const strips: Strip[] = []
  let right = Number.NEGATIVE_INFINITY
  for (const glyph of [...glyphs].sort((a, b) => a.x - b.x)) {
    const last = strips[strips.length - 1]
    const end = glyph.x + glyph.width + around
    if (last && glyph.x - right <= together) last.width = Math.max(last.width, end - last.x)
    else
      strips.push({
        x: Math.max(0, glyph.x - around),
        width: end - Math.max(0, glyph.x - around),
        gap: last ? Math.max(0, glyph.x - around - right) : 0,
      })
    right = Math.max(right, end)
  }
  return strips
}

const closeGaps = (strips: Strip[], widest: number) => strips.map((strip) => ({ ...strip, gap: Math.round(Math.min(strip.gap, widest)) }))

function framed(line: Grey): Grey {
  const out = emptyGrey(line.width + 2 * margin, line.height + 2 * margin, 255)
  for (let y = 0; y < line.height; y++) {
    out.data.set(line.data.subarray(y * line.width, (y + 1) * line.width), (y + margin) * out.width + margin)
  }
  return out
}
