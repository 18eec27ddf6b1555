/** The sheet of a picture, whichever way up the picture was taken, read once. */
import { type Attempt, attemptAt, type Progress } from './attempt'
import { findSheet } from './find-sheet'
import type { Grey } from './grey'
import { signsOf } from './labels'
import { locateSheet } from './locate-sheet'
import { type Overview, overviewOf } from './overview'
import { turned } from './page'
import type { QuarterTurns } from './reading'
import { wholeOf } from './sheet-by-text'
import { sideReaders } from './side-readers'
import type { Engines } from './text-engine'
import { type SideReader, squeeze } from './text-line'

export type Upright = {
  /** The picture upright, and how far it was turned for that. */
  readonly picture: Grey
  readonly turn: QuarterTurns
  readonly attempt: Attempt
  /** Where text stands in the whole picture, where an engine has a detector. */
  readonly overview?: Overview
}

/** Undefined where the picture shows no text. */
export async function uprightAttempt(
  picture: Grey,
  reader: SideReader,
  engines: Engines,
  progress: Progress,
): Promise<Upright | undefined> {
  const { paddle } = engines
  if (!paddle?.find) return byTrial(picture, reader, engines, progress)
  const overview = await overviewOf(picture, { ...paddle, find: paddle.find })
  if (!overview) return undefined
  progress(0.15)
  const { quad } = findSheet(overview.picture, overview.boxes, overview.slant, aspectsFor(reader))
  const attempt = await attemptAt(overview.picture, quad, reader, engines, (share) => progress(0.15 + share * 0.85))
  return { picture: overview.picture, turn: overview.turn, attempt, overview }
}

/** Width of an upright sheet of paper divided by its height. */
const upright = Math.SQRT1_2

/** The expected shape first; then cards, and sheets lying and upright, for what else the picture may show. */
export const aspectsFor = (reader: SideReader): number[] => [
  ...new Set([reader.aspect, ...sideReaders.map(({ aspect }) => aspect), upright]),
]

/** Without a detector: as taken, and when too few printed words are found, the other ways up. */
async function byTrial(picture: Grey, reader: SideReader, engines: Engines, progress: Progress): Promise<Upright> {
  const ways: QuarterTurns[] = picture.height > picture.width ? [0, 1, 3, 2] : [0, 2]
  let best: (Upright & { signs: number }) | undefined
  for (const turn of ways) {
    const level = turned(picture, turn)
    const quad = locateSheet(level, reader.aspect) ?? wholeOf(level)
    const attempt = await attemptAt(level, quad, reader, engines, progress)
    const texts = attempt.lines.map((line) => squeeze(line.text))
    const signs = Math.max(...sideReaders.map((side) => signsOf(texts, side)))
    if (!best || signs > best.signs) best = { picture: level, turn, attempt, signs }
    if (best.signs >= 2) break
  }
  return best as Upright
}
