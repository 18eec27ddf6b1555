/** Whether one flat page shows two papers, by the printed words of each: both sides of a card on a photocopy, or two cards side by side. */
import { labelEnd } from './labels'
import type { SideReader, TextLine } from './text-line'
import { squeeze } from './text-line'

/** A straight cut between two papers: the share of the page's width (x) or height (y) where it runs. */
export type Cut = { readonly along: 'x' | 'y'; readonly at: number }
/** What stands before the cut (left of it or above it) and behind it. */
export type TwoPapers = { readonly before: SideReader; readonly behind: SideReader; readonly cut: Cut }

type Place = { readonly x: number; readonly y: number }

/** Printed words that only this paper has, and that stand apart from those of the other, tell two papers; fewer are chance. */
const plainly = 2
const plainlyTwice = 3

/** Undefined where the words are those of one paper. */
export function twoOnPage(lines: readonly TextLine[], sides: readonly SideReader[]): TwoPapers | undefined {
  const seen = sides.map((side) => ({
    side,
    places: side.signs.map((sign) => ({ sign, at: placesOf(sign, lines) })).filter(({ at }) => at.length),
  }))
  for (const one of seen) {
    const twice = one.places.filter(({ at }) => at.length === 2)
    const cut = twice.length >= plainlyTwice ? cutBetween(twice) : undefined
    if (cut) return { before: one.side, behind: one.side, cut }
  }
  const strongest = [...seen].sort((a, b) => b.places.length - a.places.length)[0]
  if (!strongest || strongest.places.length < plainly) return undefined
  const others = seen.filter(({ side }) => side !== strongest.side).sort((a, b) => b.places.length - a.places.length)
  for (const other of others) {
    const own = other.places.filter(({ sign }) => !strongest.side.signs.includes(sign)).flatMap(({ at }) => at)
    const first = strongest.places.filter(({ sign }) => !other.side.signs.includes(sign)).flatMap(({ at }) => at)
    if (own.length < plainly || first.length < plainly) continue
    const cut = apart(first, own)
    if (cut) return cut.swapped ? { before: other.side, behind: strongest.side, cut } : { before: strongest.side, behind: other.side, cut }
  }
  return undefined
}

const placesOf = (sign: string, lines: readonly TextLine[]): Place[] =>
  lines
    .filter(({ text }) => squeeze(text).includes(sign) || (sign.length >= 4 && labelEnd(squeeze(text), sign) >= 0))
    .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))

/** The same words stand twice: all first ones on one side of a cut, all second ones on the other. */
function cutBetween(twice: readonly { at: readonly Place[] }[]): Cut | undefined {
  for (const along of ['y', 'x'] as const) {
    const pairs = twice.map(({ at }) => at.map((place) => place[along]).sort((a, b) => a - b) as [number, number])
    const cut = between(
      pairs.map(([first]) => first),
      pairs.map(([, second]) => second),
    )
    if (cut !== undefined) return { along, at: cut }
  }
  return undefined
}

function apart(first: readonly Place[], second: readonly Place[]): (Cut & { swapped: boolean }) | undefined {
  for (const along of ['y', 'x'] as const) {
    const [a, b] = [first.map((place) => place[along]), second.map((place) => place[along])]
    const forward = between(a, b)
    if (forward !== undefined) return { along, at: forward, swapped: false }
    const backward = between(b, a)
    if (backward !== undefined) return { along, at: backward, swapped: true }
  }
  return undefined
}

/** The middle of the gap when all of these come before all of those. */
function between(these: readonly number[], those: readonly number[]): number | undefined {
  const [last, next] = [Math.max(...these), Math.min(...those)]
  return next - last > 0.02 ? (last + next) / 2 : undefined
}
