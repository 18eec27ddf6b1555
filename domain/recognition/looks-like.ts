/** Which paper some lines come from, by the words printed on it. */
import { signsOf } from './labels'
import type { ReadableSide } from './reading'
import { sideReaders } from './side-readers'
import { type SideReader, squeeze, type TextLine } from './text-line'

/** Fewer printed words than this may stand on any paper. */
export const plainSigns = 2

export const signsOn = (lines: readonly TextLine[], reader: SideReader): number =>
  signsOf(
    lines.map((line) => squeeze(line.text)),
    reader,
  )

/** Another side whose printed words are plainly there while this one's are not. */
export function looksLike(lines: readonly TextLine[], reader: SideReader): ReadableSide | undefined {
  if (signsOn(lines, reader) >= plainSigns) return undefined
  const other = sideReaders.find((side) => side !== reader && signsOn(lines, side) >= plainSigns)
  return other ? ({ certificate: other.certificate, side: other.side } as ReadableSide) : undefined
}

/** Whether these lines can come from a certificate at all: printed words of one, or a value that only this one holds and that stands its check. */
export function isCertificate(lines: readonly TextLine[], reader: SideReader): boolean {
  if (sideReaders.some((side) => signsOn(lines, side) >= plainSigns)) return true
  const look = reader.read(lines)
  return reader.narrowed.some((field) => {
    const found = look[field]
    return found !== undefined && reader.possible(field, found.value)
  })
}
