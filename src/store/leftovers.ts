/** What could not be sent any more when the computer took a filing back: in memory only, for the page that says so. */
export type Leftover = { label: string; words: string }
let left: readonly Leftover[] = []

export const keepLeftovers = (found: readonly Leftover[]): void => {
  left = found
}
export const leftovers = (): readonly Leftover[] => left
