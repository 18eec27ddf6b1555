/** What stands around the words of a paper: lines of a security print, a portrait, a seal, a square code, discs in place of emblems. */
import type { Random } from '../../../server/seed/sample-certificates/random'
import { plainType } from './typefaces'
import { centred, widthOf, write } from './write'

const { sin, cos, PI, floor } = Math

/** Fine wavy lines over the whole paper, as security print has them. */
export function guilloche(random: Random, width: number, height: number, colour: string): string {
  const lines = random.whole(18, 46)
  const [bend, periods, phase, strength] = [random.between(15, 70), random.between(1, 4), random.between(0, 6), random.between(0.25, 0.6)]
  const paths = Array.from({ length: lines }, (_, i) => {
    const base = ((i + 0.5) * height) / lines
    const points = Array.from({ length: 25 }, (_, k) => {
      const x = (k * width) / 24
      return `${x.toFixed(0)} ${(base + bend * sin(phase + i * 0.35 + (k / 24) * periods * 2 * PI)).toFixed(0)}`
    })
    return `<polyline points="${points.join(' ')}"/>`
  })
  return `<g fill="none" stroke="${colour}" stroke-width="${random.between(1.2, 2.6).toFixed(1)}" opacity="${strength.toFixed(2)}">${paths.join('')}</g>`
}

/** Circles turning about a point: the rosettes of papers. */
export function rosette(random: Random, x: number, y: number, size: number, colour: string): string {
  const petals = random.whole(10, 22)
  const rings = Array.from({ length: petals }, (_, i) => {
    const angle = (i * 2 * PI) / petals
    return `<ellipse cx="${(x + cos(angle) * size * 0.35).toFixed(0)}" cy="${(y + sin(angle) * size * 0.35).toFixed(0)}" rx="${size * 0.6}" ry="${size * 0.6}"/>`
  })
  return `<g fill="none" stroke="${colour}" stroke-width="2" opacity="0.28">${rings.join('')}</g>`
}

/** Head and shoulders of nobody, the word 样本 across. */
export function portrait(random: Random, x: number, y: number, width: number, height: number, backdrop: string): string {
  const skin = random.pick(['#d9b79c', '#e3c4a8', '#cba585', '#dcb491'])
  const hair = random.pick(['#2a2320', '#3a2f29', '#1f1c1c', '#55504c'])
  const coat = random.pick(['#39424e', '#2d3b52', '#4a4a4a', '#6a3b3f', '#35523f', '#d8d8dc'])
  const long = random.next() < 0.45
  const tall = random.between(0.94, 1.06)
  const figure = `<g transform="scale(${width / 440} ${height / 560})">
    ${long ? `<path d="M105 220 q-20 220 -5 260 h240 q20 -60 -5 -260z" fill="${hair}"/>` : ''}
    <path d="M175 340 h90 v90 h-90z" fill="${skin}"/><ellipse cx="220" cy="235" rx="100" ry="${130 * tall}" fill="${skin}"/>
    <path d="M115 225 q5 -155 105 -155 q100 0 105 155 q-30 -95 -105 -95 q-75 0 -105 95" fill="${hair}"/>
    <path d="M170 235 h34 M236 235 h34" stroke="#4a3b33" stroke-width="7"/><path d="M190 300 q30 14 60 0" stroke="#a5665a" stroke-width="6" fill="none"/>
    <path d="M30 560 q10 -160 150 -175 l40 40 l40 -40 q140 15 150 175z" fill="${coat}"/></g>`
  const word = write('样本', x + width / 2 - width * 0.13, y + height * 0.95, {
    face: plainType(),
    size: width * 0.13,
    fill: '#f4f6f8',
    opacity: 0.75,
  })
  return `<g transform="translate(${x} ${y})"><rect width="${width}" height="${height}" fill="${backdrop}"/>${figure}</g>${word}`
}

/** A round red seal: a ring, its owner's name along it, a plain star. */
export function seal(random: Random, owner: string, x: number, y: number, radius: number): string {
  const red = random.pick(['#d3302a', '#c8322f', '#e0473c'])
  const style = { face: plainType(), size: (radius * 3.4) / Math.max(11, owner.length), fill: red, strong: true }
  const step = (1.5 * PI) / Math.max(6, owner.length)
  const letters = [...owner].map((character, i) => {
    const angle = -PI / 2 + (i - (owner.length - 1) / 2) * step
    const [cx, cy] = [x + cos(angle) * radius * 0.78, y + sin(angle) * radius * 0.78]
    const turned = ((angle + PI / 2) * 180) / PI
    return `<g transform="rotate(${turned.toFixed(1)} ${cx.toFixed(1)} ${cy.toFixed(1)})">${centred(character, cx, cy + style.size * 0.35, style)}</g>`
  })
  const star = Array.from({ length: 10 }, (_, i) => {
    const [angle, reach] = [-PI / 2 + (i * PI) / 5, radius * (i % 2 ? 0.13 : 0.33)]
    return `${(x + cos(angle) * reach).toFixed(1)},${(y + sin(angle) * reach).toFixed(1)}`
  })
  const ring = `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${red}" stroke-width="${radius * 0.05}"/>`
  return `<g opacity="${random.between(0.45, 0.78).toFixed(2)}" transform="rotate(${random.between(-8, 8).toFixed(1)} ${x} ${y})">${ring}<polygon points="${star.join(' ')}" fill="${red}"/>${letters.join('')}</g>`
}

/** A square of black and white with the three corner marks; nobody can read it. */
export function squareCode(random: Random, x: number, y: number, side: number): string {
  const cells = 29
  const size = side / cells
  const inCorner = (i: number, j: number) => (i < 8 || i >= cells - 8) && j < 8 && !(i >= cells - 8 && j >= cells - 8)
  const dots = Array.from({ length: cells * cells }, (_, k) => {
    const [i, j] = [k % cells, floor(k / cells)]
    if (inCorner(i, j) || (i < 8 && j >= cells - 8) || random.next() < 0.5) return ''
    return `<rect x="${(i * size).toFixed(1)}" y="${(j * size).toFixed(1)}" width="${size.toFixed(2)}" height="${size.toFixed(2)}"/>`
  })
  const mark = (i: number, j: number) =>
    `<rect x="${(i + 0.5) * size}" y="${(j + 0.5) * size}" width="${6 * size}" height="${6 * size}" fill="none" stroke="#222" stroke-width="${size}"/><rect x="${(i + 2) * size}" y="${(j + 2) * size}" width="${3 * size}" height="${3 * size}"/>`
  const corners = mark(0, 0) + mark(cells - 7, 0) + mark(0, cells - 7)
  return `<g transform="translate(${x} ${y})" fill="#222"><rect x="-8" y="-8" width="${side + 16}" height="${side + 16}" fill="#fff"/>${dots.join('')}${corners}</g>`
}

/** A disc where an emblem would stand: no sign of a state is copied. */
export function disc(random: Random, x: number, y: number, radius: number): string {
  const [red, gold] = [random.pick(['#c23a3a', '#b9342f', '#cc4840']), random.pick(['#f0d9a0', '#e6c878'])]
  const text = { face: plainType(), size: radius * 0.3, fill: gold }
  const word = write('样本', x - widthOf('样本', text) / 2, y + radius * 0.1, text)
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${red}" opacity="0.88"/><circle cx="${x}" cy="${y}" r="${radius * 0.72}" fill="none" stroke="${gold}" stroke-width="${radius * 0.07}"/>${word}`
}

/** A chip of a travel permit or booklet. */
export const chip = (x: number, y: number, size: number): string =>
  `<rect x="${x}" y="${y}" width="${size}" height="${size * 0.66}" rx="${size * 0.1}" fill="none" stroke="#a98d4e" stroke-width="4"/><circle cx="${x + size / 2}" cy="${y + size * 0.33}" r="${size * 0.16}" fill="none" stroke="#a98d4e" stroke-width="4"/>`
