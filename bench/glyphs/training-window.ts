/** One training example: a glyph between two neighbours as a careless photograph would show it, and which glyph it is. */
import { glyphAlphabet, misplaced } from '@domain/recognition/machine-readable/glyph-alphabet'
import { windowSide } from '@domain/recognition/machine-readable/glyph-network'
import type { Random } from '../../server/seed/sample-certificates/random'
import { type Face, masterCell, masterRim, masterSide } from './glyph-masters'

const cell = 16
const filler = glyphAlphabet.indexOf('<')

/** Fills `out` with ink from 0 to about 1 and returns the class. */
export function trainingWindow(faces: readonly Face[], random: Random, out: Float32Array): number {
  const face = random.pick(faces)
  const masters = random.pick(face.masters)
  const off = random.next() < 0.16
  const empty = off && random.next() < 0.3
  const glyph = (): number => (random.next() < 0.25 ? filler : random.whole(0, glyphAlphabet.length - 1))
  const line = [glyph(), glyph(), glyph()].map((one) => (random.next() < 0.06 ? -1 : one))
  if (line[1] === -1) line[1] = glyph()
  if (empty) line[1] = -1
  const shift = off && !empty ? random.pick([-1, 1]) * random.between(0.27, 0.5) : random.between(-0.07, 0.07)
  draw(masters, line, shift, random, out)
  develop(random, out)
  return off ? misplaced : (line[1] as number)
}

/** Samples the masters under a small shear, stretch and shift. */
function draw(masters: readonly Uint8Array[], line: readonly number[], shift: number, random: Random, out: Float32Array): void {
  const step = masterCell / cell
  const narrow = random.between(0.74, 1.08)
  const flat = random.between(0.9, 1.12)
  const slant = random.normal() * 0.05
  const tilt = random.normal() * 0.025
  const down = random.normal() * 0.9 * step
  for (let v = 0; v < windowSide; v++) {
    for (let u = 0; u < windowSide; u++) {
      const [dx, dy] = [(u + 0.5 - windowSide / 2) * step, (v + 0.5 - windowSide / 2) * step]
      const x = dx + slant * dy + shift * masterCell
      const which = Math.floor(x / masterCell + 0.5)
      const master = masters[line[which + 1] ?? -1]
      const y = (dy + tilt * dx - down) / flat
      out[v * windowSide + u] = master ? inkAt(master, (x - which * masterCell) / narrow, y) : 0
    }
  }
}

/** Ink at a place counted from the middle of the cell, 0 to 1. */
function inkAt(master: Uint8Array, x: number, y: number): number {
  const [i, j] = [x + masterRim + masterCell / 2 - 0.5, y + masterRim + masterCell / 2 - 0.5]
  const [x0, y0] = [Math.floor(i), Math.floor(j)]
  if (x0 < 0 || y0 < 0 || x0 >= masterSide - 1 || y0 >= masterSide - 1) return 0
  const at = y0 * masterSide + x0
  const [fx, fy] = [i - x0, j - y0]
  const top = (master[at] as number) * (1 - fx) + (master[at + 1] as number) * fx
  const below = (master[at + masterSide] as number) * (1 - fx) + (master[at + masterSide + 1] as number) * fx
  return (top * (1 - fy) + below * fy) / 255
}

/** Stroke weight, contrast, a stroke of the background's pattern, grain. */
function develop(random: Random, out: Float32Array): void {
  const gain = random.between(0.75, 2)
  const lift = random.between(-0.12, 0.12)
  const grain = random.next() ** 2 * 0.22
  const ground = random.next() ** 3 * 0.35
  const [a, b, phase] = [random.between(-0.9, 0.9), random.between(0.2, 1.2), random.between(0, 7)]
  for (let i = 0; i < out.length; i++) {
    const [x, y] = [i % windowSide, Math.floor(i / windowSide)]
    const pattern = ground * Math.max(0, Math.sin(a * x + b * y + phase)) ** 3
    const ink = ((out[i] as number) - 0.5) * gain + 0.5 + lift * gain
    out[i] = Math.max(0, Math.min(1, Math.max(0, ink) + pattern + random.normal() * grain))
  }
}
