/** Where a found character goes: in place of one of the name's, or behind them. */

/** The place that a search is most likely about: where the readings differ, or behind the name when none does. */
export function likelyPlace(name: string, others: readonly string[]): number {
  const own = [...name]
  for (const other of others) {
    const read = [...other]
    const at = own.findIndex((character, n) => character !== read[n])
    if (read.length === own.length && at >= 0) return at
  }
  return own.length
}

/** The name with `character` at a place; the length of the name is the place behind it. */
export function withCharacter(name: string, at: number, character: string): string {
  const own = [...name]
  own[Math.min(at, own.length)] = character
  return own.join('')
}
