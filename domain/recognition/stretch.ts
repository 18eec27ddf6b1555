/** A stretch of text on the flat page: where it stands, and the picture of it that an engine is shown. */
import { components } from './components'
import { type Box, cut, type Grey } from './grey'
import { type LineLook, linePicture, roomFor } from './line-picture'
import { findSegments } from './segments'
import { alongside, cutSlanted, levelBox, type SlantedBox } from './slanted-box'
import type { Engines, ReadText, TextEngine } from './text-engine'
import { squeeze, type TextLine } from './text-line'

export type Stretch = Box & {
  /** Cut out for this engine; `look` asks for other sizes, to get a second, independent look. */
  readonly picture: (engine: TextEngine, look?: LineLook) => Grey
  /** About how many Chinese characters it has room for; undefined where the pieces of ink are not known. */
  readonly room?: number
}

/** By the detector where an engine has one, otherwise by the ink. */
export async function stretchesOn(page: Grey, engines: Engines): Promise<Stretch[]> {
  if (engines.paddle?.find) return (await engines.paddle.find(page)).map((box) => boxed(page, box))
  return findSegments(components(page), page).map((segment) => ({
    ...segment,
    room: roomFor(segment.glyphs),
    picture: (_, look) => linePicture(page, segment.glyphs, look),
  }))
}

/** Flatter than this, radians, a line is cut out level: short lines' own angles are less sure than the page. */
const nearlyLevel = 0.02

function boxed(page: Grey, found: SlantedBox): Stretch {
  const slanted = alongside(found, 0)
  const box = levelBox(slanted, page)
  const alone = Math.abs(slanted.angle) < nearlyLevel || slanted.width < slanted.height * 2 ? cut(page, box) : cutSlanted(page, slanted)
  const whole = { x: 0, y: 0, width: alone.width, height: alone.height }
  return { ...box, picture: (engine, look) => (engine.name === 'paddle' ? alone : linePicture(alone, [whole], look)) }
}

/** What an engine reads on a stretch, as a line of the page. */
export async function readStretch(
  stretch: Stretch,
  page: Grey,
  engine: TextEngine,
  look?: LineLook & { only?: string },
): Promise<TextLine> {
  return lineOf(stretch, page, await engine.line(stretch.picture(engine, look), look?.only))
}

/** Print holds about one Chinese character per line height: one more or less was invented or swallowed by the engine. */
function fitsItsRoom(text: string, room: number | undefined): boolean {
  if (room === undefined || !/^\p{Script=Han}{4,}$/u.test(text)) return true
  return Math.abs(room - [...text].length) <= 0.55 + 0.02 * text.length
}

const lineOf = (stretch: Stretch, page: Grey, { text, confidence, characters }: ReadText): TextLine => ({
  text: text.trim(),
  confidence: fitsItsRoom(squeeze(text), stretch.room) ? confidence : Math.min(confidence, 0.5),
  x: stretch.x / page.width,
  y: stretch.y / page.height,
  width: stretch.width / page.width,
  height: stretch.height / page.height,
  ...(characters ? { characters: characters.map((one) => ({ ...one, at: (stretch.x + one.at * stretch.width) / page.width })) } : {}),
})
