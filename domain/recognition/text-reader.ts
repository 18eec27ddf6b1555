/** The engine that turns the picture of one line into characters: tesseract on this device or on the server. */
import type { Grey } from './grey'

export type ReadText = {
  text: string
  /** 0 to 1, the engine's own opinion. */
  confidence: number
}

export type TextReader = {
  /** Reads one line of text. `only` = the characters that can occur. Rejects when the engine is gone. */
  line: (picture: Grey, only?: string) => Promise<ReadText>
}

/** A picture hardly wider than tall holds one character, and the engine has to be told so. */
export const isSingleCharacter = (picture: Grey): boolean => picture.width < picture.height * 1.3
