/**
 * Which of the 37 glyphs a small window shows: a network of one hidden layer, learnt from drawn glyphs of many typefaces by
 * `npm run learn:glyphs`. Its numbers are written one character each.
 */
import { misplaced } from './glyph-alphabet'
import { first, firstScale, second, secondScale } from './glyph-weights'

/** Side of the square window, pixels: a cell and a capital are 16, with 2 around. */
export const windowSide = 20
export const hiddenSize = 64
const inputSize = windowSide * windowSide
const outputSize = misplaced + 1

/** Numbers are written as characters from `#` on, backslash left out; the middle of the range is 0. */
export const lowest = 35
export const levels = 91
const backslash = 92

const numberOf = (code: number): number => code - lowest - (code > backslash ? 1 : 0) - (levels - 1) / 2

/** What a bias and each input add to every unit of a layer: first the biases, then one run of `rows` numbers for each input. */
function matrix(text: string, rows: number, columns: number, scale: readonly number[]): Float32Array {
  const out = new Float32Array(rows * (columns + 1))
  for (let i = 0; i < out.length; i++) {
    const row = Math.floor(i / (columns + 1))
    out[(i % (columns + 1)) * rows + row] = numberOf(text.charCodeAt(i)) * (scale[row] as number)
  }
  return out
}

let layers: { hidden: Float32Array; output: Float32Array } | undefined

/** Ink of a window, 0 to 1, row by row, to the logarithm of each class's probability; the last class is "no glyph". */
export function glyphScores(ink: Float32Array): Float32Array {
  layers ??= { hidden: matrix(first, hiddenSize, inputSize, firstScale), output: matrix(second, outputSize, hiddenSize, secondScale) }
  const hidden = layer(ink, layers.hidden, hiddenSize)
  for (let i = 0; i < hiddenSize; i++) if ((hidden[i] as number) < 0) hidden[i] = 0
  const scores = layer(hidden, layers.output, outputSize)
  let [top, sum] = [Number.NEGATIVE_INFINITY, 0]
  for (const score of scores) if (score > top) top = score
  for (const score of scores) sum += Math.exp(score - top)
  const all = Math.log(sum) + top
  return scores.map((score) => score - all)
}

/** Most of a window is paper: inputs of 0 cost nothing. */
function layer(input: Float32Array, weights: Float32Array, size: number): Float32Array {
  const out = weights.slice(0, size)
  for (let i = 0, at = size; i < input.length; i++, at += size) {
    const value = input[i] as number
    if (value === 0) continue
    for (let unit = 0; unit < size; unit++) out[unit] = (out[unit] as number) + value * (weights[at + unit] as number)
  }
  return out
}
