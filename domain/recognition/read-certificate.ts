/**
 * Reads one photographed certificate: flatten, find the lines, let each reader at hand read them, and judge the fields.
 * The same code runs in the browser's worker, on the server, in tests and in the bench; only what stands behind `Engines` differs.
 */
import type { ReadFieldName } from '@domain/certificates/certificate'
import type { Grey } from './grey'
import { signsOf } from './labels'
import { flatPage, turned } from './page'
import type { QuarterTurns, ReadableSide, Reading } from './reading'
import { sideReaderOf, sideReaders } from './side-readers'
import { readStretch, type Stretch, stretchesOn } from './stretch'
import type { Engines, TextEngine } from './text-engine'
import { type Look, type SideReader, squeeze, type TextLine } from './text-line'
import { vote } from './vote'

export type ReadRequest = ReadableSide & {
  /** YYYY-MM-DD, for dates that cannot be in the future. */
  today: string
  /** 0 to 1, now and then. */
  onProgress?: (share: number) => void
  /** The lines that the fields were looked for on, for whoever tunes a reader. */
  onLines?: (lines: readonly TextLine[]) => void
}

/** A reading before the engine's name and the time it took are known. */
export type ReadCertificateResult = Omit<Reading, 'engine' | 'elapsedMs'>

type Attempt = { page: Grey; stretches: Stretch[]; lines: TextLine[]; signs: number }

/** Sizes of tesseract's second looks, in pixels of character height; the first look has the engine's favourite. */
const secondLook = 48
const thirdLook = 33

/** Fields, or what the picture seems to be instead. Rejects only when an engine fails. At least one engine has to be at hand. */
export async function readCertificate(picture: Grey, request: ReadRequest, engines: Engines): Promise<ReadCertificateResult> {
  const reader = sideReaderOf(request)
  const progress = request.onProgress ?? (() => undefined)
  const first = await bestAttempt(picture, reader, engines, (share) => progress(share * 0.6))
  request.onLines?.(first.lines)
  const other = looksLike(first.lines, reader)
  const named = { certificate: request.certificate, side: request.side }
  if (other) return { ...named, fields: [], looksLike: other }
  const further = await furtherLooks(first, reader, engines, (share) => progress(0.6 + share * 0.4))
  const votes = vote([reader.read(first.lines), ...further], reader.possible)
  const zone = await reader.zone?.(first.page, first.lines, engines)
  return { ...named, fields: reader.judge(votes, request.today, zone) }
}

const mainEngine = ({ paddle, tesseract }: Engines) => (paddle ?? tesseract) as TextEngine

/** As taken; when too few printed words are found, the other ways up. */
async function bestAttempt(picture: Grey, reader: SideReader, engines: Engines, progress: (share: number) => void): Promise<Attempt> {
  const ways: QuarterTurns[] = picture.height > picture.width ? [0, 1, 3, 2] : [0, 2]
  let best: Attempt | undefined
  for (const way of ways) {
    const attempt = await attemptAt(turned(picture, way), reader, engines, progress)
    if (!best || attempt.signs > best.signs) best = attempt
    if (best.signs >= 2) break
  }
  return best as Attempt
}

async function attemptAt(picture: Grey, reader: SideReader, engines: Engines, progress: (share: number) => void): Promise<Attempt> {
  const { page } = flatPage(picture, reader.aspect, reader.pageWidth)
  const stretches = await stretchesOn(page, engines)
  progress(0.1)
  const lines: TextLine[] = []
  for (const [i, stretch] of stretches.entries()) {
    lines.push(await readStretch(stretch, page, mainEngine(engines)))
    progress(0.1 + (0.9 * (i + 1)) / stretches.length)
  }
  const texts = lines.map((line) => squeeze(line.text))
  return { page, stretches, lines, signs: Math.max(...sideReaders.map((side) => signsOf(texts, side))) }
}

/** Another side whose printed words are plainly there while this one's are not. */
function looksLike(lines: readonly TextLine[], reader: SideReader): ReadableSide | undefined {
  const texts = lines.map((line) => squeeze(line.text))
  if (signsOf(texts, reader) > 1) return undefined
  const other = sideReaders.find((side) => side !== reader && signsOf(texts, side) >= 2)
  return other ? ({ certificate: other.certificate, side: other.side } as ReadableSide) : undefined
}

/** The other reader where there is one; otherwise tesseract again at other sizes. */
async function furtherLooks(first: Attempt, reader: SideReader, engines: Engines, progress: (share: number) => void): Promise<Look[]> {
  const { paddle, tesseract } = engines
  if (!tesseract) return []
  const second: TextLine[] = []
  const third: TextLine[] = []
  for (const [i, stretch] of first.stretches.entries()) {
    const line = first.lines[i] as TextLine
    const only = reader.narrow(line.text)
    const look = (height?: number) =>
      readStretch(stretch, first.page, tesseract, { ...(height ? { height } : {}), ...(only ? { only } : {}) })
    const worth = line.confidence > 0.3 || only !== undefined
    const again = worth ? await look(paddle ? undefined : secondLook) : line
    second.push(again)
    third.push(only && !paddle ? await look(thirdLook) : again)
    progress((i + 1) / first.stretches.length)
  }
  return paddle ? [reader.read(second)] : [reader.read(second), onlyFields(reader.narrowed, reader.read(third))]
}

/** A third look was taken of these fields alone; the rest of its lines are those of the second. */
const onlyFields = (fields: readonly ReadFieldName[], look: Look): Look =>
  Object.fromEntries(fields.flatMap((field) => (look[field] ? [[field, look[field]]] : [])))
