/** The emblem side of a resident ID card (国徽面): who issued it and how long it is valid. */
import type { Random } from '../../../server/seed/sample-certificates/random'
import { disc, guilloche, rosette } from '../drawing/ornaments'
import { sheet } from '../drawing/sheet'
import { pickTypeface } from '../drawing/typefaces'
import { type Style, spread, widthOf, write } from '../drawing/write'
import type { Person } from '../people/person'
import { dotted, type Paper } from './paper'

const [width, height] = [1712, 1080]

export function residentIdBack(r: Random, { authority, validFrom, validTo }: Person): Paper {
  const face = pickTypeface(r, [authority, '中华人民共和国居民身份证签发机关有效期限长期'])
  const value: Style = { face, size: r.between(46, 58), spacing: r.pick([0, 2, 4]), strong: r.next() < 0.3 }
  const label: Style = { ...value, size: value.size * r.between(0.92, 1), strong: r.next() < 0.5, fill: r.pick(['#1d1d1f', '#33363c']) }
  const left = r.between(290, 400)
  const column = left + widthOf('有效期限', label) + r.between(40, 90)
  const [first, second] = [r.between(815, 870), r.between(930, 975)]
  const titleX = r.between(500, 560)
  const period = `${dotted(validFrom)}${r.pick(['-', '-', '－'])}${dotted(validTo)}`
  const inside = [
    guilloche(r, width, height, r.pick(['#e3cfd0', '#d8d4e6', '#e8d8c8'])),
    rosette(r, r.between(700, 1000), r.between(550, 700), r.between(260, 380), '#dcb8b8'),
    disc(r, r.between(230, 290), r.between(235, 290), r.between(120, 160)),
    spread('中华人民共和国', titleX, r.between(215, 260), r.between(820, 940), { face, size: r.between(86, 104), strong: true }),
    spread('居民身份证', titleX, r.between(400, 450), r.between(860, 980), { face, size: r.between(120, 142), strong: true }),
    write('签发机关', left, first, label) + write(authority, column, first, value),
    write('有效期限', left, second, label) + write(period, column, second, { ...value, spacing: r.between(0, 5) }),
  ]
  return {
    sheet: sheet(
      width,
      height,
      r.pick([
        ['#f9f2f0', '#ecebf2'],
        ['#f7f4ee', '#f0e9ea'],
        ['#f3f1f5', '#f6efe9'],
      ] as const),
      inside,
      50,
    ),
    printed: { authority, valid_from: dotted(validFrom), valid_to: dotted(validTo) },
  }
}
