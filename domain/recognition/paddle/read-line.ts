/** One line of text by PP-OCR's recogniser: characters, how sure it is of each, and where each stands in the line. */
import { type Grey, resize } from '../grey'
import type { OtherCharacter, ReadCharacter } from '../text-engine'
import { holesIn } from './holes'
import { lookAgain } from './look-again'
import type { PaddleNetworks, Tensor } from './networks'

const { max, min, round } = Math

const tall = 48
const widest = 2400

/** Reads a picture of one line. `only`: the characters that can occur. A character '' stands where one was seen and is not known. */
export async function readLine(line: Grey, models: PaddleNetworks, only?: string): Promise<ReadCharacter[]> {
  const width = min(widest, max(tall / 2, round((line.width * tall) / line.height)))
  const scores = await models.readLine(lineTensor(resize(line, width, tall)))
  const read = spell(scores, models.alphabet, only)
  if (only) return read
  const holes = holesIn(line, read).map((at) => ({ character: '', confidence: 0, at }))
  return lookAgain(line, holes.length ? [...read, ...holes].sort((a, b) => a.at - b.at) : read)
}

function lineTensor({ width, height, data }: Grey): Tensor {
  const size = width * height
  const out = new Float32Array(3 * size)
  for (let i = 0; i < size; i++) {
    const value = (data[i] as number) / 127.5 - 1
    out[i] = value
    out[size + i] = value
    out[2 * size + i] = value
  }
  return { data: out, dims: [1, 3, height, width] }
}

/** The most likely character of each position; repeated ones and empty positions between are one (CTC). */
function spell({ data, dims }: Tensor, alphabet: readonly string[], only: string | undefined): ReadCharacter[] {
  const [, positions = 0, size = 0] = dims
  const allowed = only ? [0, ...alphabet.flatMap((character, i) => (i > 0 && only.includes(character) ? [i] : []))] : undefined
  const read: { index: number; confidence: number; at: number; seen: number }[] = []
  let before = 0
  for (let p = 0; p < positions; p++) {
    const { index, score } = best(data, p * size, size, allowed)
    const last = read[read.length - 1]
    if (index !== 0 && index !== before) read.push({ index, confidence: score, at: (p + 0.5) / positions, seen: p })
    else if (index !== 0 && last && score > last.confidence) Object.assign(last, { confidence: score, seen: p })
    before = index
  }
  return read.map(({ index, confidence, at, seen }) => {
    const others = othersAt(data, seen * size, size, index, alphabet, allowed)
    return { character: alphabet[index] ?? '', confidence, at, ...(others.length ? { others } : {}) }
  })
}

/** Less likely than this, a character is no candidate; how many are kept. */
const worthNaming = 0.002
const mostOthers = 3

function othersAt(
  data: Float32Array,
  from: number,
  size: number,
  chosen: number,
  alphabet: readonly string[],
  allowed: readonly number[] | undefined,
): OtherCharacter[] {
  const others: OtherCharacter[] = []
  for (let i = 1; i < size; i++) {
    const confidence = data[from + i] as number
    if (confidence >= worthNaming && i !== chosen && (!allowed || allowed.includes(i)))
      others.push({ character: alphabet[i] ?? '', confidence })
  }
  return others.sort((a, b) => b.confidence - a.confidence).slice(0, mostOthers)
}

function best(data: Float32Array, from: number, size: number, allowed: readonly number[] | undefined): { index: number; score: number } {
  let [index, score, all] = [0, -1, 0]
  if (!allowed) {
    for (let i = 0; i < size; i++) {
      const value = data[from + i] as number
      if (value > score) [index, score] = [i, value]
    }
    return { index, score }
  }
  for (const i of allowed) {
    const value = data[from + i] as number
    all += value
    if (value > score) [index, score] = [i, value]
  }
  return { index, score: all > 0 ? score / all : 0 }
}
