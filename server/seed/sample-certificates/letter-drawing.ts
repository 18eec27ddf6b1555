/** A letter on paper as a person hands it in: text, a scribbled signature, a fingerprint, a date, for units a round seal. */
import { drawParagraph, drawText, textWidth } from './glyph-text'
import { type Random, seededRandom } from './random'
import type { Drawing } from './resident-id-drawing'

export type Letter = {
  title: string
  /** One entry per paragraph. */
  paragraphs: readonly string[]
  signer: string
  /** YYYY-MM-DD. */
  signedOn: string
  fingerprint?: boolean
  /** Name inside the seal; absent = no seal. */
  seal?: string
}

const [width, height] = [1654, 2339]
const body = { size: 44 } as const

function scribble(random: Random, x: number, y: number): string {
  let path = `M${x} ${y}`
  for (let i = 0; i < 7; i++) {
    const step = 42 + random.between(-8, 10)
    path += ` q ${step / 2} ${random.between(-90, 90)} ${step} ${random.between(-22, 22)}`
  }
  return `<path d="${path}" fill="none" stroke="#1f2c5c" stroke-width="7" stroke-linecap="round"/>`
}

function fingerprint(random: Random, x: number, y: number): string {
  const ridges = Array.from({ length: 9 }, (_, i) => {
    const r = 7 + i * 7
    return `<ellipse cx="${x + random.between(-2, 2)}" cy="${y}" rx="${r * 0.72}" ry="${r}" fill="none" stroke="#c8332d" stroke-width="4" stroke-dasharray="${random.whole(16, 60)} ${random.whole(2, 7)}" opacity="0.75"/>`
  })
  return ridges.join('')
}

function roundSeal(name: string, x: number, y: number): string {
  const characters = [...name].slice(0, 16).map((character, i, all) => {
    const angle = -120 + (240 / Math.max(1, all.length - 1)) * i
    return `<g transform="translate(${x} ${y}) rotate(${angle.toFixed(1)}) translate(-17 -128)">${drawText(character, 0, 0, { size: 34, fill: '#cf3b34' })}</g>`
  })
  const star = '0,-46 11,-14 44,-14 18,6 27,38 0,19 -27,38 -18,6 -44,-14 -11,-14'
  return `<g opacity="0.85"><circle cx="${x}" cy="${y}" r="170" fill="none" stroke="#cf3b34" stroke-width="9"/><polygon transform="translate(${x} ${y})" points="${star}" fill="#cf3b34"/>${characters.join('')}</g>`
}

export function drawLetter(letter: Letter, seed: number): Drawing {
  const random = seededRandom(seed + 3)
  let y = 520
  const paragraphs = letter.paragraphs.map((paragraph) => {
    const drawn = drawParagraph(`　　${paragraph}`, 190, y, 1270, 78, body)
    y += 78 * Math.ceil(textWidth(`　　${paragraph}`, body) / 1270) + 26
    return drawn
  })
  y = Math.max(y + 140, 1500)
  const title = { size: 70, weight: 'bold' } as const
  const inside = [
    `<rect width="${width}" height="${height}" fill="#fdfdfb"/>`,
    drawText('样本', 1480, 110, { size: 34, fill: '#b8b8b8' }),
    drawText(letter.title, (width - textWidth(letter.title, title)) / 2, 340, title),
    ...paragraphs,
    drawText(`签字：`, 820, y, body) + scribble(random, 960, y - 16),
    letter.fingerprint ? fingerprint(random, 1340, y - 20) : '',
    letter.seal ? roundSeal(letter.seal, 1080, y + 60) : '',
    drawText(letter.signer, 960, y + 96, { size: 32, fill: '#555555' }),
    drawText(letter.signedOn.replace(/^(\d+)-(\d+)-(\d+)$/, '$1年$2月$3日'), 960, y + 190, body),
  ]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside.join('')}</svg>`
  return { svg, width, height }
}
