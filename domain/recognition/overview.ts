/** The first, quick look at a photograph: where text stands at all, and which way up it is. */
import type { Grey } from './grey'
import { turned } from './page'
import type { QuarterTurns } from './reading'
import { alongside, cutSlanted, type SlantedBox } from './slanted-box'
import { textDirection, turnedBoxes, upendedBoxes } from './text-direction'
import type { TextEngine } from './text-engine'

export type Overview = {
  /** The picture, turned upright by whole quarters. */
  readonly picture: Grey
  readonly turn: QuarterTurns
  /** Lines of text in it, as far as a small look shows them. */
  readonly boxes: readonly SlantedBox[]
  /** How far the text falls to the right, radians; 0 where it cannot be told. */
  readonly slant: number
}

/** Longer side of the quick look, and of the second one where that shows next to nothing, pixels. */
const quickSide = 704
const closerSide = 1280
const fewLines = 3

/** Undefined where the picture shows no text. */
export async function overviewOf(picture: Grey, engine: TextEngine & Required<Pick<TextEngine, 'find'>>): Promise<Overview | undefined> {
  const quick = await engine.find(picture, quickSide)
  const boxes = quick.length < fewLines ? await engine.find(picture, closerSide) : quick
  if (boxes.length === 0) return undefined
  const direction = textDirection(boxes) ?? 0
  const lying = Math.abs(direction) > Math.PI / 4
  const level = lying ? turned(picture, 1) : picture
  const seen = lying ? turnedBoxes(boxes, picture) : boxes
  const slant = textDirection(seen) ?? 0
  const straight = seen.map((box) => alongside(box, slant))
  if (await readsUpright(level, straight, engine)) return { picture: level, turn: lying ? 1 : 0, boxes: straight, slant }
  return { picture: turned(level, 2), turn: lying ? 3 : 2, boxes: upendedBoxes(straight, level), slant }
}

const linesToTry = 4
/** Marks that look the same from both ends: the lines for machines on a passport are full of them. */
const fillers = '<>«»-–—=_.·'
const plainlyRead = 0.9

/** A line read from its wrong end gives characters that the engine itself does not believe. */
async function readsUpright(picture: Grey, boxes: readonly SlantedBox[], engine: TextEngine): Promise<boolean> {
  const lines = [...boxes].sort((a, b) => b.width / b.height - a.width / a.height).slice(0, linesToTry)
  const upright = await belief(lines, engine, (box) => cutSlanted(picture, box))
  if (upright > plainlyRead) return true
  return upright >= (await belief(lines, engine, (box) => cutSlanted(picture, box, true)))
}

/** How sure the engine is of the characters on these lines, 0 to 1. */
async function belief(boxes: readonly SlantedBox[], engine: TextEngine, cut: (box: SlantedBox) => Grey): Promise<number> {
  let [sum, count] = [0, 0]
  for (const box of boxes) {
    const { characters = [], confidence } = await engine.line(cut(box))
    const telling = characters.filter(({ character }) => !fillers.includes(character))
    sum += characters.length > 0 ? telling.reduce((all, one) => all + one.confidence, 0) : confidence
    count += characters.length > 0 ? telling.length : 1
  }
  return sum / Math.max(1, count)
}
