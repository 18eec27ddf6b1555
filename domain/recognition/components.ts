/** Connected pieces of ink in a picture whose light is even: strokes, digits, frames. */
import type { Box, Grey } from './grey'

export type Component = Box & { readonly pixels: number }

/** Darker than this share of the paper is ink. */
const inkBelow = 168

type Run = { from: number; to: number; y: number; group: number }

/** Bounding boxes of all pieces, by runs of dark pixels that touch those of the row above. */
export function components(picture: Grey): Component[] {
  const parents: number[] = []
  const root = (group: number): number => {
    let found = group
    while (parents[found] !== found) found = parents[found] as number
    for (let step = group; parents[step] !== found; ) {
      const next = parents[step] as number
      parents[step] = found
      step = next
    }
    return found
  }
  const all: Run[] = []
  let above: Run[] = []
  for (let y = 0; y < picture.height; y++) {
    const row = runsOf(picture, y)
    let k = 0
    for (const run of row) {
      while (k < above.length && (above[k] as Run).to < run.from - 1) k++
      for (let j = k; j < above.length && (above[j] as Run).from <= run.to + 1; j++) {
        const group = root((above[j] as Run).group)
        if (run.group < 0) run.group = group
        else parents[group] = root(run.group)
      }
      if (run.group < 0) {
        run.group = parents.length
        parents.push(run.group)
      }
      all.push(run)
    }
    above = row
  }
  return boxesOf(all, root)
}

function runsOf({ data, width }: Grey, y: number): Run[] {
  const runs: Run[] = []
  let from = -1
  for (let x = 0; x <= width; x++) {
    const ink = x < width && (data[y * width + x] as number) < inkBelow
    if (ink && from < 0) from = x
    if (!ink && from >= 0) {
      runs.push({ from, to: x - 1, y, group: -1 })
      from = -1
    }
  }
  return runs
}

function boxesOf(runs: readonly Run[], root: (group: number) => number): Component[] {
  const found = new Map<number, { left: number; right: number; top: number; bottom: number; pixels: number }>()
  for (const run of runs) {
    const group = root(run.group)
    const box = found.get(group)
    if (!box) {
      found.set(group, { left: run.from, right: run.to, top: run.y, bottom: run.y, pixels: run.to - run.from + 1 })
      continue
    }
    box.left = Math.min(box.left, run.from)
    box.right = Math.max(box.right, run.to)
    box.bottom = Math.max(box.bottom, run.y)
    box.pixels += run.to - run.from + 1
  }
  return [...found.values()].map((b) => ({
    x: b.left,
    y: b.top,
    width: b.right - b.left + 1,
    height: b.bottom - b.top + 1,
    pixels: b.pixels,
  }))
}
