/** What was read off one picture, before the person has looked at it. Nothing of it is kept until they confirm. */
import type { ReadFieldName } from '@domain/certificates/certificate'

export type ReadField = {
  field: ReadFieldName
  value: string
  /** 0 to 1: how sure the reading is, after its checks. */
  confidence: number
  /** Why the person should look again; absent when nothing speaks against the value. */
  doubt?: string
  /** Other ways to read it, best first. */
  alternatives: string[]
}

/** The kinds of picture that can be read; every other certificate is typed. */
export const readableSides = [
  { certificate: 'resident-id', side: 'front' },
  { certificate: 'resident-id', side: 'back' },
  { certificate: 'business-licence', side: 'front' },
] as const
export type ReadableSide = (typeof readableSides)[number]

/** Narrows a slot's certificate and side to one that can be read, or undefined. */
export const readableSide = (certificate: string, side: string): ReadableSide | undefined =>
  readableSides.find((known) => known.certificate === certificate && known.side === side)

export type Reading = {
  certificate: string
  side: string
  fields: ReadField[]
  /** The picture seems to show another document or side: which. */
  looksLike?: ReadableSide
  engine: string
  elapsedMs: number
}
