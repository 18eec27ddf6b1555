/** What a business licence prints around its rows: border, emblem's place, title, code, square code, registrar, seal, notes of the form. */
import type { Random } from '../../../server/seed/sample-certificates/random'
import { disc, guilloche, rosette, seal, squareCode } from '../drawing/ornaments'
import { plainType, type Typeface } from '../drawing/typefaces'
import { centred, type Style, spread, widthOf, write } from '../drawing/write'
import type { Company } from '../people/company'
import { inWords } from './paper'

export type Frame = { width: number; height: number; face: Typeface; ink: string }

export function border(r: Random, { width, height }: Frame): string {
  const gold = r.pick(['#b99755', '#c2a468', '#a8895a', '#8fa08a'])
  const [edge, thick] = [r.between(34, 60), r.between(14, 26)]
  const box = (inset: number, stroke: number, colour: string) =>
    `<rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" fill="none" stroke="${colour}" stroke-width="${stroke}"/>`
  return [
    guilloche(r, width, height, r.pick(['#eadfc6', '#e6dcd0', '#dfe3d2'])),
    rosette(r, width / 2, height * 0.56, r.between(220, 380), '#d8c69c'),
    box(edge, thick, gold),
    box(edge + thick * 1.6, 5, '#d5bf8c'),
  ].join('')
}

/** Emblem's place, 营业执照 and which copy it is. `copy` such as （副本） or 正本. */
export function title(r: Random, { width, face, ink }: Frame, y: number, copy: string): string {
  const size = r.between(104, 140)
  const spacing = r.between(24, 60)
  const style: Style = { face, size, fill: ink, strong: true, spacing }
  const number = r.next() < 0.3 ? `${r.pick(['（', '('])}${r.whole(1, 3)}-${r.whole(1, 3)}${r.pick(['）', ')'])}` : ''
  return [
    disc(r, width / 2, y - size - 90, r.between(66, 84)),
    centred('营业执照', width / 2 + spacing / 2, y, style),
    copy ? centred(copy + number, width / 2, y + size * 0.62, { face, size: r.between(36, 46), fill: ink }) : '',
  ].join('')
}

/** 统一社会信用代码 and the code, one above the other or side by side. */
export function codeBlock(r: Random, { face, ink }: Frame, code: string, x: number, y: number, beside: boolean): string {
  const label: Style = { face, size: r.between(28, 36), fill: ink, strong: r.next() < 0.5 }
  const value: Style = { face: plainType(), size: r.between(36, 44), fill: ink, strong: r.next() < 0.6, spacing: r.between(0, 5) }
  if (beside) {
    const colon = r.pick(['', '：', ' '])
    return (
      write(`统一社会信用代码${colon}`, x, y, label) +
      write(code, x + widthOf(`统一社会信用代码${colon}`, label) + r.between(10, 36), y, value)
    )
  }
  return (
    spread('统一社会信用代码', x, y, Math.max(widthOf('统一社会信用代码', label), widthOf(code, value) * r.between(0.7, 1)), label) +
    write(code, x, y + value.size * r.between(1.3, 1.5), value)
  )
}

/** The square code and the words beside it. */
export function squareBlock(r: Random, { face, ink }: Frame, x: number, y: number, side: number): string {
  const style: Style = { face, size: side * 0.098, fill: ink }
  const words = ['扫描二维码登录“国家', '企业信用信息公示系', '统”了解更多登记、备', '案、许可、监管信息。']
  const beside = r.next() < 0.7
  const text = words.map((line, i) => (beside ? write(line, x + side + 16, y + side * 0.22 + i * style.size * 1.5, style) : ''))
  return squareCode(r, x, y, side) + text.join('')
}

/** 登记机关, the day, and the seal over both. */
export function registrarBlock(r: Random, { face, ink }: Frame, { registrar, issued }: Company, x: number, y: number): string {
  const style: Style = { face, size: r.between(34, 42), fill: ink }
  const named = r.next() < 0.5 ? write(registrar, x + 230, y, style) : ''
  const [year, month, day] = inWords(issued).split(/(?<=[年月])/)
  const date =
    r.next() < 0.5
      ? write(inWords(issued), x + 60, y + 120, { ...style, spacing: 6 })
      : [year, month, day].map((part = '', i) => write(part, x + 20 + i * 170, y + 120, style)).join('')
  const stamp = seal(r, registrar, x + r.between(150, 330), y + r.between(-10, 70), r.between(125, 165))
  return spread('登记机关', x, y, r.between(170, 210), { ...style, strong: true }) + named + date + stamp
}

/** What the form says to everybody, along its foot. */
export function footNotes(r: Random, { width, height, face, ink }: Frame): string {
  const style: Style = { face, size: 26, fill: ink }
  const y = height - r.between(92, 110)
  const site = '国家企业信用信息公示系统网址：http://www.gsxt.gov.cn'
  const duty = '市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告'
  const maker = '国家市场监督管理总局监制'
  const style24 = { ...style, size: 24 }
  if (width > 1800) {
    const right = width - 120 - widthOf(maker, style)
    const dutyStyle = { ...style, size: 20 }
    return [
      write(site, 110, y, style24),
      write(duty, (110 + widthOf(site, style24) + right - widthOf(duty, dutyStyle)) / 2, y, dutyStyle),
      write(maker, right, y, style),
    ].join('')
  }
  return [
    centred(duty, width / 2, y - 44, { ...style, size: 21 }),
    write(site, 110, y, style24),
    write(maker, width - 120 - widthOf(maker, style), y, style),
  ].join('')
}
