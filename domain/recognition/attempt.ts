/** One sheet of a picture, laid flat, its light evened, its lines found and read once. */
import type { Grey } from './grey'
import { aspectOf, flatten, type Quad } from './homography'
import { evenLight } from './illumination'
import { softened } from './soften'
import { readStretch, type Stretch, stretchesOn } from './stretch'
import type { Engines, TextEngine } from './text-engine'
import type { SideReader, TextLine } from './text-line'

export type Attempt = {
  readonly page: Grey
  /** Corners of the page in the upright picture. */
  readonly quad: Quad
  readonly stretches: readonly Stretch[]
  /** What the first reader says, stretch by stretch. */
  readonly lines: readonly TextLine[]
}

export type Progress = (share: number) => void

/** The reader that reads every line: PP-OCR where it is at hand. */
export const firstEngine = ({ paddle, tesseract }: Engines): TextEngine => (paddle ?? tesseract) as TextEngine

/** `shape`: how large this paper's characters have to be, and its usual width divided by its height. */
export async function attemptAt(
  picture: Grey,
  quad: Quad,
  shape: Pick<SideReader, 'aspect' | 'pageWidth'>,
  engines: Engines,
  progress: Progress,
): Promise<Attempt> {
  const page = flatPage(picture, quad, shape)
  const stretches = await stretchesOn(page, engines)
  progress(0.1)
  const lines: TextLine[] = []
  for (const [i, stretch] of stretches.entries()) {
    lines.push(await surest(stretch, page, firstEngine(engines)))
    progress(0.1 + (0.9 * (i + 1)) / stretches.length)
  }
  return { page, quad, stretches, lines }
}

/** Print below this is not plain: the line is looked at once more without its grain. */
const plain = 0.93

/** A line as read the more surely, as it is or softened. Only engines that say how sure they are of each character are asked twice. */
async function surest(stretch: Stretch, page: Grey, engine: TextEngine): Promise<TextLine> {
  const sharp = await readStretch(stretch, page, engine)
  const sure = belief(sharp)
  if (sure === undefined || sure >= plain) return sharp
  const soft = await readStretch({ ...stretch, picture: (one, look) => softened(stretch.picture(one, look)) }, page, engine)
  return (belief(soft) ?? 0) > sure ? soft : sharp
}

/** How sure the engine is of the line's characters on the whole, 0 to 1. */
function belief({ characters }: TextLine): number | undefined {
  if (!characters?.length) return undefined
  return characters.reduce((sum, { confidence }) => sum + confidence, 0) / characters.length
}

/** Seen from the side a sheet looks a little narrower than it is. */
const about = 1.16
/** A long narrow strip of text is not blown up beyond this many times its paper's usual width or height. */
const widest = 1.4

function flatPage(picture: Grey, quad: Quad, { aspect, pageWidth }: Pick<SideReader, 'aspect' | 'pageWidth'>): Grey {
  const seen = aspectOf(quad)
  const shape = seen / aspect < about && aspect / seen < about ? aspect : seen
  const width = Math.round(pageWidth * Math.min(widest, Math.max(1 / widest, Math.sqrt(shape / aspect))))
  return evenLight(flatten(picture, quad, width, Math.max(1, Math.round(width / shape))))
}
