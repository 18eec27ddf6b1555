/** The data page of a passport: what is written for people above, the two lines for machines below. */
import type { Random } from '../../../server/seed/sample-certificates/random'
import { disc, guilloche, portrait, rosette } from '../drawing/ornaments'
import { sheet } from '../drawing/sheet'
import { pickTypeface, plainType, type Typeface } from '../drawing/typefaces'
import { type Style, widthOf, write } from '../drawing/write'
import type { Traveller } from '../people/traveller'
import { bookletLines, drawZone } from './machine-zone'
import type { Paper } from './paper'

const [width, height] = [1875, 1320]
const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')
const written = (date: string) => `${date.slice(8)} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`

type Item = { label: string; text: string; x: number; y: number }

function items(r: Random, h: Traveller): Item[] {
  const chinese = h.nationality === 'CHN'
  const [a, b, c] = [r.between(560, 620), r.between(1010, 1060), r.between(1400, 1440)]
  const [top, step] = [r.between(240, 270), r.between(118, 134)]
  const place = chinese
    ? r.pick(['广东/GUANGDONG', '北京/BEIJING', '四川/SICHUAN', '上海/SHANGHAI'])
    : r.pick(['LONDON', 'TOKYO', 'CHICAGO'])
  const country = h.nationality.replaceAll('<', '')
  const both = (zh: string, en: string) => (chinese ? `${zh}/${en}` : en)
  return [
    { label: both('类型', 'Type'), text: 'P', x: a, y: top - step },
    { label: both('国家码', 'Country Code'), text: country, x: a + 250, y: top - step },
    { label: both('护照号', 'Passport No.'), text: h.number, x: c, y: top - step },
    ...(h.name ? [{ label: '姓名/Name', text: h.name, x: a, y: top }] : []),
    { label: h.name ? '' : 'Surname / Given names', text: `${h.surname}, ${h.given}`, x: a, y: h.name ? top + 52 : top },
    { label: both('性别', 'Sex'), text: chinese ? `${h.sex === 'M' ? '男' : '女'}/${h.sex}` : h.sex, x: a, y: top + step * 1.6 },
    { label: both('国籍', 'Nationality'), text: chinese ? '中国/CHINESE' : country, x: b - 130, y: top + step * 1.6 },
    { label: both('出生日期', 'Date of birth'), text: written(h.birth), x: c, y: top + step * 1.6 },
    { label: both('出生地点', 'Place of birth'), text: place, x: a, y: top + step * 2.6 },
    { label: both('签发日期', 'Date of issue'), text: written(h.validFrom), x: c, y: top + step * 2.6 },
    { label: both('签发地点', 'Place of issue'), text: place, x: a, y: top + step * 3.6 },
    { label: both('有效期至', 'Date of expiry'), text: written(h.expiry), x: c, y: top + step * 3.6 },
    { label: both('签发机关', 'Authority'), text: chinese ? '公安部出入境管理局' : 'PASSPORT OFFICE', x: a, y: top + step * 4.5 },
  ]
}

const title = (r: Random, holder: Traveller, face: Typeface): string => {
  const text = holder.nationality === 'CHN' ? '护照 PASSPORT' : 'PASSPORT'
  return write(text, r.between(90, 130), 100, { face, size: 46, fill: '#3c3f63', strong: true })
}

export function passport(r: Random, holder: Traveller): Paper {
  const face = pickTypeface(r, [holder.name ?? '', '护照类型国家码姓名性别出生日期签发机关公安部出入境管理局'])
  const value: Style = { face, size: r.between(38, 46), fill: '#1c1c22', strong: r.next() < 0.3 }
  const label: Style = { face: plainType(), size: r.between(21, 26), fill: r.pick(['#4c5b86', '#5a5a66', '#7a4d55']) }
  const printed = items(r, holder).map(
    ({ label: name, text, x, y }) =>
      (name ? write(name, x, y - value.size * 1.05, label) : '') +
      write(text, x, y, { ...value, narrow: x > 1390 && widthOf(text, value) > 420 ? 0.86 : 1 }),
  )
  const inside = [
    guilloche(r, width, height, r.pick(['#d9c7d2', '#c9d5e2', '#d7d2bb'])),
    rosette(r, r.between(1000, 1400), r.between(500, 700), r.between(300, 420), '#d5b8c4'),
    r.next() < 0.5 ? disc(r, 1700, 930, 60) : '',
    title(r, holder, face),
    portrait(r, r.between(90, 120), r.between(190, 240), r.between(390, 430), r.between(520, 560), '#e6e9ee'),
    ...printed,
    `<rect x="0" y="1035" width="${width}" height="285" fill="#ffffff" opacity="${r.between(0.2, 0.75).toFixed(2)}"/>`,
    drawZone(r, bookletLines(holder), {
      x: r.between(80, 105),
      y: r.between(1130, 1150),
      width: 1690,
      height: r.between(36, 41),
      leading: r.between(92, 104),
    }),
  ]
  const { surname, given, number, nationality, birth, sex, expiry } = holder
  return {
    sheet: sheet(
      width,
      height,
      r.pick([
        ['#f6eff2', '#eaf0f5'],
        ['#f3f1e8', '#edf2ee'],
        ['#eef2f6', '#f6eff0'],
      ] as const),
      inside,
      24,
    ),
    printed: { surname, given, number, nationality: nationality.replaceAll('<', ''), birth, sex, expiry },
  }
}
