/** The 37 glyphs that machine-readable lines are made of (ICAO 9303), and the answer "no glyph stands here". */
export const glyphAlphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<']

/** The class of a window that lies between two glyphs or on empty paper. */
export const misplaced = glyphAlphabet.length
