/** The portrait side of a resident ID card (人像面), its margins, type and colours different from card to card. */
import type { Random } from '../../../server/seed/sample-certificates/random'
import { writeMachine } from '../drawing/machine-type'
import { guilloche, portrait, rosette } from '../drawing/ornaments'
import { sheet } from '../drawing/sheet'
import { pickTypeface, type Typeface } from '../drawing/typefaces'
import { paragraph, type Style, spread, widthOf, write } from '../drawing/write'
import type { Person } from '../people/person'
import type { Paper } from './paper'

const [width, height] = [1712, 1080]

type Look = { label: Style; value: Style; left: number; column: number; top: number; step: number }

const backgrounds = [
  ['#f1f6fa', '#e2edf4'],
  ['#eef4f0', '#dfe9ee'],
  ['#f4f2f6', '#e4e8f2'],
  ['#f6f8f7', '#e9eef0'],
  ['#e9f1f5', '#f3eef0'],
] as const

function lookOf(r: Random, face: Typeface, labels: Typeface): Look {
  const size = r.between(47, 60)
  const left = r.between(84, 138)
  const label: Style = {
    face: labels,
    size: size * r.between(0.78, 0.92),
    fill: r.pick(['#3f76a8', '#2f6ea0', '#5a7f9c', '#44808f', '#6a7d8c', '#2d5f94']),
    strong: r.next() < 0.4,
  }
  const value: Style = {
    face,
    size,
    fill: r.pick(['#1b1b1d', '#26262a', '#141416']),
    strong: r.next() < 0.3,
    spacing: r.pick([0, 0, 2, 4]),
  }
  return { label, value, left, column: left + label.size * r.between(3, 3.9), top: r.between(150, 196), step: r.between(108, 128) }
}

/** 姓名 with the gap between its two characters that cards have, ending before the column of values. */
const labelled = (text: string, y: number, { label, left, column }: Look, gap: number) =>
  spread(text, left, y, (column - left) * gap, label)

function birthLine(r: Random, birth: string, y: number, { label, value, column }: Look): string {
  const [year = 0, month = 0, day = 0] = birth.split('-').map(Number)
  const gap = r.between(10, 34)
  let x = column
  const put = (text: string, style: Style) => {
    const drawn = write(text, x, y, style)
    x += widthOf(text, style) + gap
    return drawn
  }
  return [
    put(String(year), value),
    put('年', label),
    put(String(month), value),
    put('月', label),
    put(String(day), value),
    put('日', label),
  ].join('')
}

function numberLine(r: Random, id: string, y: number, look: Look): string {
  const label = write('公民身份号码', look.left, y, { ...look.label, spacing: r.pick([0, 0, 4]) })
  const x = look.left + widthOf('公民身份号码', look.label) + r.between(40, 90)
  const room = width - x - 70
  const pitch = Math.min(room / 18, r.between(50, 62))
  if (r.next() < 0.6) return label + writeMachine(id, x, y + 3, { height: r.between(46, 54), pitch, fill: look.value.fill ?? '#111' })
  const style = { ...look.value, size: 62, spacing: 0, strong: true }
  const spacing = Math.max(2, pitch - widthOf('0', style))
  return label + write(id, x, y + 3, { ...style, spacing })
}

export function residentIdFront(r: Random, person: Person): Paper {
  const { name, sex, ethnicity, birth, address, id } = person
  const face = pickTypeface(r, [name, ethnicity, address])
  const look = lookOf(r, face, r.next() < 0.7 ? face : pickTypeface(r, ['姓名性别民族出生年月日住址公民身份号码']))
  const { label, value, column, top, step } = look
  const gap = r.between(0.55, 0.78)
  const rows = [0, 1, 2, 3].map((i) => top + step * i)
  const [nameY, sexY, birthY, addressY] = rows as [number, number, number, number]
  const second = column + value.size * r.between(2, 3.4)
  const ethnicityX = second + widthOf('民族', label) + r.between(22, 60)
  const portraitX = r.between(1085, 1160)
  const inside = [
    guilloche(r, width, height, r.pick(['#c9dcec', '#cfe0d8', '#d9cfe6', '#bcd3e6'])),
    r.next() < 0.5 ? rosette(r, r.between(500, 900), r.between(400, 700), r.between(200, 330), '#9fbfd8') : '',
    labelled('姓名', nameY, look, gap) + write(name, column, nameY + 2, { ...value, size: value.size * r.between(1, 1.18) }),
    labelled('性别', sexY, look, gap) + write(sex, column, sexY + 2, value),
    spread('民族', second, sexY, widthOf('民族', label) * r.between(1, 1.2), label) + write(ethnicity, ethnicityX, sexY + 2, value),
    labelled('出生', birthY, look, gap) + birthLine(r, birth, birthY + 2, look),
    labelled('住址', addressY, look, gap),
    paragraph(address, column, addressY + 2, portraitX - column - r.between(20, 80), value.size * r.between(1.3, 1.55), value),
    numberLine(r, id, r.between(930, 985), look),
    portrait(
      r,
      portraitX,
      r.between(120, 190),
      r.between(410, 470),
      r.between(520, 600),
      r.pick(['#e3ebf1', '#dfe7ee', '#eef1f3', '#d3e0ec']),
    ),
  ]
  return {
    sheet: sheet(width, height, r.pick(backgrounds), inside, 50),
    printed: { name, sex, ethnicity, birth, address, id },
  }
}
