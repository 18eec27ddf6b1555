/** Looks for a second paper in a picture: what a photocopy shows of the other side, or a card that does not belong here. */
import { type Attempt, attemptAt } from './attempt'
import { findSheet } from './find-sheet'
import { holds, shareOf } from './homography'
import { plainSigns, signsOn } from './looks-like'
import type { Overview } from './overview'
import { sideReaders } from './side-readers'
import type { SlantedBox } from './slanted-box'
import type { Engines } from './text-engine'
import type { SideReader } from './text-line'
import { type TwoPapers, twoOnPage } from './two-on-page'
import { aspectsFor } from './upright-attempt'

/** One paper of a picture and the side it shows. */
export type Paper = { readonly reader: SideReader; readonly attempt: Attempt }

/** The papers of a picture, two at most; the first attempt alone where nothing speaks for a second. */
export async function papersIn(overview: Overview, first: Attempt, reader: SideReader, engines: Engines): Promise<readonly Paper[]> {
  const two = twoOnPage(first.lines, sideReaders)
  if (two) return apart(overview, first, two, engines)
  const shown = sideOf(first, reader)
  const rest = overview.boxes.filter((box) => !holds(first.quad, box))
  if (!shown || !isMuch(rest, overview.boxes)) return [{ reader: shown ?? reader, attempt: first }]
  const { quad } = findSheet(overview.picture, rest, overview.slant, aspectsFor(reader), without(rest, overview.boxes))
  const second = await attemptAt(overview.picture, quad, reader, engines, () => undefined)
  const beside = sideOf(second, reader)
  const one = { reader: shown, attempt: first }
  return beside ? [one, { reader: beside, attempt: second }] : [one]
}

/** Text outside the sheet: less is what lies around, a pattern, a corner of another paper. */
const leastRest = 0.2
const isMuch = (rest: readonly SlantedBox[], all: readonly SlantedBox[]) => rest.length >= 3 && lengthOf(rest) > leastRest * lengthOf(all)

const lengthOf = (boxes: readonly SlantedBox[]) => boxes.reduce((sum, { width }) => sum + width, 0)

const without = (some: readonly SlantedBox[], all: readonly SlantedBox[]) => all.filter((box) => !some.includes(box))

/** The side whose printed words stand there; the one asked for where several share them. */
function sideOf({ lines }: Attempt, asked: SideReader): SideReader | undefined {
  if (signsOn(lines, asked) >= plainSigns) return asked
  const ranked = sideReaders.map((side) => ({ side, signs: signsOn(lines, side) })).sort((a, b) => b.signs - a.signs)
  return ranked[0] && ranked[0].signs >= plainSigns ? ranked[0].side : undefined
}

/** Each of two papers on a page, laid flat by itself. */
async function apart(overview: Overview, page: Attempt, { before, behind, cut }: TwoPapers, engines: Engines): Promise<Paper[]> {
  const share = shareOf(page.quad)
  const isBefore = (box: SlantedBox) => share(box)[cut.along] < cut.at
  const papers: Paper[] = []
  for (const [reader, boxes] of [
    [before, overview.boxes.filter(isBefore)],
    [behind, overview.boxes.filter((box) => !isBefore(box))],
  ] as const) {
    if (boxes.length === 0) continue
    const { quad } = findSheet(overview.picture, boxes, overview.slant, [reader.aspect], without(boxes, overview.boxes))
    papers.push({ reader, attempt: await attemptAt(overview.picture, quad, reader, engines, () => undefined) })
  }
  return papers
}
