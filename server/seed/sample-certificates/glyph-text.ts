/** Chinese text as outlines, from a font of npm: a sample looks the same on a machine without any Chinese font. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

const weights = { regular: '400Regular', medium: '500Medium', bold: '700Bold' } as const
export type Weight = keyof typeof weights

const fonts = new Map<Weight, Font>()

function fontOf(weight: Weight): Font {
  const known = fonts.get(weight)
  if (known) return known
  const folder = weights[weight]
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-sc/${folder}/NotoSansSC_${folder}.ttf`)
  const font = create(readFileSync(path))
  fonts.set(weight, font)
  return font
}

export type TextStyle = { size: number; weight?: Weight; fill?: string; spacing?: number; opacity?: number }

/** One line of text as an SVG group, its baseline at y. */
export function drawText(
  text: string,
  x: number,
  y: number,
  { size, weight = 'regular', fill = '#1d1d1f', spacing = 0, opacity }: TextStyle,
): string {
  const font = fontOf(weight)
  const scale = size / font.unitsPerEm
  let pen = 0
  const paths = [...text].map((character) => {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) as number)
    const drawn = `<path transform="translate(${pen.toFixed(1)} 0)" d="${glyph.path.toSVG()}"/>`
    pen += glyph.advanceWidth + spacing / scale
    return drawn
  })
  const fade = opacity === undefined ? '' : ` opacity="${opacity}"`
  return `<g fill="${fill}"${fade} transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})">${paths.join('')}</g>`
}

/** Width of one line in the units of `size`. */
export function textWidth(text: string, { size, weight = 'regular', spacing = 0 }: TextStyle): number {
  const font = fontOf(weight)
  const advances = [...text].map((c) => (font.glyphForCodePoint(c.codePointAt(0) as number).advanceWidth * size) / font.unitsPerEm)
  return advances.reduce((sum, advance) => sum + advance + spacing, 0)
}

/** Lines no wider than `width`, broken between characters, drawn from y downwards. */
export function drawParagraph(text: string, x: number, y: number, width: number, lineHeight: number, style: TextStyle): string {
  return wrapText(text, width, style)
    .map((line, i) => drawText(line, x, y + i * lineHeight, style))
    .join('')
}

export function wrapText(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = ['']
  for (const character of text) {
    const current = lines[lines.length - 1] as string
    if (current && textWidth(current + character, style) > width) lines.push(character)
    else lines[lines.length - 1] = current + character
  }
  return lines
}
