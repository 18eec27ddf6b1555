/** The front of a travel permit, a card: 港澳居民来往内地通行证 or 台湾居民来往大陆通行证. */
import type { Random } from '../../../server/seed/sample-certificates/random'
import { chip, guilloche, portrait, rosette } from '../drawing/ornaments'
import { sheet } from '../drawing/sheet'
import { pickTypeface } from '../drawing/typefaces'
import { type Style, widthOf, write } from '../drawing/write'
import type { Traveller } from '../people/traveller'
import { dotted, type Paper } from './paper'

const [width, height] = [1712, 1080]

export type PermitKind = { title: string; english: string; colours: readonly (readonly [string, string])[]; line: string }

export const hkMoPermit: PermitKind = {
  title: '港澳居民来往内地通行证',
  english: 'Mainland Travel Permit for Hong Kong and Macao Residents',
  colours: [
    ['#eaf2f6', '#dbe8f0'],
    ['#e8f1ef', '#e2ebf4'],
  ],
  line: '#b9d4e4',
}
export const twPermit: PermitKind = {
  title: '台湾居民来往大陆通行证',
  english: 'Mainland Travel Permit for Taiwan Residents',
  colours: [
    ['#f0f4e8', '#e4eedd'],
    ['#eef3ea', '#e9efe2'],
  ],
  line: '#c4d8b4',
}

export function permit(r: Random, kind: PermitKind, h: Traveller): Paper {
  const { name = '', surname, given, number, birth, sex, validFrom, expiry } = h
  const face = pickTypeface(r, [name, kind.title, '姓名性别出生日期有效期限签发机关证件号码换证次数公安部出入境管理局'])
  const size = r.between(44, 52)
  const value: Style = { face, size, fill: '#1b1b1d', strong: r.next() < 0.3 }
  const label: Style = { face, size: size * r.between(0.62, 0.72), fill: r.pick(['#3f6f94', '#567a5a', '#66707c']) }
  const left = r.between(560, 620)
  const second = left + r.between(420, 480)
  const [top, step] = [r.between(285, 310), r.between(128, 142)]
  const put = (name: string, text: string, x: number, row: number) =>
    write(name, x, top + row * step - size * 1.05, label) + write(text, x, top + row * step, value)
  const latin = { ...value, size: size * 0.78 }
  const titleSize = Math.min(76, 1180 / kind.title.length)
  const times = String(r.whole(0, 9)).padStart(2, '0')
  const inside = [
    guilloche(r, width, height, kind.line),
    rosette(r, r.between(900, 1300), r.between(450, 650), r.between(240, 340), kind.line),
    write(kind.title, r.between(90, 130), 120, { face, size: titleSize, strong: true, fill: '#20304a' }),
    write(kind.english, 130, 175, { face, size: 28, fill: '#4a5a70' }),
    portrait(r, r.between(90, 120), r.between(230, 260), r.between(390, 420), r.between(510, 550), '#e6ebef'),
    r.next() < 0.7 ? chip(1490, 90, 130) : '',
    put('姓名', name, left, 0),
    write(`${surname}, ${given}`, left + widthOf(name, value) + 50, top, latin),
    put('出生日期', dotted(birth), left, 1),
    put('性别', sex === 'M' ? '男' : '女', second, 1),
    put('有效期限', `${dotted(validFrom)}-${dotted(expiry)}`, left, 2),
    put('签发机关', '公安部出入境管理局', left, 3),
    put('证件号码', number, left, 4),
    put('换证次数', times, second + 80, 4),
  ]
  return {
    sheet: sheet(width, height, r.pick(kind.colours), inside, 50),
    printed: { name, number, birth, sex: sex === 'M' ? '男' : '女', valid_from: dotted(validFrom), expiry: dotted(expiry) },
  }
}
