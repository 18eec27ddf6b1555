/** A photocopy: both sides of one card on one sheet, without colour, a little pale or dark. */
import type { Random } from '../../../server/seed/sample-certificates/random'
import type { Sheet } from '../drawing/sheet'
import { sheet } from '../drawing/sheet'
import type { Person } from '../people/person'
import type { Paper } from './paper'
import { residentIdBack } from './resident-id-back'
import { residentIdFront } from './resident-id-front'

const [width, height] = [1485, 2100]

export function photocopy(r: Random, person: Person): Paper {
  const [front, back] = [residentIdFront(r, person), residentIdBack(r, person)]
  const wide = r.between(900, 1080)
  const scale = wide / front.sheet.width
  const x = (width - wide) / 2 + r.between(-60, 60)
  const top = r.between(260, 380)
  const place = (one: Sheet, y: number, id: string) =>
    `<g filter="url(#copy)" transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${r.between(-1, 1).toFixed(2)}) scale(${scale.toFixed(4)})">${one.svg.replaceAll('id="g"', `id="${id}"`).replaceAll('url(#g)', `url(#${id})`)}</g>`
  const [slope, lift] = [r.between(1.15, 1.6), r.between(-0.45, -0.15)]
  const channel = (name: string) => `<feFunc${name} type="linear" slope="${slope.toFixed(2)}" intercept="${lift.toFixed(2)}"/>`
  const filter = `<defs><filter id="copy" x="0" y="0" width="1" height="1"><feColorMatrix type="saturate" values="0"/><feComponentTransfer>${channel('R')}${channel('G')}${channel('B')}</feComponentTransfer></filter></defs>`
  const second = top + wide / 1.585 + r.between(90, 260)
  return {
    sheet: sheet(width, height, ['#fdfdfd', '#fafafa'], [filter, place(front.sheet, top, 'g1'), place(back.sheet, second, 'g2')]),
    printed: { ...front.printed, ...back.printed },
  }
}
