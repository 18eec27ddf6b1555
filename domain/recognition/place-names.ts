/** Names of provinces, cities and counties in a read address: where one character spoils such a name and the engine half saw the right one. */
import { divisions } from '@domain/regions/divisions'

/** A character of an address with what else it may be. */
export type Spelt = {
  readonly character: string
  readonly confidence: number
  readonly others: readonly { character: string; confidence: number }[]
}

let known: ReadonlySet<string> | undefined
/** Names of three characters and more; shorter ones stand in too many texts by chance. */
const names = (): ReadonlySet<string> => {
  known ??= new Set(
    divisions
      .split(/[\n ]/)
      .map((entry) => entry.replace(/^\d+/, ''))
      .filter((name) => name.length >= 3),
  )
  return known
}
const longest = 15

/** Sure enough to be left alone; and how likely the character has to be that completes a name. */
const leftAlone = 0.9
const likelyEnough = 0.01
/** Counties stand within the first characters of an address. */
const reach = 30

/** The characters of an address; one that the engine was unsure of is exchanged where only the other one spells a place that exists. */
export function spellPlaces(cells: readonly Spelt[]): string[] {
  const text = cells.map(({ character }) => character)
  for (const [i, { confidence, others }] of cells.slice(0, reach).entries()) {
    if (confidence >= leftAlone || isInName(text, i)) continue
    const right = others.find(
      (other) => other.confidence >= likelyEnough && isInName([...text.slice(0, i), other.character, ...text.slice(i + 1)], i),
    )
    if (right) text[i] = right.character
  }
  return text
}

/** Whether some name covers this character. */
function isInName(text: readonly string[], at: number): boolean {
  for (let from = Math.max(0, at - longest + 1); from <= at; from++) {
    for (let to = Math.max(at + 1, from + 3); to <= Math.min(text.length, from + longest); to++) {
      if (names().has(text.slice(from, to).join(''))) return true
    }
  }
  return false
}
