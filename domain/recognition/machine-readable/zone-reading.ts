/** What was read off the lines that a certificate carries for machines (ICAO 9303), and how far each piece can be believed. */
import type { Found } from '@domain/recognition/text-line'

/** The pieces of such lines that we use: dates as YYMMDD, sex as M or F, nationality as its letters, names with single spaces. */
export type ZoneFieldName = 'surname' | 'givenNames' | 'idNumber' | 'nationality' | 'birthDate' | 'sex' | 'validTo'

export type ZoneFound = Found & {
  /** What its check digit says; `none` where the standard gives it none (names, nationality, sex). */
  readonly check: 'holds' | 'fails' | 'none'
  /** How many readers saw exactly these characters. */
  readonly witnesses: number
  /** What another reader saw instead, best first. */
  readonly alternatives: readonly string[]
}

export type ZoneReading = {
  /** The lines, each as long as the standard says. */
  readonly lines: readonly string[]
  /** What kind of document they say they are: P, C, I … with what follows it, fillers left out. */
  readonly documentCode: string
  /** The state or authority that issued it: three letters. */
  readonly issuer: string
  readonly fields: { readonly [F in ZoneFieldName]?: ZoneFound }
  /** Days printed for people on the same page, YYYY-MM-DD. */
  readonly printedDays?: readonly string[]
}
