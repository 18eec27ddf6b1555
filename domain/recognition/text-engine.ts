/** The port behind which text recognition stands: tesseract and PP-OCR, on this device or on the server, seen alike by the reading code. */
import type { Grey } from './grey'
import type { SlantedBox } from './slanted-box'

export type OtherCharacter = { readonly character: string; readonly confidence: number }

export type ReadCharacter = {
  /** Empty where a character was seen that the engine does not know. */
  readonly character: string
  /** 0 to 1. */
  readonly confidence: number
  /** Its middle as a share of the picture's width. */
  readonly at: number
  /** What else it may be, the likeliest first. */
  readonly others?: readonly OtherCharacter[]
}

export type ReadText = {
  readonly text: string
  /** 0 to 1, the engine's own opinion. */
  readonly confidence: number
  /** Character by character, where the engine says. */
  readonly characters?: readonly ReadCharacter[]
}

export type EngineName = 'tesseract' | 'paddle'

export type TextEngine = {
  readonly name: EngineName
  /** Reads a picture of one line. `only` = the characters that can occur. Rejects when the engine is gone. */
  readonly line: (picture: Grey, only?: string) => Promise<ReadText>
  /** Boxes around the lines of a picture at whatever angle they lie, in its pixels; engines without a detector leave it out.
   * `longSide`: look at it this small, which is quicker and misses small print. */
  readonly find?: (picture: Grey, longSide?: number) => Promise<SlantedBox[]>
}

/** The readers at hand. With both, each sees what the other may have got wrong; one alone also reads. */
export type Engines = { readonly [E in EngineName]?: TextEngine }

/** A picture hardly wider than tall holds one character, and tesseract has to be told so. */
export const isSingleCharacter = (picture: Grey): boolean => picture.width < picture.height * 1.3
