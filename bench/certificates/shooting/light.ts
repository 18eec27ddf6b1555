/** The light on a picture, pixel by pixel: from one side, with a shadow's edge and bright spots. */
import type { Random } from '../../../server/seed/sample-certificates/random'
import type { Shot } from './levels'

const { sin, cos, PI, exp } = Math

export type Light = {
  /** What the paper's brightness is multiplied with, and what shines upon it. */
  gain: (x: number, y: number) => number
  shine: (x: number, y: number) => number
}

export function lightOf(width: number, height: number, shot: Shot, r: Random): Light {
  const angle = r.between(0, PI * 2)
  const [ax, ay] = [cos(angle) / width, sin(angle) / height]
  const edge = r.between(0, PI)
  const [ex, ey, at, soft] = [cos(edge), sin(edge), r.between(-0.25, 0.25) * width, r.between(8, 40)]
  const deep = shot.shadow ? r.between(0.12, 0.32) : 0
  const spots = Array.from({ length: shot.glares }, () => ({
    x: r.between(0.25, 0.75) * width,
    y: r.between(0.25, 0.75) * height,
    w: r.between(0.06, 0.13) * width,
    h: r.between(0.05, 0.1) * height,
  }))
  return {
    gain(x, y) {
      const slope = ax * (x - width / 2) + ay * (y - height / 2)
      const behind = ex * (x - width / 2) + ey * (y - height / 2) - at
      return (1 - shot.dark) * (1 - shot.shade * (0.5 + slope)) * (1 - deep / (1 + exp(-behind / soft)))
    },
    shine: (x, y) => spots.reduce((sum, s) => sum + shot.glare * exp(-(((x - s.x) / s.w) ** 2) - ((y - s.y) / s.h) ** 2), 0),
  }
}
