/** A fictitious business licence (landscape copy of the 2019 form), 2100 × 1485 units. */
import { drawText, type TextStyle, textWidth, wrapText } from './glyph-text'
import { type Random, seededRandom } from './random'
import type { Drawing } from './resident-id-drawing'
import type { SampleCompany } from './sample-company'

const [width, height] = [2100, 1485]
const label: TextStyle = { size: 34, weight: 'medium' }
const value: TextStyle = { size: 36 }

const inWords = (date: string) => date.replace(/^(\d+)-(\d+)-(\d+)$/, '$1年$2月$3日')

/** A label stretched over four characters' width, as the form prints it, and its value beside it. */
function row(name: string, text: string, x: number, y: number, room: number): string {
  const span = 4 * 50
  const gap = name.length > 1 ? (span - textWidth(name, label)) / (name.length - 1) : 0
  const lines = wrapText(text, room, value).map((line, i) => drawText(line, x + 250, y + i * 56, value))
  return drawText(name, x, y, { ...label, spacing: Math.max(0, gap) }) + lines.join('')
}

function square(random: Random): string {
  const cells = Array.from({ length: 25 * 25 }, (_, i) =>
    random.next() < 0.5 ? `<rect x="${(i % 25) * 8}" y="${Math.floor(i / 25) * 8}" width="8" height="8"/>` : '',
  )
  return `<g transform="translate(1690 160)" fill="#333">${cells.join('')}</g>`
}

const frame =
  '<rect width="2100" height="1485" fill="#fbf9f2"/><rect x="50" y="50" width="2000" height="1385" fill="none" stroke="#b99755" stroke-width="22"/><rect x="84" y="84" width="1932" height="1317" fill="none" stroke="#d5bf8c" stroke-width="6"/>'

/** Name, type, representative, scope on the left; capital, founding date, seat on the right; registrar and date below. */
export function drawLicence(company: SampleCompany, seed: number): Drawing {
  const random = seededRandom(seed + 2)
  const [year, month, day] = company.issuedOn.split('-')
  const inside = [
    frame,
    '<circle cx="1050" cy="200" r="74" fill="#c8443c" opacity="0.85"/>',
    drawText('样本', 1020, 214, { size: 30, fill: '#f3dca6' }),
    drawText('营业执照', 730, 430, { size: 128, weight: 'bold', spacing: 44 }),
    drawText('（副本）', 980, 510, { size: 38 }),
    drawText('统一社会信用代码', 170, 240, { size: 32, weight: 'medium' }),
    drawText(company.certificateNumber, 170, 296, { size: 40, weight: 'medium', spacing: 2 }),
    square(random),
    row('名称', company.subjectName, 170, 630, 640),
    row('类型', company.companyType, 170, 720, 640),
    row('法定代表人', company.legalRepName, 170, 810, 640),
    row('经营范围', company.businessScope, 170, 900, 660),
    row('注册资本', company.registeredCapital, 1170, 630, 560),
    row('成立日期', inWords(company.establishedOn), 1170, 720, 560),
    row('住所', company.address, 1170, 810, 560),
    drawText('登记机关', 1240, 1190, { ...label, spacing: 10 }),
    drawText(company.registrationAuthority, 1460, 1190, { size: 32 }),
    drawText(`${year}年${month}月${day}日`, 1500, 1310, { size: 36, spacing: 6 }),
    '<circle cx="1560" cy="1220" r="130" fill="none" stroke="#d24a42" stroke-width="9" opacity="0.55"/>',
  ]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside.join('')}</svg>`
  return { svg, width, height }
}
