/** What a paper lies on, and what lies about: drawn as SVG of the picture's size. */
import type { Random } from '../../../server/seed/sample-certificates/random'
import type { Shot } from './levels'

const colours = ['#70543e', '#464a50', '#968468', '#3c423a', '#8a6f52', '#5c5f66', '#b3a58f', '#2f3338', '#7d8790', '#a98b6a']

function veins(r: Random, width: number, height: number): string {
  const lines = Array.from({ length: 40 }, (_, i) => {
    const y = (i * height) / 40 + r.between(-8, 8)
    return `<path d="M0 ${y} q ${width / 4} ${r.between(-30, 30)} ${width / 2} 0 t ${width / 2} 0" stroke-width="${r.between(1, 5)}"/>`
  })
  return `<g fill="none" stroke="#000" opacity="${r.between(0.05, 0.2)}">${lines.join('')}</g>`
}

function weave(r: Random, width: number, height: number): string {
  const step = r.whole(9, 22)
  const across = Array.from({ length: Math.ceil(width / step) }, (_, i) => `M${i * step} 0 V${height}`)
  const down = Array.from({ length: Math.ceil(height / step) }, (_, i) => `M0 ${i * step} H${width}`)
  return `<path d="${[...across, ...down].join('')}" stroke="#fff" stroke-width="2" opacity="${r.between(0.04, 0.14)}"/>`
}

/** A sheet with lines on it, a pen, a coin, a cable, a keyboard's edge. */
function thing(r: Random, width: number, height: number): string {
  const side = r.whole(0, 3)
  const along = r.between(0, 1)
  const [x, y] = side < 2 ? [along * width, side ? height : 0] : [side === 2 ? 0 : width, along * height]
  const turn = `transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${r.between(0, 360).toFixed(0)})"`
  const size = r.between(60, 150)
  const lines = Array.from(
    { length: 7 },
    (_, i) => `<rect x="12" y="${14 + i * 20}" width="${size * r.between(0.6, 1.4)}" height="5" fill="#777"/>`,
  )
  return r.pick([
    `<g ${turn}><rect width="${size * 1.8}" height="${size * 1.4}" fill="#ece9e2"/>${lines.join('')}</g>`,
    `<g ${turn}><rect width="${size * 3}" height="16" rx="8" fill="${r.pick(['#1d2c54', '#8c2b2b', '#222'])}"/></g>`,
    `<circle cx="${x}" cy="${y}" r="${size * 0.5}" fill="#b9b3a4" stroke="#8f897c" stroke-width="5"/>`,
    `<path ${turn} d="M0 0 c ${size} ${size} ${-size} ${size * 2} ${size * 1.4} ${size * 2.4}" fill="none" stroke="#1a1a1a" stroke-width="9"/>`,
    `<g ${turn}><rect width="${size * 2.4}" height="${size}" rx="12" fill="#23262b"/><rect x="10" y="10" width="${size * 2.4 - 20}" height="${size - 20}" fill="#3a4150"/></g>`,
  ])
}

export function desk(r: Random, width: number, height: number, shot: Shot, scan: boolean): string {
  const ground = scan ? r.pick(['#f4f4f2', '#ffffff', '#ececea']) : r.pick(colours)
  const texture = scan ? '' : r.pick([veins, weave, () => ''])(r, width, height)
  const things = Array.from({ length: shot.clutter }, () => thing(r, width, height))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${ground}"/>${texture}${things.join('')}</svg>`
}
