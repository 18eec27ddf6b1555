/** Whether the sheet runs out of the picture: the bright area in front of a darker ground, and how much of the border it touches. */
import { type Grey, resize } from '../grey'

const side = 80

export type Extent = {
  /** Share of the picture that the bright area takes. */
  share: number
  /** The longest stretch of one border it touches, as a share of that border; 0 where no ground is to be told from it. */
  touches: number
  /** How many of the four borders it touches. */
  borders: number
}

const none: Extent = { share: 0, touches: 0, borders: 0 }

export function sheetExtent(paper: Grey): Extent {
  const scale = side / Math.max(paper.width, paper.height)
  const small = resize(paper, Math.max(8, Math.round(paper.width * scale)), Math.max(8, Math.round(paper.height * scale)))
  const level = split(small)
  if (level === undefined) return none
  const area = largestBright(small, level)
  let size = 0
  for (const one of area) size += one
  const { width, height } = small
  const runs = [
    longestRun(width, (i) => area[i] as number),
    longestRun(width, (i) => area[(height - 1) * width + i] as number),
    longestRun(height, (i) => area[i * width] as number),
    longestRun(height, (i) => area[i * width + width - 1] as number),
  ]
  return { share: size / (width * height), touches: Math.max(...runs), borders: runs.filter((run) => run > 0.04).length }
}

/** The level between ground and sheet (Otsu); undefined when both are about the same. */
function split({ data }: Grey): number | undefined {
  const counts = new Float64Array(256)
  for (const value of data) counts[value] = (counts[value] as number) + 1
  const sum = data.reduce((all, value) => all + value, 0)
  let [below, sumBelow, best, level, apart] = [0, 0, 0, 0, 0]
  for (let i = 0; i < 255; i++) {
    below += counts[i] as number
    sumBelow += i * (counts[i] as number)
    const above = data.length - below
    if (!below || !above) continue
    const gap = (sum - sumBelow) / above - sumBelow / below
    const between = below * above * gap * gap
    if (between > best) [best, level, apart] = [between, i, gap]
  }
  return apart >= leastGap ? level : undefined
}

const leastGap = 42

/** 1 for each pixel of the largest connected bright area. */
function largestBright({ width, height, data }: Grey, level: number): Uint8Array {
  const mark = new Uint16Array(width * height)
  let [label, best, bestLabel] = [0, 0, 0]
  const stack: number[] = []
  for (let start = 0; start < mark.length; start++) {
    if (mark[start] || (data[start] as number) <= level) continue
    label++
    let size = 0
    stack.push(start)
    mark[start] = label
    while (stack.length) {
      const at = stack.pop() as number
      size++
      const x = at % width
      for (const to of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
        if (to < 0 || to >= mark.length || mark[to] || (data[to] as number) <= level) continue
        mark[to] = label
        stack.push(to)
      }
    }
    if (size > best) [best, bestLabel] = [size, label]
  }
  return Uint8Array.from(mark, (one) => (one && one === bestLabel ? 1 : 0))
}

function longestRun(length: number, at: (i: number) => number): number {
  let [run, longest] = [0, 0]
  for (let i = 0; i < length; i++) {
    run = at(i) ? run + 1 : 0
    if (run > longest) longest = run
  }
  return longest / length
}
