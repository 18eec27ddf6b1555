/**
 * Reads one photographed certificate: turn it upright, lay its sheet flat, find the lines, let each reader at hand read them, and judge the
 * fields. The same code runs in the browser's worker, on the server, in tests and in the bench; only what stands behind `Engines` differs.
 */
import type { Progress } from './attempt'
import { type Grey, resize } from './grey'
import { isCertificate, looksLike } from './looks-like'
import { judgeGrey } from './picture-quality/judge-picture'
import { placed } from './placing'
import type { ReadableSide, ReadField, Reading } from './reading'
import { furtherLooks } from './second-reader'
import { type Paper, papersIn } from './several-sheets'
import { sideReaderOf } from './side-readers'
import type { Engines } from './text-engine'
import type { SideReader, TextLine } from './text-line'
import { uprightAttempt } from './upright-attempt'
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

/** A larger picture is shrunk: memory stays small, and its print is large enough. A smaller one holds no print at all. Pixels. */
const longSide = 2400
const leastSide = 64

/** Fields, or what the picture seems to be instead. Rejects only when an engine fails. At least one engine has to be at hand. */
export async function readCertificate(picture: Grey, request: ReadRequest, engines: Engines): Promise<ReadCertificateResult> {
  const reader = sideReaderOf(request)
  const progress = request.onProgress ?? (() => undefined)
  const named = { certificate: request.certificate, side: request.side }
  const nothing: ReadCertificateResult = { ...named, fields: [], troubles: ['not-a-document'] }
  if (Math.min(picture.width, picture.height) < leastSide) return nothing
  const upright = await uprightAttempt(bounded(picture), reader, engines, (share) => progress(share * 0.6))
  if (!upright) return nothing
  const way = upright.turn === 0 ? {} : { turn: upright.turn }
  if (!isCertificate(upright.attempt.lines, reader)) return { ...nothing, ...way }
  const papers = upright.overview
    ? await papersIn(upright.overview, upright.attempt, reader, engines)
    : [{ reader, attempt: upright.attempt }]
  const other = otherSideOf(papers, reader)
  if (papers.length > 1 && !other) return { ...named, fields: [], ...way, troubles: ['two-documents'] }
  const attempt = (papers.find((paper) => paper.reader === reader) ?? (papers[0] as Paper)).attempt
  request.onLines?.(attempt.lines)
  const another = looksLike(attempt.lines, reader)
  if (another) return { ...named, fields: [], ...way, looksLike: another }
  const judge = async (paper: Paper, from: number, to: number) => {
    const fields = await fieldsOn(paper, request.today, engines, (share) => progress(from + share * (to - from)))
    return placed(fields, paper.attempt.quad, upright.picture)
  }
  const fields = await judge({ reader, attempt }, 0.6, other ? 0.8 : 1)
  if (!other) {
    // Said beside what was read: why a field may be wrong, and what a reviewer would send back.
    const { troubles } = judgeGrey(upright.picture, reader.aspect)
    return { ...named, fields, ...way, ...(troubles.length ? { troubles } : {}) }
  }
  return { ...named, fields, ...way, otherSide: { side: other.reader.side, fields: await judge(other, 0.8, 1) } }
}

/** Of two papers that are the sides of one card, the one that was not asked for. */
function otherSideOf([one, two]: readonly Paper[], asked: SideReader): Paper | undefined {
  if (!one || !two || one.reader.certificate !== two.reader.certificate || one.reader.side === two.reader.side) return undefined
  return one.reader === asked ? two : one
}

function bounded(picture: Grey): Grey {
  const scale = longSide / Math.max(picture.width, picture.height)
  return scale < 1 ? resize(picture, Math.round(picture.width * scale), Math.round(picture.height * scale)) : picture
}

/** All that the readers say about one sheet, put together and judged; places are shares of its page. */
async function fieldsOn({ attempt, reader }: Paper, today: string, engines: Engines, progress: Progress): Promise<ReadField[]> {
  const further = await furtherLooks(attempt, reader, engines, progress)
  const votes = vote([reader.read(attempt.lines), ...further], reader.possible)
  const zone = await reader.zone?.(attempt.page, attempt.lines, engines)
  return reader.judge(votes, today, zone)
}
