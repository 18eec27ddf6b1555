/** What the strokes of one printed character look like: how much of each direction stands in each part of its square. */
import type { Grey } from '../grey'

const { abs, atan2, ceil, exp, floor, hypot, max, min, PI, round, sin, sqrt } = Math

/** Side of the square a character is fitted into, pixels; parts of the square along a side; directions told apart. */
const side = 32
const parts = 7
const directions = 8
export const featureCount = directions * parts * parts

/** Darker than this share of the print's own darkness is ink. */
const inked = 0.35

/** Features of a picture that holds one character, `paper` and `print` its brightness there; undefined when nothing is written. */
export function glyphFeatures(picture: Grey, paper: number, print: number): Float32Array | undefined {
  const ink = Float32Array.from(picture.data, (value) => (paper - value) / max(1, paper - print))
  const box = inkBox(ink, picture.width, picture.height)
  if (!box) return undefined
  return strokesOf(fitted(ink, picture.width, box))
}

type Extent = { left: number; top: number; width: number; height: number }

function inkBox(ink: Float32Array, width: number, height: number): Extent | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((ink[y * width + x] as number) <= inked) continue
      left = min(left, x)
      right = max(right, x)
      top = min(top, y)
      bottom = y
    }
  }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 }
}

/** Stretched to the square; a narrow character stays somewhat narrow. */
function fitted(ink: Float32Array, stride: number, { left, top, width, height }: Extent): Float32Array {
  const small = max(4, round(side * sqrt(sin((PI / 2) * (min(width, height) / max(width, height))))))
  const [wide, tall] = width >= height ? [side, height === width ? side : small] : [small, side]
  const across = weights(width, wide)
  const down = weights(height, tall)
  const [dx, dy] = [floor((side - wide) / 2), floor((side - tall) / 2)]
  const out = new Float32Array(side * side)
  for (let y = 0; y < tall; y++) {
    for (let x = 0; x < wide; x++) {
      let sum = 0
      for (const { at: j, share: v } of down[y] as Weight[])
        for (const { at: i, share: h } of across[x] as Weight[]) sum += v * h * (ink[(top + j) * stride + left + i] as number)
      out[(dy + y) * side + dx + x] = sum
    }
  }
  return out
}

type Weight = { at: number; share: number }

/** How much each of `from` pixels counts for each of `to`: averaged when there are fewer, between two when there are more. */
function weights(from: number, to: number): Weight[][] {
  const step = from / to
  return Array.from({ length: to }, (_, i) => {
    if (step < 1) {
      const middle = (i + 0.5) * step - 0.5
      const low = floor(middle)
      const within = (at: number) => min(max(at, 0), from - 1)
      return [
        { at: within(low), share: 1 - (middle - low) },
        { at: within(low + 1), share: middle - low },
      ]
    }
    const list: Weight[] = []
    for (let at = floor(i * step); at < min(from, ceil((i + 1) * step)); at++) {
      list.push({ at, share: max(0, min((i + 1) * step, at + 1) - max(i * step, at)) / step })
    }
    return list
  })
}

const reach = (side / parts) * 0.6
/** How much a pixel counts for a part of the square, along one side. */
const near = Array.from({ length: parts }, (_, part) =>
  Float32Array.from({ length: side }, (_, x) => exp(-0.5 * ((x + 0.5 - ((part + 0.5) * side) / parts) / reach) ** 2)),
)

function strokesOf(square: Float32Array): Float32Array {
  const at = (x: number, y: number) => square[min(max(y, 0), side - 1) * side + min(max(x, 0), side - 1)] as number
  const features = new Float32Array(featureCount)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const gx = (at(x + 1, y) - at(x - 1, y)) * 2 + at(x + 1, y + 1) - at(x - 1, y + 1) + at(x + 1, y - 1) - at(x - 1, y - 1)
      const gy = (at(x, y + 1) - at(x, y - 1)) * 2 + at(x + 1, y + 1) - at(x + 1, y - 1) + at(x - 1, y + 1) - at(x - 1, y - 1)
      if (abs(gx) + abs(gy) < 1e-3) continue
      const turn = ((atan2(gy, gx) / (2 * PI)) * directions + directions) % directions
      const low = floor(turn)
      add(features, low % directions, x, y, hypot(gx, gy) * (1 - (turn - low)))
      add(features, (low + 1) % directions, x, y, hypot(gx, gy) * (turn - low))
    }
  }
  let sum = 0
  for (let i = 0; i < featureCount; i++) {
    sum += features[i] as number
    features[i] = sqrt(features[i] as number)
  }
  return features.map((value) => value / max(1e-6, sqrt(sum)))
}

function add(features: Float32Array, direction: number, x: number, y: number, amount: number): void {
  for (let j = 0; j < parts; j++) {
    const down = ((near[j] as Float32Array)[y] as number) * amount
    if (down < 1e-5) continue
    for (let i = 0; i < parts; i++) {
      const place = (direction * parts + j) * parts + i
      features[place] = (features[place] as number) + down * ((near[i] as Float32Array)[x] as number)
    }
  }
}
