/** Turns a flat drawing into a photograph: a desk around it, a camera not quite above it, uneven light, blur and grain. */
import sharp from 'sharp'
import { type Random, seededRandom } from './random'
import type { Drawing } from './resident-id-drawing'

// Names of their own: a loop over millions of pixels looks them up each time, which is slow where tests run.
const { min, max, floor, sin, exp, cos, PI, round } = Math

/** clean: a scan. phone: a careful photograph. hard: turned, dim, with glare and things around. */
export type Level = 'clean' | 'phone' | 'hard'

type Shot = { turn: number; slant: number; fill: number; blur: number; grain: number; dark: number; glare: boolean; quality: number }

const shots: Record<Level, (r: Random) => Shot> = {
  clean: () => ({ turn: 0, slant: 0, fill: 0.96, blur: 0, grain: 4, dark: 0, glare: false, quality: 92 }),
  phone: (r) => ({
    turn: r.between(-3.5, 3.5),
    slant: 0.025,
    fill: r.between(0.8, 0.9),
    blur: r.between(0.7, 1.3),
    grain: 7,
    dark: r.between(0.15, 0.35),
    glare: false,
    quality: 88,
  }),
  hard: (r) => ({
    turn: r.pick([-1, 1]) * r.between(9, 15),
    slant: 0.05,
    fill: r.between(0.66, 0.76),
    blur: r.between(1.4, 2.2),
    grain: 12,
    dark: r.between(0.45, 0.6),
    glare: true,
    quality: 82,
  }),
}

type Point = readonly [number, number]

/** Where the drawing's corners lie in the photograph: turned, slanted, shrunk, slightly off centre. */
function corners(width: number, height: number, aspect: number, shot: Shot, random: Random): Point[] {
  const half = min((width / 2) * shot.fill, (height / 2) * shot.fill * aspect)
  const [w, h] = [half, half / aspect]
  const angle = (shot.turn * PI) / 180
  const jitter = () => random.between(-shot.slant, shot.slant) * half
  const centre = [width / 2 + jitter(), height / 2 + jitter()] as const
  const square: Point[] = [
    [-w, -h],
    [w, -h],
    [w, h],
    [-w, h],
  ]
  return square.map(([x, y]) => [
    centre[0] + x * cos(angle) - y * sin(angle) + jitter(),
    centre[1] + x * sin(angle) + y * cos(angle) + jitter(),
  ])
}

/** The projective map that takes the photograph's quadrilateral to the unit square: [a b c d e f g h]. */
function toUnitSquare(quad: Point[]): (x: number, y: number) => Point {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = quad as [Point, Point, Point, Point]
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3]
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3]
  const det = dx1 * dy2 - dx2 * dy1
  const [g, h] = [(sx * dy2 - dx2 * sy) / det, (dx1 * sy - sx * dy1) / det]
  const [a, b, c] = [x1 - x0 + g * x1, x3 - x0 + h * x3, x0]
  const [d, e, f] = [y1 - y0 + g * y1, y3 - y0 + h * y3, y0]
  return (x, y) => {
    const u = (e - f * h) * x + (c * h - b) * y + (b * f - c * e)
    const v = (f * g - d) * x + (a - c * g) * y + (c * d - a * f)
    const w = (d * h - e * g) * x + (b * g - a * h) * y + (a * e - b * d)
    return [u / w, v / w]
  }
}

type Light = (x: number, y: number) => { gain: number; add: number }

function lightOf(width: number, height: number, shot: Shot, random: Random): Light {
  const angle = random.between(0, PI * 2)
  const [ax, ay] = [cos(angle) / width, sin(angle) / height]
  const glare = [random.between(0.35, 0.65) * width, random.between(0.3, 0.6) * height, 0.16 * width] as const
  return (x, y) => {
    const slope = ax * (x - width / 2) + ay * (y - height / 2)
    const spot = shot.glare ? exp(-(((x - glare[0]) / glare[2]) ** 2) - ((y - glare[1]) / (glare[2] * 0.5)) ** 2) : 0
    return { gain: 1 - shot.dark * (0.5 + slope), add: spot * 110 }
  }
}

type Pixels = { data: Uint8Array; width: number; height: number }

// No function is made inside these two: millions of pixels pass through them, and the loader of tests names every function that is made.
function sample({ data, width, height }: Pixels, u: number, v: number, channel: number): number {
  const x = min(width - 1.001, max(0, u * width - 0.5))
  const y = min(height - 1.001, max(0, v * height - 0.5))
  const [x0, y0] = [floor(x), floor(y)]
  const i = (y0 * width + x0) * 3 + channel
  const below = i + width * 3
  const [fx, fy] = [x - x0, y - y0]
  const upper = (data[i] as number) * (1 - fx) + (data[i + 3] as number) * fx
  const lower = (data[below] as number) * (1 - fx) + (data[below + 3] as number) * fx
  return upper * (1 - fy) + lower * fy
}

function expose(from: Pixels, width: number, height: number, shot: Shot, desk: readonly number[], random: Random): Buffer {
  const map = toUnitSquare(corners(width, height, from.width / from.height, shot, random))
  const light = lightOf(width, height, shot, random)
  const out = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = map(x, y)
      const inside = u >= 0 && u <= 1 && v >= 0 && v <= 1
      const vein = inside ? 0 : 10 * sin(y / 9 + 3 * sin(x / 170))
      const { gain, add } = light(x, y)
      for (let c = 0; c < 3; c++) {
        const colour = inside ? sample(from, u, v, c) : (desk[c] as number) + vein
        out[(y * width + x) * 3 + c] = max(0, min(255, colour * gain + add))
      }
    }
  }
  return out
}

function addGrain(data: Buffer, strength: number, random: Random): void {
  const table = Float32Array.from({ length: 4096 }, () => random.normal() * strength * 1.7)
  for (let i = 0, n = 0; i < data.length; i++) {
    n = (n + 1 + ((i * 2654435761) >>> 27)) & 4095
    data[i] = max(0, min(255, (data[i] as number) + (table[n] as number)))
  }
}

/** A JPEG of 2200 pixels on the longer side (2000 × 1500 for a card), the size of a picture a phone takes. */
export async function photograph(drawing: Drawing, level: Level, seed: number): Promise<Buffer> {
  const random = seededRandom(seed * 31 + 5)
  const shot = shots[level](random)
  const desk =
    level === 'clean'
      ? [244, 244, 242]
      : random.pick([
          [112, 84, 62],
          [70, 74, 80],
          [150, 132, 108],
          [60, 66, 58],
        ] as const)
  const flat = await sharp(Buffer.from(drawing.svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const tall = drawing.height > drawing.width
  const [long, short] =
    level === 'clean' ? [2200, round(2200 * (min(drawing.width, drawing.height) / max(drawing.width, drawing.height)))] : [2200, 1650]
  const [width, height] = tall ? [short, long] : [long, short]
  const exposed = expose({ data: flat.data, width: flat.info.width, height: flat.info.height }, width, height, shot, desk, random)
  const raw = { width, height, channels: 3 } as const
  const soft = shot.blur ? await sharp(exposed, { raw }).blur(shot.blur).raw().toBuffer() : exposed
  addGrain(soft, shot.grain, random)
  return sharp(soft, { raw }).jpeg({ quality: shot.quality }).toBuffer()
}
