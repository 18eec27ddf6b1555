/** Text as outlines: lines, paragraphs, labels stretched over a width. */
import type { Font } from 'fontkit'
import type { Typeface } from './typefaces'

export type Style = {
  face: Typeface
  size: number
  strong?: boolean
  fill?: string
  /** Between characters, in the units of `size`. */
  spacing?: number
  /** Width of the characters against their height. */
  narrow?: number
  opacity?: number
}

const fontOf = ({ face, strong }: Style): Font => (strong ? face.strong : face.regular)

const advanceOf = (character: string, style: Style): number => {
  const font = fontOf(style)
  const glyph = font.glyphForCodePoint(character.codePointAt(0) as number)
  return (glyph.advanceWidth * style.size * (style.narrow ?? 1)) / font.unitsPerEm + (style.spacing ?? 0)
}

/** Width of one line. */
export const widthOf = (text: string, style: Style): number => [...text].reduce((sum, c) => sum + advanceOf(c, style), 0)

/** One line as an SVG group, its baseline at y. */
export function write(text: string, x: number, y: number, style: Style): string {
  const font = fontOf(style)
  const scale = style.size / font.unitsPerEm
  let pen = 0
  const paths = [...text].map((character) => {
    const at = pen
    pen += advanceOf(character, style)
    const outline = font.glyphForCodePoint(character.codePointAt(0) as number).path.toSVG()
    return outline && `<path transform="translate(${(at / scale).toFixed(1)} 0) scale(${style.narrow ?? 1} 1)" d="${outline}"/>`
  })
  const fade = style.opacity === undefined ? '' : ` opacity="${style.opacity}"`
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`
  return `<g fill="${style.fill ?? '#1d1d1f'}"${fade} transform="${place}">${paths.join('')}</g>`
}

/** Text broken between characters into lines no wider than `width`. A full stop or bracket never begins a line. */
export function wrap(text: string, width: number, style: Style): string[] {
  const lines = ['']
  for (const character of text) {
    const line = lines[lines.length - 1] as string
    const hangs = '。，；、）」'.includes(character)
    if (line && !hangs && widthOf(line + character, style) > width) lines.push(character)
    else lines[lines.length - 1] = line + character
  }
  return lines
}

/** A paragraph from y downwards. */
export const paragraph = (text: string, x: number, y: number, width: number, leading: number, style: Style): string =>
  wrap(text, width, style)
    .map((line, i) => write(line, x, y + i * leading, style))
    .join('')

/** A label whose characters are spread evenly over `width`, as forms print theirs. */
export function spread(text: string, x: number, y: number, width: number, style: Style): string {
  const characters = [...text]
  const own = widthOf(text, { ...style, spacing: 0 })
  const spacing = characters.length > 1 ? Math.max(0, (width - own) / (characters.length - 1)) : 0
  return write(text, x, y, { ...style, spacing })
}

export const centred = (text: string, x: number, y: number, style: Style): string => write(text, x - widthOf(text, style) / 2, y, style)
