/** Fingers or things over the sheet: an area of another colour, free of paper, that reaches in from its edge. */
import { emptyGrey, type Grey } from '../grey'
import { flatten, type Quad } from '../homography'
import type { Pixels } from './shown-picture'

/** Width of the flattened copy that is looked at. */
const across = 160

/** Share of the sheet that the largest such area covers; 0 for none. */
export function coveredShare(colours: Pixels, quad: Quad, aspect: number): number {
  const down = Math.round(across / aspect)
  const [red, green, blue] = channels(colours).map((one) => flatten(one, halved(quad), across, down)) as [Grey, Grey, Grey]
  const foreign = foreignTo(red, green, blue)
  const shorter = Math.min(across, down)
  return largestFromEdge(opened(foreign, across, down, Math.round(shorter * 0.08)), across, down, shorter * 0.14)
}

const halved = (quad: Quad) => quad.map(({ x, y }) => ({ x: x / 2, y: y / 2 })) as unknown as Quad

/** Red, green and blue at half the size. */
function channels({ width, height, data }: Pixels): Grey[] {
  const [w, h] = [width >> 1, height >> 1]
  const out = [emptyGrey(w, h), emptyGrey(w, h), emptyGrey(w, h)]
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const p = (y * 2 * width + x * 2) * 4
      for (let c = 0; c < 3; c++) (out[c] as Grey).data[y * w + x] = data[p + c] as number
    }
  }
  return out
}

/** 1 where a pixel is coloured like skin, or dark, against this sheet's own paper: the lamp's colour is the paper's, too. */
function foreignTo(red: Grey, green: Grey, blue: Grey): Uint8Array {
  const [paperRed, paperGreen, paperBlue] = [red, green, blue].map(paperOf) as [number, number, number]
  const out = new Uint8Array(red.data.length)
  for (let i = 0; i < out.length; i++) {
    const r = (red.data[i] as number) / paperRed
    const g = (green.data[i] as number) / paperGreen
    const b = (blue.data[i] as number) / paperBlue
    const skin = r > g * 1.14 && g > b * 0.98 && g < 0.86 && r > 0.2
    if (skin || g < 0.34) out[i] = 1
  }
  return out
}

const paperOf = ({ data }: Grey): number => Math.max(20, [...data].sort((a, b) => a - b)[Math.floor(data.length * 0.7)] as number)

/** What is left when a square of `size` has to fit into it: print, frames and a strip of desk are narrower. */
function opened(mask: Uint8Array, width: number, height: number, size: number): Uint8Array {
  const sums = new Uint32Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += mask[y * width + x] as number
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] as number) + row
    }
  }
  const sum = (x: number, y: number) => sums[y * (width + 1) + x] as number
  const out = new Uint8Array(mask.length)
  for (let y = 0; y + size <= height; y++) {
    for (let x = 0; x + size <= width; x++) {
      const filled = sum(x + size, y + size) - sum(x, y + size) - sum(x + size, y) + sum(x, y)
      if (filled < size * size * 0.94) continue
      for (let j = y; j < y + size; j++) out.fill(1, j * width + x, j * width + x + size)
    }
  }
  return out
}

const rim = 2
/** The largest connected area that reaches from the edge at least `depth` pixels in and leaves most of that edge free. */
function largestFromEdge(mask: Uint8Array, width: number, height: number, depth: number): number {
  let best = 0
  const stack: number[] = []
  for (let start = 0; start < mask.length; start++) {
    if (!mask[start]) continue
    let [size, left, right, top, bottom] = [0, width, 0, height, 0]
    stack.push(start)
    mask[start] = 0
    while (stack.length) {
      const at = stack.pop() as number
      const [x, y] = [at % width, Math.floor(at / width)]
      size++
      ;[left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)]
      for (const to of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
        if (to < 0 || to >= mask.length || !mask[to]) continue
        mask[to] = 0
        stack.push(to)
      }
    }
    const [wide, tall] = [right - left + 1, bottom - top + 1]
    const beside = (left <= rim || right >= width - 1 - rim) && wide >= depth && tall < height * 0.85
    const above = (top <= rim || bottom >= height - 1 - rim) && tall >= depth && wide < width * 0.85
    if ((beside || above) && size > best) best = size
  }
  return best / (width * height)
}
