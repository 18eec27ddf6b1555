/** Recognised lines as the tests write them down: text, place as shares of the page, how sure. */
import type { TextLine } from '@domain/recognition/text-line'

/** A line whose left edge and middle stand at x and y; width follows from its text. */
export const line = (text: string, x: number, y: number, confidence = 0.92): TextLine => ({
  text,
  confidence,
  x,
  y: y - 0.0225,
  width: Math.min(0.55, [...text].length * 0.032),
  height: 0.045,
})

export const valuesOf = (look: object): Record<string, string> =>
  Object.fromEntries(Object.entries(look).map(([field, found]) => [field, (found as { value: string }).value]))
