/**
 * 生僻字: finds a character of a name that a keyboard does not offer, by how it is read (jun), by what it is made of (氵+睿, 三点水睿), or by
 * both (jun 氵). The table is large: load this file only when somebody searches.
 */
import { canonicalPart, isAtom, partByName } from './part-names'

export type CharacterTable = { readonly readings: string; readonly parts: string }
export type FoundCharacters = { readonly characters: readonly string[]; readonly more: number }
export type FindCharacters = (query: string, most?: number) => FoundCharacters

type Counted = ReadonlyMap<string, number>

/** @returns a search over the table; its indexes are made at the first question. */
export function characterFinder(table: CharacterTable): FindCharacters {
  const bySyllable = rowsOf(table.readings, (row) => /^[a-z]+/.exec(row)?.[0] ?? '')
  let made: ReadonlyMap<string, readonly string[]> | undefined
  const partsOf = () => {
    made ??= new Map(
      table.parts
        .split(' ')
        .map((row) => [...row])
        .map(([whole = '', ...parts]) => [whole, parts]),
    )
    return made
  }
  const leaves = leavesBy(partsOf)
  return (query, most = 60) => {
    const { syllables, parts } = understood(query)
    if (!syllables.length && !parts.length) return { characters: [], more: 0 }
    const read = syllables.map((syllable) => bySyllable(syllable))
    const pool = read.length ? (read[0] as string[]).filter((one) => read.every((list) => list.includes(one))) : [...partsOf().keys()]
    const found = parts.length ? containing(pool, parts, leaves) : pool
    return { characters: found.slice(0, most), more: Math.max(0, found.length - most) }
  }
}

function rowsOf(text: string, key: (row: string) => string): (wanted: string) => string[] {
  let rows: ReadonlyMap<string, string[]> | undefined
  return (wanted) => {
    rows ??= new Map(text.split(' ').map((row) => [key(row), [...row.slice(key(row).length)]]))
    const exact = rows.get(wanted)
    if (exact) return exact
    // While somebody is still typing: everything that begins so.
    return [...rows].flatMap(([syllable, characters]) => (syllable.startsWith(wanted) ? characters : []))
  }
}

/** Letters are a reading, tones aside; characters are parts; radicals may be called by their names. */
export function understood(query: string): { syllables: string[]; parts: string[] } {
  const plain = query
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308|u\u0304\u0308|u:/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')
  const syllables = plain.match(/[a-z]+/g) ?? []
  const parts = [...partByName(query.replace(/[\sA-Za-z0-9+＋、，,和加]+/g, ' '))].filter((one) =>
    /[\u2e80-\u2fdf\u31c0-\u31ef\u3400-\u9fff]|[\ud840-\ud88f]/.test(one),
  )
  return { syllables, parts }
}

/** Those that hold all the parts, the simplest first: what is left over beside the parts is counted. */
function containing(pool: readonly string[], parts: readonly string[], leaves: (one: string) => Counted): string[] {
  const wanted = sum(parts.map(leaves))
  const size = total(wanted)
  const alone = parts.length === 1 ? parts[0] : undefined
  return pool
    .map((character, at) => ({ character, at, own: leaves(character) }))
    .filter(({ character, own }) => character !== alone && [...wanted].every(([leaf, count]) => (own.get(leaf) ?? 0) >= count))
    .map(({ character, at, own }) => ({ character, at, left: total(own) - size }))
    .sort((a, b) => a.left - b.left || a.at - b.at)
    .map(({ character }) => character)
}

/** What a character is made of in the end, each part once for each time it stands there. */
function leavesBy(partsOf: () => ReadonlyMap<string, readonly string[]>): (one: string) => Counted {
  const known = new Map<string, Counted>()
  const open = (one: string, depth: number): Counted => {
    const seen = known.get(one)
    if (seen) return seen
    const parts = isAtom(one) || depth > 12 ? undefined : partsOf().get(one)
    const counted = parts ? sum(parts.map((part) => open(part, depth + 1))) : new Map([[canonicalPart(one), 1]])
    known.set(one, counted)
    return counted
  }
  return (one) => open(one, 0)
}

function sum(all: readonly Counted[]): Counted {
  const counted = new Map<string, number>()
  for (const one of all) for (const [leaf, count] of one) counted.set(leaf, (counted.get(leaf) ?? 0) + count)
  return counted
}

const total = (counted: Counted): number => [...counted.values()].reduce((all, count) => all + count, 0)
