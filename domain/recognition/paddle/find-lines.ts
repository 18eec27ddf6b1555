/** Where text stands in a picture, by PP-OCR's detector. */
import { type Grey, resize } from '../grey'
import type { SlantedBox } from '../slanted-box'
import type { PaddleNetworks, Tensor } from './networks'
import { textBoxes } from './text-boxes'

const { min, max, round } = Math

/** Longer side the detector looks at unless told, pixels; its sizes are multiples of 32. */
const usualSide = 1280
const step = 32

/** Lines of text at whatever angle they lie, in the picture's pixels. A shorter `longSide` is quicker and misses small print. */
export async function findLines(picture: Grey, models: PaddleNetworks, longSide = usualSide): Promise<SlantedBox[]> {
  const scale = min(1, longSide / max(picture.width, picture.height))
  const width = max(step, round((picture.width * scale) / step) * step)
  const height = max(step, round((picture.height * scale) / step) * step)
  const map = await models.findText(pictureTensor(resize(picture, width, height)))
  const [sx, sy] = [picture.width / width, picture.height / height]
  return textBoxes(map.data, width).map((box) => stretched(box, sx, sy))
}

/** The two scales differ by the rounding of the sides only, so a rectangle stays one. */
function stretched({ x, y, width, height, angle }: SlantedBox, sx: number, sy: number): SlantedBox {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const along = Math.hypot(cos * sx, sin * sy)
  const across = Math.hypot(sin * sx, cos * sy)
  return { x: x * sx, y: y * sy, width: width * along, height: height * across, angle: Math.atan2(sin * sy, cos * sx) }
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
