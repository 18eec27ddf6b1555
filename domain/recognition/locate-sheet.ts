/** Finds the card or sheet in a photograph by its four straight sides (Hough transform over the edges of a small copy). */
import { type Edges, findEdges } from './edges'
import { type Grey, resize } from './grey'
import { areaOf, aspectOf, type Point, type Quad } from './homography'

/** A straight line: x·cos(theta) + y·sin(theta) = rho. */
type Line = { theta: number; rho: number; votes: number }

const degrees = 180
const smallSide = 420

/**
 * Corners in the picture's own pixels, or undefined when no sheet of about this aspect (one of several) has visible edges. The first aspect is the
 * expected one. `suits` says whether corners can be those of the sheet, for other reasons than its edges.
 */
export function locateSheet(
  picture: Grey,
  aspect: number | readonly number[],
  suits: (quad: Quad) => boolean = () => true,
): Quad | undefined {
  const aspects = typeof aspect === 'number' ? [aspect] : aspect
  const scale = smallSide / Math.max(picture.width, picture.height)
  const small = resize(picture, Math.round(picture.width * scale), Math.round(picture.height * scale))
  const edges = findEdges(small)
  const lines = strongLines(edges)
  const level = lines.filter((line) => Math.abs(line.theta - Math.PI / 2) < 0.6).slice(0, 10)
  const upright = lines.filter((line) => line.theta < 0.6 || line.theta > Math.PI - 0.6).slice(0, 10)
  let best: { quad: Quad; score: number } | undefined
  for (const [top, bottom] of pairs(level)) {
    for (const [left, right] of pairs(upright)) {
      const quad = ordered(small, [meet(top, left), meet(top, right), meet(bottom, right), meet(bottom, left)])
      const score = quad ? scoreOf(quad, edges, aspects) : 0
      if (!quad || score <= (best?.score ?? 0)) continue
      const full = quad.map((p) => ({ x: (p.x + 0.5) / scale, y: (p.y + 0.5) / scale })) as unknown as Quad
      if (suits(full)) best = { quad: full, score }
    }
  }
  return best?.quad
}

function strongLines({ width, height, at, angle }: Edges): Line[] {
  const reach = Math.ceil(Math.hypot(width, height))
  const span = 2 * reach + 1
  const votes = new Uint16Array(degrees * span)
  const table = Array.from({ length: degrees }, (_, t) => [Math.cos((t * Math.PI) / degrees), Math.sin((t * Math.PI) / degrees)] as const)
  for (const i of at) {
    const [x, y] = [i % width, Math.floor(i / width)]
    const around = Math.round(((angle[i] as number) * degrees) / Math.PI)
    for (let t = around - 5; t <= around + 5; t++) {
      const turned = (t + degrees) % degrees
      const [cos, sin] = table[turned] as readonly [number, number]
      const slot = turned * span + Math.round(x * cos + y * sin) + reach
      votes[slot] = (votes[slot] as number) + 1
    }
  }
  return peaks(votes, span, reach, Math.min(width, height) * 0.22)
}

function peaks(votes: Uint16Array, span: number, reach: number, least: number): Line[] {
  const found: Line[] = []
  for (let slot = 0; slot < votes.length; slot++) {
    if ((votes[slot] as number) >= least) {
      found.push({ theta: (Math.floor(slot / span) * Math.PI) / degrees, rho: (slot % span) - reach, votes: votes[slot] as number })
    }
  }
  found.sort((a, b) => b.votes - a.votes)
  const kept: Line[] = []
  for (const line of found) {
    if (kept.length >= 40) break
    if (kept.every((other) => !sameLine(line, other))) kept.push(line)
  }
  return kept
}

function sameLine(a: Line, b: Line): boolean {
  const turn = Math.abs(a.theta - b.theta)
  const flipped = turn > Math.PI / 2
  return Math.min(turn, Math.PI - turn) < 0.07 && Math.abs(a.rho - (flipped ? -b.rho : b.rho)) < 7
}

const pairs = <T>(list: readonly T[]): [T, T][] => list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]))

function meet(a: Line, b: Line): Point {
  const det = Math.cos(a.theta) * Math.sin(b.theta) - Math.sin(a.theta) * Math.cos(b.theta)
  return {
    x: (a.rho * Math.sin(b.theta) - b.rho * Math.sin(a.theta)) / det,
    y: (b.rho * Math.cos(a.theta) - a.rho * Math.cos(b.theta)) / det,
  }
}

/** Corners from the top left clockwise; undefined when they leave the picture or do not make a quadrilateral. */
function ordered(picture: Grey, corners: readonly Point[]): Quad | undefined {
  const slack = 0.04
  const outside = (p: Point) =>
    !(
      p.x > -slack * picture.width &&
      p.y > -slack * picture.height &&
      p.x < (1 + slack) * picture.width &&
      p.y < (1 + slack) * picture.height
    )
  if (corners.some(outside)) return undefined
  const byHeight = [...corners].sort((a, b) => a.y - b.y)
  const [topLeft, topRight] = byHeight.slice(0, 2).sort((a, b) => a.x - b.x) as [Point, Point]
  const [bottomLeft, bottomRight] = byHeight.slice(2).sort((a, b) => a.x - b.x) as [Point, Point]
  return [topLeft, topRight, bottomRight, bottomLeft]
}

/** A shape that is not the expected one has to be seen the more clearly. */
const otherShape = 0.7

/** Share of each side that really is an edge, times size; 0 for a shape that no sheet has. */
function scoreOf(quad: Quad, edges: Edges, aspects: readonly number[]): number {
  const share = areaOf(quad) / (edges.width * edges.height)
  const shape = aspectOf(quad)
  const fits = aspects.findIndex((aspect) => shape / aspect > 0.8 && shape / aspect < 1.25)
  if (share < 0.12 || fits < 0) return 0
  const sides = quad.map((from, i) => support(from, quad[(i + 1) % 4] as Point, edges))
  const weakest = Math.min(...sides)
  if (weakest < 0.35) return 0
  return (sides.reduce((a, b) => a + b, 0) / 4 + weakest) * Math.sqrt(share) * (fits === 0 ? 1 : otherShape)
}

function support(from: Point, to: Point, { width, height, mask, angle }: Edges): number {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y))
  const across = (Math.atan2(to.y - from.y, to.x - from.x) + Math.PI * 1.5) % Math.PI
  let hits = 0
  for (let s = 0; s <= steps; s++) {
    const [x, y] = [Math.round(from.x + ((to.x - from.x) * s) / steps), Math.round(from.y + ((to.y - from.y) * s) / steps)]
    if (nearEdge(x, y)) hits++
  }
  return hits / (steps + 1)

  function nearEdge(x: number, y: number): boolean {
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const [i, j] = [x + dx, y + dy]
        if (i < 0 || j < 0 || i >= width || j >= height || !mask[j * width + i]) continue
        const turn = Math.abs((angle[j * width + i] as number) - across)
        if (Math.min(turn, Math.PI - turn) < 0.3) return true
      }
    }
    return false
  }
}
