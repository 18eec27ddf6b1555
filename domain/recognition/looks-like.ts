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

/** Words like 姓名 and 性别 stand on many papers: another one that shows so many more of its own is the likelier. */
const plainlyMore = 2

/** The other side whose printed words are plainly there, most of all, while this one's are not or are far fewer. */
export function looksLike(lines: readonly TextLine[], reader: SideReader): ReadableSide | undefined {
  const own = signsOn(lines, reader)
  const others = sideReaders.map((side) => ({ side, signs: side === reader ? 0 : signsOn(lines, side) })).sort((a, b) => b.signs - a.signs)
  const enough = own < plainSigns ? plainSigns : own + plainlyMore
  const other = others[0] && others[0].signs >= enough ? others[0].side : undefined
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
