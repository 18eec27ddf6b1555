/** The light on the sheet: how bright its paper is, and whether a lamp is mirrored in it. */
import type { Box } from '../grey'
import type { View } from './shown-picture'

export type SheetLight = {
  /** Brightness of the paper, 0 to 255. */
  paper: number
  /** Share of the sheet that is washed out although the paper around it is not. */
  washedOut: number
}

/** `inside` says for a pixel of the box whether it belongs to the sheet; `share` of them are darker than the paper: print, or ground as well. */
export function sheetLight(
  { light, paper: least, width }: View,
  box: Box,
  inside: (x: number, y: number) => boolean,
  share: number,
): SheetLight {
  const counts = new Uint32Array(256)
  let all = 0
  for (let y = box.y; y < box.y + box.height; y += 2) {
    for (let x = box.x; x < box.x + box.width; x += 2) {
      if (!inside(x, y)) continue
      const value = light.data[y * width + x] as number
      counts[value] = (counts[value] as number) + 1
      all++
    }
  }
  const paper = quantile(counts, all, share)
  // Paper that is white everywhere is a scan or a bright day, no mirror.
  if (all === 0 || quantile(counts, all, 0.4) > mostEvenPaper) return { paper, washedOut: 0 }
  let washed = 0
  for (let y = box.y; y < box.y + box.height; y += 2) {
    for (let x = box.x; x < box.x + box.width; x += 2) {
      const at = y * width + x
      if ((least.data[at] as number) >= white && inside(x, y)) washed++
    }
  }
  return { paper, washedOut: washed / all }
}

const white = 249
const mostEvenPaper = 232

function quantile(counts: Uint32Array, all: number, share: number): number {
  let seen = 0
  for (let i = 0; i < counts.length; i++) {
    seen += counts[i] as number
    if (seen >= all * share) return i
  }
  return 255
}
