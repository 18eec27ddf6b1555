/** What further looks at the lines say: the other reader's where there is one, otherwise tesseract's again at other sizes. */
import type { ReadFieldName } from '@domain/certificates/certificate'
import type { Attempt, Progress } from './attempt'
import { readStretch } from './stretch'
import type { Engines } from './text-engine'
import type { Look, SideReader, TextLine } from './text-line'

/** Sizes of tesseract's second looks, in pixels of character height; the first look has the engine's favourite. */
const secondLook = 48
const thirdLook = 33

export async function furtherLooks(first: Attempt, reader: SideReader, engines: Engines, progress: Progress): Promise<Look[]> {
  const { paddle, tesseract } = engines
  if (!tesseract) return []
  const second: TextLine[] = []
  const third: TextLine[] = []
  for (const [i, stretch] of first.stretches.entries()) {
    const line = first.lines[i] as TextLine
    const only = reader.narrow(line.text)
    const look = (height?: number) =>
      readStretch(stretch, first.page, tesseract, { ...(height ? { height } : {}), ...(only ? { only } : {}) })
    const worth = isWorthAsking(line, only) && (reader.asks?.(line.text) ?? true)
    const again = worth ? await look(paddle ? undefined : secondLook) : line
    second.push(again)
    third.push(only && !paddle ? await look(thirdLook) : again)
    progress((i + 1) / first.stretches.length)
  }
  return paddle ? [reader.read(second)] : [reader.read(second), onlyFields(reader.narrowed, reader.read(third))]
}

/** Each character at least this sure, nothing the other reader says would change what is believed. */
const sureOfEach = 0.97
/** Below this there was nothing to read, or nothing that tesseract could. */
const readable = 0.3

/** The second reader is asked where it can change something: about numbers, and where the first one hesitated. */
function isWorthAsking({ confidence, characters }: TextLine, only: string | undefined): boolean {
  if (only !== undefined) return true
  if (!characters?.length) return confidence > readable
  const usual = characters.reduce((sum, one) => sum + one.confidence, 0) / characters.length
  return usual > readable && characters.some((one) => one.confidence < sureOfEach)
}

/** A third look was taken of these fields alone; the rest of its lines are those of the second. */
const onlyFields = (fields: readonly ReadFieldName[], look: Look): Look =>
  Object.fromEntries(fields.flatMap((field) => (look[field] ? [[field, look[field]]] : [])))
