/** Where on a page machine-readable lines can stand: around recognised lines that look like them, else at the bottom. */
import type { Box, Grey } from '@domain/recognition/grey'
import { squeeze, type TextLine } from '@domain/recognition/text-line'
import { glyphAlphabet } from './glyph-alphabet'

/** A line that ends in fillers, or a long one of nothing but these glyphs. */
export function looksMachineReadable(text: string): boolean {
  const plain = squeeze(text)
    .toUpperCase()
    .replace(/[«‹《〈]/g, '<')
  const known = [...plain].filter((character) => glyphAlphabet.includes(character)).length
  return plain.length >= 12 && known / plain.length > 0.85 && (/<<|<[A-Z<]*<$/.test(plain) || (plain.length >= 24 && /\d{6}/.test(plain)))
}

/** The part of the page to search, in its pixels. */
export function zoneArea(page: Grey, lines: readonly TextLine[]): Box {
  const likely = lines.filter((line) => looksMachineReadable(line.text))
  const wide = lines.filter((line) => line.width > 0.55 && line.y > 0.55)
  const seeds = likely.length > 0 ? joinedBy(likely, lines) : wide
  if (seeds.length === 0) return within(page, 0, 0.66, 1, 1)
  const tall = Math.max(...seeds.map(({ height }) => height))
  const missing = likely.length === 1 ? 1.9 : 0.7
  return within(
    page,
    Math.min(...seeds.map(({ x }) => x)) - 0.025,
    Math.min(...seeds.map(({ y }) => y)) - tall * missing,
    Math.max(...seeds.map(({ x, width }) => x + width)) + 0.025,
    Math.max(...seeds.map(({ y, height }) => y + height)) + tall * missing,
  )
}

/** Pieces of such lines that were recognised apart: whatever stands on the same height. */
const joinedBy = (likely: readonly TextLine[], lines: readonly TextLine[]): TextLine[] =>
  lines.filter((line) => {
    const middle = line.y + line.height / 2
    return likely.some(({ y, height }) => middle > y && middle < y + height)
  })

function within(page: Grey, left: number, top: number, right: number, bottom: number): Box {
  const [x, y] = [Math.max(0, Math.floor(left * page.width)), Math.max(0, Math.floor(top * page.height))]
  return {
    x,
    y,
    width: Math.min(page.width, Math.ceil(right * page.width)) - x,
    height: Math.min(page.height, Math.ceil(bottom * page.height)) - y,
  }
}
