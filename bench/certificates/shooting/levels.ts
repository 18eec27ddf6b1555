/** How a paper is taken: a scan, a careful photograph by phone, a careless one in bad light. */
import type { Random } from '../../../server/seed/sample-certificates/random'

export const levels = ['clean', 'phone', 'hard'] as const
export type Level = (typeof levels)[number]

export type Shot = {
  /** Longer side of the picture, pixels. */
  long: number
  /** Shorter side as a share of the longer; undefined = the paper's own. */
  frame?: number
  /** Degrees. */
  turn: number
  /** How far corners stray, as a share of the paper's half. */
  slant: number
  /** The share of the picture that the paper fills. */
  fill: number
  /** Deviation of the blur, and length of a shake, pixels. */
  blur: number
  shake: number
  grain: number
  /** How much light is missing on the whole, and on the dark side. */
  dark: number
  shade: number
  /** Bright spots, their strength. */
  glares: number
  glare: number
  /** A shadow's edge across the paper. */
  shadow: boolean
  /** Things around, laid at most over the paper's rim. */
  clutter: number
  /** Share that red, green, blue get of the light. */
  tint: readonly [number, number, number]
  quality: number
}

const white = [1, 1, 1] as const
const tints = [white, [1.04, 1, 0.93], [0.96, 1, 1.05], [1.06, 0.99, 0.88]] as const

export const shots: Record<Level, (r: Random) => Shot> = {
  clean: (r) => ({
    long: r.whole(1500, 1900),
    turn: r.between(-0.6, 0.6),
    slant: 0,
    fill: r.between(0.9, 0.98),
    blur: r.between(0, 0.5),
    shake: 0,
    grain: r.between(1, 4),
    dark: 0,
    shade: r.between(0, 0.05),
    glares: 0,
    glare: 0,
    shadow: false,
    clutter: 0,
    tint: white,
    quality: r.whole(86, 95),
  }),
  phone: (r) => ({
    long: 1280,
    frame: 0.75,
    turn: r.between(-4, 4),
    slant: r.between(0.015, 0.04),
    fill: r.between(0.78, 0.93),
    blur: r.between(0.5, 1),
    shake: r.next() < 0.2 ? r.between(0.5, 1.5) : 0,
    grain: r.between(3, 7),
    dark: r.between(0, 0.15),
    shade: r.between(0.15, 0.4),
    glares: 0,
    glare: 0,
    shadow: r.next() < 0.3,
    clutter: r.next() < 0.3 ? 1 : 0,
    tint: r.pick(tints),
    quality: r.whole(80, 92),
  }),
  hard: (r) => ({
    long: 1280,
    frame: 0.75,
    turn: r.pick([-1, 1]) * r.between(5, 15),
    slant: r.between(0.03, 0.06),
    fill: r.between(0.8, 0.93),
    blur: r.between(0.5, 0.95),
    shake: r.next() < 0.2 ? r.between(0.5, 1.5) : 0,
    grain: r.between(4, 8),
    dark: r.between(0.2, 0.42),
    shade: r.between(0.2, 0.45),
    glares: r.whole(1, 2),
    glare: r.between(40, 100),
    shadow: r.next() < 0.5,
    clutter: r.whole(3, 7),
    tint: r.pick(tints),
    quality: r.whole(72, 86),
  }),
}
