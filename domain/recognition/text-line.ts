/** One line of recognised text and where it stands on the flattened certificate. */
import type { ReadFieldName } from '@domain/certificates/certificate'
import type { Box, Grey } from './grey'
import type { ZoneReading } from './machine-readable/zone-reading'
import type { ReadField } from './reading'
import type { Engines, ReadCharacter } from './text-engine'

export type TextLine = {
  readonly text: string
  /** 0 to 1. */
  readonly confidence: number
  /** Left, top, width and height as shares of the page's width and height. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Its characters, each with its middle as a share of the page's width, where the engine says. */
  readonly characters?: readonly ReadCharacter[]
}

/** What one look at the picture says about one field. */
export type Found = {
  readonly value: string
  readonly confidence: number
  /** Where it stands, as shares of the page. */
  readonly place?: Box
  /** How sure the engine is of its least sure character, 0 to 1; absent where the engine speaks of whole lines only. */
  readonly surety?: number
  /** Other ways to read it, by the engine's next candidates, best first. */
  readonly others?: readonly string[]
}
export type Look = { readonly [F in ReadFieldName]?: Found }

/** What several looks together say about one field. */
export type Vote = {
  readonly value: string
  readonly confidence: number
  /** How many looks gave exactly this value. */
  readonly agreed: number
  /** How many looks gave another one. */
  readonly against?: number
  readonly alternatives: readonly string[]
  /** Of the first reader, as in Found; 0 where a character was seen that it does not know. */
  readonly surety?: number
  readonly place?: Box
}
export type Votes = { readonly [F in ReadFieldName]?: Vote }

/** How one side of one certificate is read. */
export type SideReader = {
  readonly certificate: string
  readonly side: string
  /** Width divided by height, and the width in pixels at which its characters have a good size. */
  readonly aspect: number
  readonly pageWidth: number
  /** Printed words that only this side carries. */
  readonly signs: readonly string[]
  /** The only characters a line like this can hold, for a second, narrower look; undefined = any. */
  readonly narrow: (text: string) => string | undefined
  /** The fields that stand on such lines and therefore get a third look. */
  readonly narrowed: readonly ReadFieldName[]
  readonly read: (lines: readonly TextLine[]) => Look
  /** Which of several values for a field can be right at all (check digits, real dates). */
  readonly possible: (field: ReadFieldName, value: string) => boolean
  /** Whether the second reader can change anything on a line that the first one read so; left out = on every line. */
  readonly asks?: (text: string) => boolean
  /** Signs that no printed word gives: how many of them these lines (spaces left out) show. Counts like `signs`. */
  readonly marks?: (texts: readonly string[]) => number
  /** Looks at the flat page itself for the lines that machines read; undefined where the page has none. */
  readonly zone?: (page: Grey, lines: readonly TextLine[], engines: Engines) => Promise<ZoneReading | undefined>
  /** Checks the fields against each other and says what to look at again. `today` is YYYY-MM-DD; `zone` is what `zone` found. */
  readonly judge: (votes: Votes, today: string, zone?: ZoneReading) => ReadField[]
}

const middle = (line: TextLine) => line.y + line.height / 2

/** Lines side by side on one height, each row from left to right, rows from top to bottom. */
export function rowsOf(lines: readonly TextLine[]): TextLine[][] {
  const rows: TextLine[][] = []
  for (const line of [...lines].sort((a, b) => middle(a) - middle(b))) {
    const row = rows[rows.length - 1]
    const first = row?.[0]
    if (row && first && Math.abs(middle(line) - middle(first)) < Math.max(line.height, first.height) * 0.6) row.push(line)
    else rows.push([line])
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x))
}

/** The text of lines that belong together, without the spaces engines put between Chinese characters. */
export const joined = (lines: readonly TextLine[]): string => lines.map((line) => squeeze(line.text)).join('')

export const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

/** The least sure of some lines. */
export const leastSure = (lines: readonly TextLine[]): number => lines.reduce((least, line) => Math.min(least, line.confidence), 1)
