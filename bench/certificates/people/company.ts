/** A unit that does not exist, of one of the kinds whose licences differ, with a credit code that passes its checks. */
import { orgCheckDigit, usccCheckDigit } from '@domain/certificates/check-digit'
import type { Random } from '../../../server/seed/sample-certificates/random'
import { chineseName } from './names'
import { dateBetween } from './person'
import { officeAt, type Place, places, registrarAt } from './places'
import { scopeOf } from './scopes'

export type CompanyKind = 'company' | 'sole-trader' | 'branch' | 'partnership'

export type Company = {
  kind: CompanyKind
  uscc: string
  name: string
  type: string
  address: string
  legalPerson: string
  /** Sole traders and branches have none. */
  capital?: string
  established: string
  /** A date, 长期, or nothing printed. */
  until?: string
  scope: string
  registrar: string
  issued: string
}

const brands =
  '青禾 云帆 明远 海棠 星辰 安和 天工 长风 新月 和信 百川 东方 启明 金石 鑫淼 睿智 瀚海 昊天 宏晟 卓越 恒瑞 博雅 嘉禾 逸尘 骏驰 麒麟阁 琥珀 蔚蓝 橙子 优米'.split(
    ' ',
  )
const trades =
  '信息技术 网络科技 文化传播 电子商务 软件开发 教育咨询 设计服务 环保科技 供应链管理 生物医药 建筑工程 物业管理 餐饮管理 新能源 智能装备'.split(
    ' ',
  )
const shops = '便利店 餐馆 美发店 服装店 水果店 五金商行 图文工作室 茶叶经营部 电子产品经营部 宠物用品店'.split(' ')
const types: Record<CompanyKind, readonly string[]> = {
  company: [
    '有限责任公司',
    '有限责任公司（自然人投资或控股）',
    '有限责任公司(自然人独资)',
    '有限责任公司（法人独资）',
    '股份有限公司(非上市、自然人投资或控股)',
    '其他有限责任公司',
    '有限责任公司（港澳台投资、非独资）',
  ],
  'sole-trader': ['个体工商户', '个体工商户（个人经营）', '个体工商户（家庭经营）'],
  branch: ['有限责任公司分公司', '有限责任公司分公司（自然人投资或控股）', '其他有限责任公司分公司'],
  partnership: ['有限合伙企业', '普通合伙企业', '特殊普通合伙企业'],
}
const digits = [...'零壹贰叁肆伍陆柒捌玖']
const capitals: ((r: Random) => string)[] = [
  (r) => `${r.pick(digits.slice(1))}${r.pick(['佰', '仟', '拾'])}万元整`,
  (r) => `人民币${r.pick(digits.slice(1))}佰${r.pick(digits.slice(1))}拾万元整`,
  (r) => `${r.whole(1, 99) * 50}万元人民币`,
  (r) => `${r.whole(10, 9999)}.${r.whole(1000, 9999)}万人民币`,
  (r) => `${r.whole(1, 50) * 100}万元`,
]

/** The registrar's alphabet, without the letters that look like digits. */
const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']

/** A credit code of this beginning (who registered it, what kind) for this place. */
export function creditCode(prefix: string, place: Place, r: Random): string {
  const organisation = `MA${Array.from({ length: 6 }, () => r.pick(alphabet)).join('')}`
  const first17 = prefix + place.code + organisation + orgCheckDigit(organisation)
  return first17 + usccCheckDigit(first17)
}

function nameOf(kind: CompanyKind, place: Place, r: Random): string {
  const where = (place.city || (place.county.endsWith('市') ? place.county : place.province)).replace(/[市省]$/, '')
  const brand = r.pick(brands)
  if (kind === 'sole-trader') return `${place.county || place.city}${brand}${r.pick(shops)}${r.next() < 0.3 ? '（个体工商户）' : ''}`
  if (kind === 'partnership')
    return `${where}${brand}${r.pick(['企业管理', '股权投资', '创业投资'])}合伙企业${r.pick(['（有限合伙）', '（有限合伙）', '（普通合伙）'])}`
  const company = r.next() < 0.8 ? `${where}${brand}${r.pick(trades)}` : `${brand}（${where}）${r.pick(trades)}`
  if (kind === 'branch') return `${company}有限公司${r.pick(['第一', '城东', '高新区', ''])}分公司`
  return `${company}${r.next() < 0.85 ? '有限公司' : r.pick(['股份有限公司', '有限责任公司', '集团有限公司'])}`
}

const prefixes: Record<CompanyKind, string> = { company: '91', 'sole-trader': '92', branch: '91', partnership: '91' }

export function company(r: Random, kind: CompanyKind): Company {
  const place = r.pick(places)
  const established = dateBetween(r, 2001, 2023)
  const capital = r.pick(capitals)(r)
  const representative = chineseName(r)
  const until = r.pick([undefined, undefined, '长期', `${Number(established.slice(0, 4)) + r.pick([20, 30, 50])}${established.slice(4)}`])
  return {
    kind,
    uscc: creditCode(prefixes[kind], place, r),
    name: nameOf(kind, place, r),
    type: r.pick(types[kind]),
    address: officeAt(place, r),
    legalPerson:
      kind === 'partnership' && r.next() < 0.4
        ? `${r.pick(brands)}${r.pick(trades)}有限公司（委派代表：${representative}）`
        : representative,
    ...(kind === 'company' || (kind === 'partnership' && r.next() < 0.6) ? { capital } : {}),
    established,
    ...(until ? { until } : {}),
    scope: scopeOf(r, kind === 'sole-trader'),
    registrar: registrarAt(place, r),
    issued: dateBetween(r, 2019, 2025),
  }
}
