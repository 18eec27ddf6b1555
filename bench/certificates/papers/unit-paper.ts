/** Certificates of units that are no companies, upright or lying: 事业单位法人证书, 社会团体法人登记证书, 统一社会信用代码证书. */
import type { Random } from '../../../server/seed/sample-certificates/random'
import { disc, guilloche, seal, squareCode } from '../drawing/ornaments'
import { sheet } from '../drawing/sheet'
import { pickTypeface } from '../drawing/typefaces'
import { centred, type Style, widthOf, write } from '../drawing/write'
import type { Unit, UnitKind } from '../people/unit'
import { drawRows } from './form-rows'
import type { Row } from './licence-rows'
import { dotted, inWords, type Paper } from './paper'

const titles: Record<UnitKind, string> = {
  institution: '事业单位法人证书',
  'social-group': '社会团体法人登记证书',
  uscc: '统一社会信用代码证书',
}

function rowsOf(kind: UnitKind, u: Unit): Row[] {
  const period = { label: kind === 'institution' ? '有效期' : '有效期限', text: `自${inWords(u.issued)}至${inWords(u.until)}` }
  if (kind === 'institution') {
    return [
      { label: '名称', text: u.name },
      { label: '宗旨和业务范围', text: u.scope },
      { label: '住所', text: u.address },
      { label: '法定代表人', text: u.legalPerson },
      { label: '经费来源', text: '财政补助' },
      { label: '开办资金', text: u.capital },
      { label: '举办单位', text: u.authority.replace(/事业单位登记管理局$/, '人民政府') },
      period,
    ]
  }
  if (kind === 'uscc') {
    return [
      { label: '机构名称', text: u.name },
      { label: '机构性质', text: u.nature },
      { label: '机构地址', text: u.address },
      { label: '负责人', text: u.legalPerson },
      { label: '赋码机关', text: u.authority },
    ]
  }
  return [
    { label: '名称', text: u.name },
    { label: '业务范围', text: u.scope },
    { label: '住所', text: u.address },
    { label: '法定代表人', text: u.legalPerson },
    { label: '活动地域', text: u.address.slice(0, 3) },
    { label: '注册资金', text: u.capital },
    { label: '业务主管单位', text: u.authority.replace(/民政局$/, '文化和旅游局') },
    period,
  ]
}

function printedOf(kind: UnitKind, u: Unit): Record<string, string> {
  const common = { uscc: u.uscc, name: u.name, address: u.address, legal_person: u.legalPerson }
  if (kind === 'uscc') return common
  return { ...common, capital: u.capital, scope: u.scope, valid_from: dotted(u.issued), valid_to: dotted(u.until) }
}

export function unitPaper(r: Random, kind: UnitKind, u: Unit): Paper {
  const upright = r.next() < 0.5
  const [width, height] = upright ? [1485, 2100] : [2100, 1485]
  const rows = rowsOf(kind, u)
  const face = pickTypeface(r, [...rows.flatMap(({ label, text }) => [label, text]), titles[kind], u.authority])
  const value: Style = { face, size: r.between(40, 46), spacing: r.pick([0, 2]) }
  const label: Style = { ...value, strong: r.next() < 0.6, spacing: 0 }
  const x = upright ? r.between(150, 190) : r.between(240, 300)
  const labelWidth = Math.max(210, ...rows.map((row) => widthOf(row.label, label)))
  const valueX = x + labelWidth + r.between(40, 80)
  const room = (upright ? 1330 : 1780) - valueX
  const colon = r.next() < 0.3 ? '：' : ''
  const frame = r.pick(['#b99755', '#8aa27a', '#a4585a', '#7f8fa8'])
  const titleY = upright ? r.between(420, 470) : r.between(290, 330)
  const top = titleY + (upright ? r.between(210, 240) : r.between(180, 200))
  const code: Style = { ...value, size: 42, strong: true }
  const drawn = drawRows(rows, top, r.between(76, 88) * (upright ? 1 : 0.86), {
    x,
    labelWidth,
    valueX,
    room,
    label,
    value,
    leading: value.size * 1.4,
    ...(colon ? { colon } : {}),
  })
  const foot = upright ? Math.min(height - 260, drawn.y + 90) : Math.max(drawn.y + 20, height - 330)
  const inside = [
    guilloche(r, width, height, '#e6dfd0'),
    `<rect x="50" y="50" width="${width - 100}" height="${height - 100}" fill="none" stroke="${frame}" stroke-width="18"/>`,
    disc(r, width / 2, titleY - 190, 66),
    centred(titles[kind], width / 2, titleY, {
      face,
      size: Math.min(104, (width * 0.62) / titles[kind].length),
      strong: true,
      spacing: 12,
    }),
    write('统一社会信用代码', x, titleY + 110, { ...label, size: 38 }) +
      write(u.uscc, x + widthOf('统一社会信用代码', { ...label, size: 38 }) + 30, titleY + 112, code),
    drawn.svg,
    upright && r.next() < 0.5 ? squareCode(r, x, height - 330, 170) : '',
    write(kind === 'social-group' ? '发证机关' : '登记管理机关', width * 0.55, foot, label),
    write(inWords(u.issued), width * 0.6, foot + 96, value),
    seal(r, u.authority, width * 0.55 + r.between(230, 330), foot + 40, r.between(125, 155)),
  ]
  return { sheet: sheet(width, height, ['#fcfaf4', '#f5f2e8'], inside), printed: printedOf(kind, u) }
}
