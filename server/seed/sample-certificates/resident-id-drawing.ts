/** A fictitious resident ID card, drawn: the portrait side and the emblem side, 1712 × 1080 units (20 to the millimetre). */
import { drawParagraph, drawText } from './glyph-text'
import { type Random, seededRandom } from './random'
import type { SamplePerson } from './sample-person'

export type Drawing = { svg: string; width: number; height: number }

const [width, height] = [1712, 1080]
const label = { size: 46, fill: '#3f76a8', weight: 'medium' } as const
const value = { size: 54, fill: '#1b1b1d', weight: 'regular' } as const

const waves = (random: Random, colour: string) =>
  Array.from({ length: 26 }, (_, i) => {
    const y = i * 44 + random.between(-6, 6)
    const bend = random.between(20, 60)
    return `<path d="M0 ${y} q ${width / 4} ${-bend} ${width / 2} 0 t ${width / 2} 0" fill="none" stroke="${colour}" stroke-width="2" opacity="0.5"/>`
  }).join('')

const card = (background: [string, string], inside: string): Drawing => ({
  width,
  height,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${background[0]}"/><stop offset="1" stop-color="${background[1]}"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#g)"/>${inside}</svg>`,
})

const silhouette = (random: Random) => {
  const coat = random.pick(['#39424e', '#2d3b52', '#4a4a4a'])
  return `<g transform="translate(1120 150)"><rect width="440" height="560" fill="#e3ebf1"/><ellipse cx="220" cy="235" rx="105" ry="135" fill="#d9b79c"/><path d="M112 220 q10 -150 108 -150 q100 0 108 150 q-30 -90 -108 -90 q-80 0 -108 90" fill="#2a2320"/><path d="M30 560 q10 -170 190 -180 q180 10 190 180z" fill="${coat}"/></g>${drawText('样本', 1290, 690, { size: 38, fill: '#8d9aa6', opacity: 0.8 })}`
}

/** The portrait side (人像面): name, sex, nation, birth, address, number. */
export function drawPortraitSide(person: SamplePerson, seed: number): Drawing {
  const random = seededRandom(seed)
  const [year, month, day] = person.birthDate.split('-').map(Number) as [number, number, number]
  const inside = [
    waves(random, '#c9dcec'),
    drawText('姓', 118, 188, label) + drawText('名', 196, 188, label),
    drawText(person.name, 300, 190, { ...value, size: 62 }),
    drawText('性', 118, 308, label) + drawText('别', 196, 308, label),
    drawText(person.sex, 300, 310, value),
    drawText('民', 460, 308, label) + drawText('族', 538, 308, label),
    drawText(person.ethnicity, 622, 310, value),
    drawText('出', 118, 424, label) + drawText('生', 196, 424, label),
    drawText(String(year), 300, 426, value) + drawText('年', 452, 424, label),
    drawText(String(month), month > 9 ? 528 : 544, 426, value) + drawText('月', 610, 424, label),
    drawText(String(day), day > 9 ? 680 : 696, 426, value) + drawText('日', 762, 424, label),
    drawText('住', 118, 548, label) + drawText('址', 196, 548, label),
    drawParagraph(person.address, 300, 550, 680, 78, value),
    drawText('公民身份号码', 118, 946, label),
    drawText(person.idNumber, 540, 950, { size: 66, weight: 'medium', spacing: 16 }),
    silhouette(random),
  ]
  return card(['#f1f6fa', '#e2edf4'], inside.join(''))
}

/** The emblem side (国徽面): authority and validity. The emblem itself is only a red disc: no sign of the state is copied. */
export function drawEmblemSide(person: SamplePerson, seed: number): Drawing {
  const random = seededRandom(seed + 1)
  const dotted = (date: string) => date.replaceAll('-', '.')
  const inside = [
    waves(random, '#e3cfd0'),
    '<circle cx="250" cy="250" r="140" fill="#c23a3a" opacity="0.85"/><circle cx="250" cy="250" r="96" fill="none" stroke="#f0d9a0" stroke-width="12"/>',
    drawText('样本', 216, 264, { size: 36, fill: '#f0d9a0' }),
    drawText('中华人民共和国', 520, 230, { size: 100, weight: 'medium', spacing: 22 }),
    drawText('居民身份证', 530, 420, { size: 136, weight: 'medium', spacing: 40 }),
    drawText('签发机关', 330, 842, { size: 50, weight: 'medium' }),
    drawText(person.authority, 600, 842, { size: 52 }),
    drawText('有效期限', 330, 946, { size: 50, weight: 'medium' }),
    drawText(`${dotted(person.validFrom)}-${dotted(person.validTo)}`, 600, 946, { size: 52, spacing: 3 }),
  ]
  return card(['#f9f2f0', '#ecebf2'], inside.join(''))
}
