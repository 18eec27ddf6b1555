/** The little of fontkit that the sample drawings and the letters use. */
declare module 'fontkit' {
  export type Glyph = {
    readonly advanceWidth: number
    readonly path: { toSVG(): string }
    readonly bbox: { readonly minY: number; readonly maxY: number }
  }
  export type Font = {
    readonly unitsPerEm: number
    readonly postscriptName: string
    glyphForCodePoint(codePoint: number): Glyph
    hasGlyphForCodePoint(codePoint: number): boolean
  }
  /** What a file of several typefaces opens as. */
  export type FontCollection = { readonly fonts: readonly Font[] }
  export function create(bytes: Uint8Array): Font
}
