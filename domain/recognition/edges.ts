/** Where brightness changes in a small copy of the picture, and in which direction. */
import type { Grey } from './grey'

export type Edges = {
  readonly width: number
  readonly height: number
  /** Pixel indices of the strongest edges. */
  readonly at: Uint32Array
  /** Direction of the gradient in radians, 0 to π, by pixel index. */
  readonly angle: Float32Array
  /** 1 where there is an edge. */
  readonly mask: Uint8Array
}

export function findEdges({ width, height, data }: Grey): Edges {
  const strength = new Float32Array(width * height)
  const angle = new Float32Array(width * height)
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      const at = (o: number) => data[i + o] as number
      const gx = at(1 - width) + 2 * at(1) + at(1 + width) - at(-1 - width) - 2 * at(-1) - at(-1 + width)
      const gy = at(width - 1) + 2 * at(width) + at(width + 1) - at(-width - 1) - 2 * at(-width) - at(-width + 1)
      strength[i] = Math.hypot(gx, gy)
      const turned = Math.atan2(gy, gx)
      angle[i] = turned < 0 ? turned + Math.PI : turned
    }
  }
  const threshold = Math.max(36, quantile(strength, 0.9))
  const mask = new Uint8Array(width * height)
  const at: number[] = []
  for (let i = 0; i < strength.length; i++) {
    if ((strength[i] as number) < threshold || !isRidge(strength, angle[i] as number, i, width)) continue
    mask[i] = 1
    at.push(i)
  }
  return { width, height, at: Uint32Array.from(at), angle, mask }
}

/** Stronger than its neighbours across the edge, so that a soft edge counts once. */
function isRidge(strength: Float32Array, angle: number, i: number, width: number): boolean {
  const [dx, dy] = [Math.round(Math.cos(angle)), Math.round(Math.sin(angle))]
  const step = dy * width + dx
  return (strength[i] as number) >= (strength[i + step] ?? 0) && (strength[i] as number) >= (strength[i - step] ?? 0)
}

function quantile(values: Float32Array, share: number): number {
  const counts = new Uint32Array(1500)
  for (const value of values) counts[Math.min(1499, value | 0)] = (counts[Math.min(1499, value | 0)] as number) + 1
  let seen = 0
  for (let i = 0; i < counts.length; i++) {
    seen += counts[i] as number
    if (seen >= values.length * share) return i
  }
  return counts.length
}
