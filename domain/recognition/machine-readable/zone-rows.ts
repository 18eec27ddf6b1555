/** The lines of a machine-readable zone in pixels: how they slant, where each begins and ends, how tall its capitals are. */
import type { Box, Grey } from '@domain/recognition/grey'

const { min, max, round, abs } = Math

/** A line of text: `y` = middle of its capitals at `x` = left, rising by `slope` pixels for each pixel to the right. */
export type ZoneRow = {
  readonly left: number
  readonly right: number
  readonly middle: number
  readonly slope: number
  readonly tall: number
}

type Ink = { area: Box; mask: Uint8Array }

/** Rows in the area from top to bottom, at least as wide as half of it. */
export function zoneRows(page: Grey, area: Box): ZoneRow[] {
  if (area.width < 80 || area.height < 12) return []
  const ink = inkOf(page, area)
  const slope = straightest(ink, 0, area.height, 0, 0.06, 0.003)
  return bandsOf(profileOf(ink, slope, 0, area.width)).flatMap((band) => rowOf(ink, slope, band) ?? [])
}

/** 1 where the page is nearer to ink than to paper. */
function inkOf(page: Grey, area: Box): Ink {
  const mask = new Uint8Array(area.width * area.height)
  const seen: number[] = []
  for (let y = 0; y < area.height; y += 2) {
    for (let x = 0; x < area.width; x += 3) seen.push(page.data[(area.y + y) * page.width + area.x + x] as number)
  }
  seen.sort((a, b) => a - b)
  const [dark, light] = [seen[round(seen.length * 0.03)] as number, seen[round(seen.length * 0.7)] as number]
  const edge = light - 0.42 * (light - dark)
  for (let y = 0; y < area.height; y++) {
    for (let x = 0; x < area.width; x++) {
      mask[y * area.width + x] = (page.data[(area.y + y) * page.width + area.x + x] as number) < edge ? 1 : 0
    }
  }
  return { area, mask }
}

/** Ink of each row along a slope that turns around the area's left edge. */
function profileOf({ area, mask }: Ink, slope: number, from: number, to: number): Float32Array {
  const out = new Float32Array(area.height)
  for (let x = from; x < to; x++) {
    const shift = round(slope * x)
    for (let y = max(0, -shift); y < min(area.height, area.height - shift); y++) {
      out[y] = (out[y] as number) + (mask[(y + shift) * area.width + x] as number)
    }
  }
  return out
}

/** The slope under which rows are blackest and gaps whitest. */
function straightest(ink: Ink, from: number, to: number, around: number, reach: number, step: number): number {
  let best = { slope: around, score: -1 }
  for (let slope = around - reach; slope <= around + reach + 1e-9; slope += step) {
    const score = profileOf(ink, slope, 0, ink.area.width)
      .slice(from, to)
      .reduce((sum, one) => sum + one * one, 0)
    if (score > best.score) best = { slope, score }
  }
  return best.slope
}

type Band = { from: number; to: number }

/** Stretches of rows that hold ink. */
function bandsOf(profile: Float32Array): Band[] {
  const sorted = [...profile].sort((a, b) => a - b)
  const ground = sorted[round(sorted.length * 0.12)] as number
  const most = sorted[sorted.length - 1] as number
  const enough = ground + (most - ground) * 0.09
  const bands: Band[] = []
  let from = -1
  for (let y = 0; y <= profile.length; y++) {
    const dark = y < profile.length && (profile[y] as number) > enough
    if (dark && from < 0) from = y
    if (!dark && from >= 0) {
      const last = bands[bands.length - 1]
      if (last && from - last.to <= 1) last.to = y
      else bands.push({ from, to: y })
      from = -1
    }
  }
  return bands.filter(({ from: top, to }) => to - top >= 8)
}

/** Letters stand in the first third of every such line: there the capitals' height is seen. */
const lettersShare = 0.32

function rowOf(ink: Ink, around: number, band: Band): ZoneRow | undefined {
  const { area, mask } = ink
  const slack = round((band.to - band.from) * 0.25)
  const [from, to] = [max(0, band.from - slack), min(area.height, band.to + slack)]
  const slope = straightest(ink, from, to, around, 0.012, 0.0015)
  const columns = new Uint8Array(area.width)
  for (let x = 0; x < area.width; x++) {
    const shift = round(slope * x)
    let dark = 0
    for (let y = from; y < to; y++) dark += mask[(y + shift) * area.width + x] ?? 0
    columns[x] = dark >= 2 ? 1 : 0
  }
  const ends = longestRun(columns, (band.to - band.from) * 2.2)
  if (!ends || ends.to - ends.from < area.width * 0.5) return undefined
  const edges = edgesOf(profileOf(ink, slope, ends.from, ends.from + round((ends.to - ends.from) * lettersShare)), from, to)
  if (!edges) return undefined
  const middle = (edges.top + edges.bottom) / 2 + slope * ends.from
  return { left: area.x + ends.from, right: area.x + ends.to, middle: area.y + middle, slope, tall: edges.bottom - edges.top }
}

/** The longest stretch of columns with ink whose gaps stay narrow. */
function longestRun(columns: Uint8Array, gap: number): Band | undefined {
  let [best, from, last]: [Band | undefined, number, number] = [undefined, -1, -1]
  for (let x = 0; x <= columns.length; x++) {
    const ended = x === columns.length || (from >= 0 && x - last > gap)
    if (ended && from >= 0 && (!best || last + 1 - from > best.to - best.from)) best = { from, to: last + 1 }
    if (ended) from = -1
    if (x < columns.length && columns[x]) {
      if (from < 0) from = x
      last = x
    }
  }
  return best
}

/** Where the capitals begin and end: half as dark as the row is in its middle, between pixels. */
function edgesOf(profile: Float32Array, from: number, to: number): { top: number; bottom: number } | undefined {
  const part = profile.slice(from, to)
  const sorted = [...part].sort((a, b) => a - b)
  const half = (sorted[round(sorted.length * 0.6)] as number) * 0.5
  const at = (y: number) => profile[y] ?? 0
  const [first, last] = [part.findIndex((one) => one > half), part.reduce((last, one, i) => (one > half ? i : last), -1)]
  if (half <= 0 || first < 0 || last - first < 6) return undefined
  const between = (low: number, high: number) => (abs(high - low) < 1e-6 ? 0.5 : (half - low) / (high - low))
  const top = from + first - 1 + between(at(from + first - 1), at(from + first)) + 0.5
  const bottom = from + last + 1 - between(at(from + last + 1), at(from + last)) + 0.5
  return { top, bottom }
}
