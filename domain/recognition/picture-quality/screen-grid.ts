/** A photograph of a screen shows the screen's own dots: a fine, even pattern that is the same all over the sheet. */
import type { Grey } from '../grey'

/** Side of the squares that are looked at, in the picture's own pixels (a power of two). */
export const gridSide = 128
/** Waves a square holds: from dots ten pixels apart to such that are hardly resolved. */
const [fewest, most] = [gridSide / 10, gridSide / 2.15]

export type Peak = { x: number; y: number; strength: number }

/** The most isolated wave within one square; `strength` is its power against the strongest one near it. */
export function gridPeak(square: Grey): Peak {
  const power = spectrum(square)
  let best: Peak = { x: 0, y: 0, strength: 0 }
  const half = gridSide / 2
  for (let y = -half + 8; y < half - 8; y++) {
    for (let x = 0; x < half - 8; x++) {
      const radius = Math.hypot(x, y)
      if (radius < fewest || radius > most || onAxis(x, y)) continue
      const here = at(power, x, y)
      if (here < at(power, x + 1, y) || here < at(power, x - 1, y) || here < at(power, x, y + 1) || here < at(power, x, y - 1)) continue
      const strength = here / around(power, x, y)
      if (strength > best.strength) best = { x, y, strength }
    }
  }
  return best
}

/** Strokes of print and the blocks of a JPEG lie exactly across and down. */
const onAxis = (x: number, y: number) => (Math.abs(x) < 2 && Math.abs(y) % 16 < 2) || (Math.abs(y) < 2 && Math.abs(x) % 16 < 2)

const at = (power: Float64Array, x: number, y: number) =>
  power[((y + gridSide) % gridSide) * gridSide + ((x + gridSide) % gridSide)] as number

/** The strongest at a distance of four to six: what is broad, like print, has strong neighbours. */
function around(power: Float64Array, x: number, y: number): number {
  let strongest = 1e-9
  for (let dy = -6; dy <= 6; dy++) {
    for (let dx = -6; dx <= 6; dx++) {
      if (Math.max(Math.abs(dx), Math.abs(dy)) < 4) continue
      const value = at(power, x + dx, y + dy)
      if (value > strongest) strongest = value
    }
  }
  return strongest
}

const wave = Float64Array.from({ length: gridSide }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / gridSide))

function spectrum({ data }: Grey): Float64Array {
  const re = new Float64Array(gridSide * gridSide)
  const im = new Float64Array(gridSide * gridSide)
  let mean = 0
  for (const value of data) mean += value
  mean /= data.length
  for (let y = 0; y < gridSide; y++) {
    for (let x = 0; x < gridSide; x++) {
      const i = y * gridSide + x
      re[i] = ((data[i] as number) - mean) * (wave[x] as number) * (wave[y] as number)
    }
  }
  for (let y = 0; y < gridSide; y++) transform(re, im, y * gridSide, 1)
  for (let x = 0; x < gridSide; x++) transform(re, im, x, gridSide)
  for (let i = 0; i < re.length; i++) re[i] = (re[i] as number) ** 2 + (im[i] as number) ** 2
  return re
}

const bits = Math.log2(gridSide)
const swapped = Array.from({ length: gridSide }, (_, i) =>
  Number.parseInt(i.toString(2).padStart(bits, '0').split('').reverse().join(''), 2),
)
const turns = Array.from({ length: gridSide / 2 }, (_, i) => {
  const angle = (-2 * Math.PI * i) / gridSide
  return [Math.cos(angle), Math.sin(angle)] as const
})

/** Fast Fourier transform in place of one row or column. */
function transform(re: Float64Array, im: Float64Array, from: number, step: number): void {
  for (let i = 0; i < gridSide; i++) {
    const j = swapped[i] as number
    if (j <= i) continue
    const [a, b] = [from + i * step, from + j * step]
    const [r, m] = [re[a] as number, im[a] as number]
    re[a] = re[b] as number
    im[a] = im[b] as number
    re[b] = r
    im[b] = m
  }
  for (let size = 2; size <= gridSide; size *= 2) {
    const [half, stride] = [size / 2, gridSide / size]
    for (let start = 0; start < gridSide; start += size) {
      for (let k = 0; k < half; k++) {
        const [cos, sin] = turns[k * stride] as readonly [number, number]
        const a = from + (start + k) * step
        const b = a + half * step
        const r = (re[b] as number) * cos - (im[b] as number) * sin
        const m = (re[b] as number) * sin + (im[b] as number) * cos
        re[b] = (re[a] as number) - r
        im[b] = (im[a] as number) - m
        re[a] = (re[a] as number) + r
        im[a] = (im[a] as number) + m
      }
    }
  }
}
