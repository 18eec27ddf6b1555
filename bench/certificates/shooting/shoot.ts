/** Turns a flat paper into the picture somebody took of it. The same seed gives the same bytes on one machine. */
import sharp from 'sharp'
import { type Random, seededRandom } from '../../../server/seed/sample-certificates/random'
import type { Sheet } from '../drawing/sheet'
import { desk } from './desk'
import { type Level, type Shot, shots } from './levels'
import { type Light, lightOf } from './light'
import { cornersIn, toUnitSquare } from './projection'

const { min, max, floor, round } = Math

type Pixels = { data: Uint8Array; width: number; height: number; channels: number }

const pixelsOf = async (svg: string, width?: number): Promise<Pixels> => {
  const picture = sharp(Buffer.from(svg)).ensureAlpha()
  const { data, info } = await (width ? picture.resize(width) : picture).raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: info.channels }
}

/** JPEG of the paper, taken at this level. */
export async function shoot(paper: Sheet, level: Level, seed: number): Promise<Buffer> {
  const r = seededRandom(seed)
  const shot = shots[level](r)
  const tall = paper.height > paper.width
  const short = round(shot.long * (shot.frame ?? min(paper.width, paper.height) / max(paper.width, paper.height)))
  const [width, height] = tall ? [short, shot.long] : [shot.long, short]
  // Twice as fine as it will be seen, at most as fine as it was drawn: fine print must not break into dots.
  const flat = await pixelsOf(paper.svg, min(paper.width, round(width * 1.3)))
  const ground = await pixelsOf(desk(r, width, height, shot, level === 'clean'))
  const exposed = expose(flat, ground, shot, cornersOf(flat, width, height, shot, r), lightOf(width, height, shot, r))
  return developed(exposed, width, height, shot, r)
}

const cornersOf = (flat: Pixels, width: number, height: number, shot: Shot, r: Random) =>
  toUnitSquare(cornersIn(width, height, flat.width / flat.height, shot, r))

/** Blur, shake, grain, and the camera's compression. */
async function developed(exposed: Buffer, width: number, height: number, shot: Shot, r: Random): Promise<Buffer> {
  const raw = { width, height, channels: 3 } as const
  const shaken = shot.shake ? await shake(exposed, raw, shot.shake) : exposed
  const soft = shot.blur >= 0.3 ? await sharp(shaken, { raw }).blur(shot.blur).raw().toBuffer() : shaken
  addGrain(soft, shot.grain, r)
  return sharp(soft, { raw }).jpeg({ quality: shot.quality }).toBuffer()
}

const shake = (data: Buffer, raw: { width: number; height: number; channels: 3 }, length: number) => {
  const outer = min(1, length / 2)
  const sum = 1 + 2 * outer
  const kernel = [0, 0, 0, outer / sum, 1 / sum, outer / sum, 0, 0, 0]
  return sharp(data, { raw }).convolve({ width: 3, height: 3, kernel }).raw().toBuffer()
}

function expose(flat: Pixels, ground: Pixels, shot: Shot, map: readonly number[], light: Light): Buffer {
  const { width, height } = ground
  const [a, b, c, d, e, f, g, h, i] = map as [number, number, number, number, number, number, number, number, number]
  const out = Buffer.alloc(width * height * 3)
  const colour: [number, number, number] = [0, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const w = g * x + h * y + i
      pixel(flat, ground, (a * x + b * y + c) / w, (d * x + e * y + f) / w, y * width + x, colour)
      const [gain, shine] = [light.gain(x, y), light.shine(x, y)]
      for (let k = 0; k < 3; k++) {
        out[(y * width + x) * 3 + k] = max(0, min(255, (colour[k] as number) * gain * (shot.tint[k] as number) + shine))
      }
    }
  }
  return out
}

/** The colour of the paper at (u, v), of the ground where the paper is not. */
function pixel(flat: Pixels, ground: Pixels, u: number, v: number, at: number, into: [number, number, number]): void {
  const { data, width, height, channels } = flat
  const below = at * ground.channels
  for (let k = 0; k < 3; k++) into[k] = ground.data[below + k] as number
  if (u < 0 || u > 1 || v < 0 || v > 1) return
  const [x, y] = [min(width - 1.001, max(0, u * width - 0.5)), min(height - 1.001, max(0, v * height - 0.5))]
  const [x0, y0] = [floor(x), floor(y)]
  const [fx, fy] = [x - x0, y - y0]
  const p = (y0 * width + x0) * channels
  const q = p + width * channels
  const mix = (k: number) =>
    ((data[p + k] as number) * (1 - fx) + (data[p + channels + k] as number) * fx) * (1 - fy) +
    ((data[q + k] as number) * (1 - fx) + (data[q + channels + k] as number) * fx) * fy
  const cover = mix(3) / 255
  for (let k = 0; k < 3; k++) into[k] = mix(k) * cover + (into[k] as number) * (1 - cover)
}

function addGrain(data: Buffer, strength: number, r: Random): void {
  const table = Float32Array.from({ length: 4096 }, () => r.normal() * strength * 1.7)
  for (let i = 0, n = r.whole(0, 4095); i < data.length; i++) {
    n = (n + 1 + ((i * 2654435761) >>> 27)) & 4095
    data[i] = max(0, min(255, (data[i] as number) + (table[n] as number)))
  }
}
