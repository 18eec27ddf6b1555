/** What was read off one picture, before the person has looked at it. Nothing of it is kept until they confirm. */
import type { ReadFieldName } from '@domain/certificates/certificate'
import type { Box } from './grey'

/** Clockwise quarters of a turn. */
export type QuarterTurns = 0 | 1 | 2 | 3

export type ReadField = {
  field: ReadFieldName
  value: string
  /** 0 to 1: how sure the reading is, after its checks. */
  confidence: number
  /** Why the person should look again; absent when nothing speaks against the value. */
  doubt?: string
  /** Other ways to read it, best first. */
  alternatives: string[]
  /** Where it stands: shares of the picture's width and height, after the picture was turned by the reading's `turn`. */
  place?: Box
}

/** What is wrong with a picture as a picture; the first is the one to say. */
export const pictureTroubles = [
  'not-a-document',
  'two-documents',
  'too-small',
  'cut-off',
  'blurred',
  'dark',
  'glare',
  'covered',
  'screen',
] as const
export type PictureTrouble = (typeof pictureTroubles)[number]

/** The kinds of picture that can be read; every other certificate is typed. */
export const readableSides = [
  { certificate: 'resident-id', side: 'front' },
  { certificate: 'resident-id', side: 'back' },
  { certificate: 'business-licence', side: 'front' },
  { certificate: 'uscc', side: 'front' },
  { certificate: 'institution-legal-cert', side: 'front' },
  { certificate: 'social-group-cert', side: 'front' },
  { certificate: 'passport', side: 'front' },
  { certificate: 'hk-mo-travel-permit', side: 'front' },
  { certificate: 'hk-mo-travel-permit', side: 'back' },
  { certificate: 'tw-travel-permit', side: 'front' },
  { certificate: 'tw-travel-permit', side: 'back' },
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
  /** How far the picture has to be turned clockwise to stand upright. */
  turn?: QuarterTurns
  troubles?: PictureTrouble[]
  /** A photocopy shows both sides of a card: what stood on the other one. */
  otherSide?: { side: string; fields: ReadField[] }
  engine: string
  elapsedMs: number
}
