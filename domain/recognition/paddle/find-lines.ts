/** Where text stands on a page, by PP-OCR's detector: its map of probabilities becomes one box a line. */
import { type Box, type Grey, resize } from '../grey'
import type { PaddleNetworks, Tensor } from './networks'

const { min, max, round, floor } = Math

/** Longer side the detector looks at, pixels; its sizes are multiples of 32. */
const lookSide = 1280
const step = 32
const isText = 0.3
const sureEnough = 0.5
/** The map shows the heart of a line; the line is this much larger (share of area by outline, as the model was trained). */
const grow = 1.7

/** Lines of text on a page that lies straight, in the page's pixels. */
export async function findLines(page: Grey, models: PaddleNetworks): Promise<Box[]> {
  const scale = min(1, lookSide / max(page.width, page.height))
  const width = max(step, round((page.width * scale) / step) * step)
  const height = max(step, round((page.height * scale) / step) * step)
  const map = await models.findText(pictureTensor(resize(page, width, height)))
  return boxesOf(map.data, width, height).map((box) => grown(box, page, page.width / width, page.height / height))
}

// What the detector was trained on: the means and spreads of its colours.
const channels = [
  [0.485, 0.229],
  [0.456, 0.224],
  [0.406, 0.225],
] as const

function pictureTensor({ width, height, data }: Grey): Tensor {
  const size = width * height
  const out = new Float32Array(3 * size)
  for (const [c, [mean, spread]] of channels.entries()) {
    for (let i = 0; i < size; i++) out[c * size + i] = ((data[i] as number) / 255 - mean) / spread
  }
  return { data: out, dims: [1, 3, height, width] }
}

type Blob = { left: number; top: number; right: number; bottom: number; sum: number; count: number }

/** Connected stretches of the map that are text on the whole. */
function boxesOf(map: Float32Array, width: number, height: number): Blob[] {
  const seen = new Uint8Array(map.length)
  const found: Blob[] = []
  for (let start = 0; start < map.length; start++) {
    if (seen[start] || (map[start] as number) < isText) continue
    const blob = flood(map, seen, start, width, height)
    const tall = blob.bottom - blob.top + 1
    if (blob.count >= 12 && tall >= 3 && blob.sum / blob.count >= sureEnough) found.push(blob)
  }
  return found
}

function flood(map: Float32Array, seen: Uint8Array, start: number, width: number, height: number): Blob {
  const blob: Blob = { left: width, top: height, right: 0, bottom: 0, sum: 0, count: 0 }
  const queue = [start]
  seen[start] = 1
  while (queue.length > 0) {
    const at = queue.pop() as number
    const [x, y] = [at % width, floor(at / width)]
    blob.left = min(blob.left, x)
    blob.right = max(blob.right, x)
    blob.top = min(blob.top, y)
    blob.bottom = max(blob.bottom, y)
    blob.sum += map[at] as number
    blob.count++
    for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
      if (next < 0 || next >= map.length || seen[next] || (map[next] as number) < isText) continue
      seen[next] = 1
      queue.push(next)
    }
  }
  return blob
}

function grown({ left, top, right, bottom }: Blob, page: Grey, sx: number, sy: number): Box {
  const [w, h] = [right - left + 1, bottom - top + 1]
  const by = (w * h * grow) / (2 * (w + h))
  const x = max(0, floor((left - by) * sx))
  const y = max(0, floor((top - by) * sy))
  return { x, y, width: min(page.width, round((right + 1 + by) * sx)) - x, height: min(page.height, round((bottom + 1 + by) * sy)) - y }
}
