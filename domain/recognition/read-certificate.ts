/**
 * Reads one photographed certificate: flatten, find the lines, read each line twice with different eyes, and judge the fields.
 * The same code runs in the browser's worker and on the server; only the engine behind `TextReader` differs.
 */
import type { ReadFieldName } from '@domain/certificates/certificate'
import { components } from './components'
import type { Grey } from './grey'
import { signsIn } from './labels'
import { linePicture, roomFor } from './line-picture'
import { flatPage, type QuarterTurns, turned } from './page'
import type { ReadableSide, Reading } from './reading'
import { findSegments, type Segment } from './segments'
import { sideReaderOf, sideReaders } from './side-readers'
import { type Look, type SideReader, squeeze, type TextLine } from './text-line'
import type { ReadText, TextReader } from './text-reader'
import { vote } from './vote'

export type ReadRequest = ReadableSide & {
  /** YYYY-MM-DD, for dates that cannot be in the future. */
  today: string
  /** 0 to 1, now and then. */
  onProgress?: (share: number) => void
}

/** A reading before the engine's name and the time it took are known. */
export type ReadCertificateResult = Omit<Reading, 'engine' | 'elapsedMs'>

type Attempt = { page: Grey; segments: Segment[]; lines: TextLine[]; signs: number }

/** Sizes of the second looks, in pixels of character height; the first look has the engine's favourite. */
const secondLook = 48
const thirdLook = 33

/** Fields, or what the picture seems to be instead. Rejects only when the engine fails. */
export async function readCertificate(
  picture: Grey,
  request: ReadRequest,
  engine: TextReader,
): Promise<Omit<Reading, 'engine' | 'elapsedMs'>> {
  const reader = sideReaderOf(request)
  const progress = request.onProgress ?? (() => undefined)
  const first = await bestAttempt(picture, reader, engine, (share) => progress(share * 0.6))
  const other = looksLike(first.lines, reader)
  const named = { certificate: request.certificate, side: request.side }
  if (other) return { ...named, fields: [], looksLike: other }
  const { second, third } = await secondLooks(first, reader, engine, (share) => progress(0.6 + share * 0.4))
  const votes = vote([reader.read(first.lines), reader.read(second), only(reader.narrowed, reader.read(third))], reader.possible)
  return { ...named, fields: reader.judge(votes, request.today) }
}

/** As taken; when too few printed words are found, the other ways up. */
async function bestAttempt(picture: Grey, reader: SideReader, engine: TextReader, progress: (share: number) => void): Promise<Attempt> {
  const ways: QuarterTurns[] = picture.height > picture.width ? [0, 1, 3, 2] : [0, 2]
  let best: Attempt | undefined
  for (const way of ways) {
    const attempt = await attemptAt(turned(picture, way), reader, engine, progress)
    if (!best || attempt.signs > best.signs) best = attempt
    if (best.signs >= 2) break
  }
  return best as Attempt
}

async function attemptAt(picture: Grey, reader: SideReader, engine: TextReader, progress: (share: number) => void): Promise<Attempt> {
  const { page } = flatPage(picture, reader.aspect, reader.pageWidth)
  const segments = findSegments(components(page), page)
  progress(0.1)
  const lines: TextLine[] = []
  for (const [i, segment] of segments.entries()) {
    lines.push(lineOf(segment, page, await engine.line(linePicture(page, segment.glyphs))))
    progress(0.1 + (0.9 * (i + 1)) / segments.length)
  }
  const texts = lines.map((line) => squeeze(line.text))
  return { page, segments, lines, signs: Math.max(...sideReaders.map((side) => signsIn(texts, side.signs))) }
}

/** Print holds about one Chinese character per line height: one more or less was invented or swallowed by the engine. */
function fitsItsRoom(text: string, glyphs: Segment['glyphs']): boolean {
  if (!/^\p{Script=Han}{4,}$/u.test(text)) return true
  return Math.abs(roomFor(glyphs) - [...text].length) <= 0.55 + 0.02 * text.length
}

const lineOf = (segment: Segment, page: Grey, { text, confidence }: ReadText): TextLine => ({
  text: text.trim(),
  confidence: fitsItsRoom(squeeze(text), segment.glyphs) ? confidence : Math.min(confidence, 0.5),
  x: segment.x / page.width,
  y: segment.y / page.height,
  width: segment.width / page.width,
  height: segment.height / page.height,
})

/** Another side whose printed words are plainly there while this one's are not. */
function looksLike(lines: readonly TextLine[], reader: SideReader): ReadableSide | undefined {
  const texts = lines.map((line) => squeeze(line.text))
  if (signsIn(texts, reader.signs) > 1) return undefined
  const other = sideReaders.find((side) => side !== reader && signsIn(texts, side.signs) >= 2)
  return other ? ({ certificate: other.certificate, side: other.side } as ReadableSide) : undefined
}

/** Every line once more at another size; lines that can hold only digits and letters twice, told so. */
async function secondLooks(
  first: Attempt,
  reader: SideReader,
  engine: TextReader,
  progress: (share: number) => void,
): Promise<{ second: TextLine[]; third: TextLine[] }> {
  const second: TextLine[] = []
  const third: TextLine[] = []
  for (const [i, segment] of first.segments.entries()) {
    const line = first.lines[i] as TextLine
    const alphabet = reader.narrow(line.text)
    const look = async (height: number) => {
      return lineOf(segment, first.page, await engine.line(linePicture(first.page, segment.glyphs, { height }), alphabet))
    }
    const worth = line.confidence > 0.3 || alphabet !== undefined
    const again = worth ? await look(secondLook) : line
    second.push(again)
    third.push(alphabet ? await look(thirdLook) : again)
    progress((i + 1) / first.segments.length)
  }
  return { second, third }
}

/** A third look was taken of these fields alone; the rest of its lines are those of the second. */
const only = (fields: readonly ReadFieldName[], look: Look): Look =>
  Object.fromEntries(fields.flatMap((field) => (look[field] ? [[field, look[field]]] : [])))
