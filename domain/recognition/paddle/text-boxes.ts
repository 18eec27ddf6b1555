/** From PP-OCR's map of probabilities to one box a line, at whatever angle the line lies. */
import type { Point } from '../homography'
import { minAreaBox } from '../min-area-box'
import type { SlantedBox } from '../slanted-box'

const isText = 0.3
const sureEnough = 0.5
/** The map shows the heart of a line; the line is this much larger (share of area by outline, as the model was trained). */
const grow = 1.7

/** Stretches of the map that are text on the whole, in its pixels (`width` to a row), from top to bottom. */
export function textBoxes(map: Float32Array, width: number): SlantedBox[] {
  const seen = new Uint8Array(map.length)
  const found: SlantedBox[] = []
  for (let start = 0; start < map.length; start++) {
    if (seen[start] || (map[start] as number) < isText) continue
    const { outline, count, sum } = flood(map, seen, start, width)
    if (count < 12 || sum / count < sureEnough) continue
    const box = minAreaBox(outline)
    if (box.height >= 3) found.push(box)
  }
  const usual = found.map(({ height }) => height).sort((a, b) => a - b)[found.length >> 1] ?? 0
  return found
    .filter((box) => !isBridge(box, usual))
    .map(grown)
    .sort((a, b) => a.y - b.y)
}

/** A scrap much flatter than the page's lines: the gap between a label and its value, where nothing is printed. */
const isBridge = ({ width, height }: SlantedBox, usual: number) => height < usual * 0.68 && width < usual * 3

function grown(box: SlantedBox): SlantedBox {
  const by = (box.width * box.height * grow) / (box.width + box.height)
  return { ...box, width: box.width + by, height: box.height + by }
}

type Blob = { outline: Point[]; count: number; sum: number }

/** The connected stretch around `start`, and the ends of its rows and columns. */
function flood(map: Float32Array, seen: Uint8Array, start: number, width: number): Blob {
  const blob: Blob = { outline: [], count: 0, sum: 0 }
  const queue = [start]
  seen[start] = 1
  while (queue.length > 0) {
    const at = queue.pop() as number
    const x = at % width
    const y = (at - x) / width
    blob.sum += map[at] as number
    blob.count++
    let inner = 0
    for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
      if (next < 0 || next >= map.length || (map[next] as number) < isText) continue
      inner++
      if (seen[next]) continue
      seen[next] = 1
      queue.push(next)
    }
    if (inner < 4) blob.outline.push({ x, y }, { x: x + 1, y }, { x, y: y + 1 }, { x: x + 1, y: y + 1 })
  }
  return blob
}
