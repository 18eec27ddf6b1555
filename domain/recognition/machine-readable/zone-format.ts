/** How machine-readable lines are laid out: what may stand in each column, which columns make a field, where its check digit stands. Source: ICAO 9303. */
import type { ZoneFieldName } from './zone-reading'

export type ColumnKind = 'letter' | 'digit' | 'any' | 'sex' | 'check'

/** Columns of one line, the second one excluded. */
export type Span = { readonly line: number; readonly from: number; readonly to: number }

export type ZoneFormat = {
  readonly lines: number
  readonly columns: number
  /** Kind of each column, line by line. */
  readonly kinds: readonly (readonly ColumnKind[])[]
  readonly fields: { readonly [F in Exclude<ZoneFieldName, 'surname' | 'givenNames'>]: Span }
  readonly names: Span
  readonly issuer: Span
  /** Spans guarded by the digit in the column after them. */
  readonly guarded: readonly Span[]
  /** What the last check digit is made of, and where it stands. */
  readonly whole: { readonly of: readonly Span[]; readonly at: Span }
}

const run = (...parts: readonly (readonly [ColumnKind, number])[]): ColumnKind[] =>
  parts.flatMap(([kind, count]) => Array.from({ length: count }, () => kind))
const span = (line: number, from: number, to: number): Span => ({ line, from, to })

/** Passports: two lines of 44 (ICAO 9303 part 4). */
export const passportFormat: ZoneFormat = {
  lines: 2,
  columns: 44,
  kinds: [
    run(['letter', 44]),
    run(['any', 9], ['check', 1], ['letter', 3], ['digit', 7], ['sex', 1], ['digit', 7], ['any', 14], ['check', 1], ['digit', 1]),
  ],
  fields: {
    idNumber: span(1, 0, 9),
    nationality: span(1, 10, 13),
    birthDate: span(1, 13, 19),
    sex: span(1, 20, 21),
    validTo: span(1, 21, 27),
  },
  names: span(0, 5, 44),
  issuer: span(0, 2, 5),
  guarded: [span(1, 0, 9), span(1, 13, 19), span(1, 21, 27), span(1, 28, 42)],
  whole: { of: [span(1, 0, 10), span(1, 13, 20), span(1, 21, 43)], at: span(1, 43, 44) },
}

/** Cards: three lines of 30 (ICAO 9303 part 5). */
export const cardFormat: ZoneFormat = {
  lines: 3,
  columns: 30,
  kinds: [
    run(['letter', 5], ['any', 9], ['check', 1], ['any', 15]),
    run(['digit', 7], ['sex', 1], ['digit', 7], ['letter', 3], ['any', 11], ['digit', 1]),
    run(['letter', 30]),
  ],
  fields: {
    idNumber: span(0, 5, 14),
    nationality: span(1, 15, 18),
    birthDate: span(1, 0, 6),
    sex: span(1, 7, 8),
    validTo: span(1, 8, 14),
  },
  names: span(2, 0, 30),
  issuer: span(0, 2, 5),
  guarded: [span(0, 5, 14), span(1, 0, 6), span(1, 8, 14)],
  whole: { of: [span(0, 5, 30), span(1, 0, 7), span(1, 8, 15), span(1, 18, 29)], at: span(1, 29, 30) },
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ<'
const digits = '0123456789'

/** The characters a column of this kind can hold. */
export const allowedIn: Readonly<Record<ColumnKind, string>> = {
  letter: letters,
  digit: digits,
  any: letters + digits,
  sex: 'MF<',
  check: `${digits}<`,
}

const weights = [7, 3, 1] as const

/** The check digit over these characters: weights 7, 3, 1; digits as they are, A to Z as 10 to 35, fillers as 0. */
export function zoneCheckDigit(text: string): string {
  const sum = [...text].reduce((all, one, i) => all + (one === '<' ? 0 : Number.parseInt(one, 36)) * (weights[i % 3] as number), 0)
  return String(sum % 10)
}
