/** A fictitious company with a business licence whose credit code passes both of its checks. */
import { orgCheckDigit, usccCheckDigit } from '@domain/certificates/check-digit'
import { placesOf, streets } from './places'
import { seededRandom } from './random'
import { sampleName } from './sample-person'

export type SampleCompany = {
  subjectName: string
  certificateNumber: string
  companyType: string
  legalRepName: string
  registeredCapital: string
  /** YYYY-MM-DD. */
  establishedOn: string
  address: string
  businessScope: string
  registrationAuthority: string
  /** YYYY-MM-DD. */
  issuedOn: string
}

const brands = ['青禾', '云帆', '明远', '海棠', '星辰', '安和', '天工', '长风', '新月', '和信', '百川', '东方', '启明', '金石']
const trades = ['信息技术', '网络科技', '文化传播', '电子商务', '软件开发', '教育咨询', '设计服务', '环保科技']
const scopes = [
  '软件开发',
  '信息技术咨询服务',
  '计算机系统服务',
  '互联网销售',
  '会议及展览服务',
  '广告设计',
  '数据处理服务',
  '办公用品销售',
  '企业管理咨询',
  '技术推广服务',
  '图文设计制作',
  '市场调查',
]
const capitals = ['壹佰万元整', '伍佰万元整', '壹仟万元整', '叁佰万元整', '贰佰万元整']
const twoDigits = (n: number) => String(n).padStart(2, '0')

/** A limited company of 2015–2023; `provinceCode` (six digits) settles its seat, `legalRepName` its representative. */
export function sampleCompany(seed: number, options: { provinceCode?: string; legalRepName?: string } = {}): SampleCompany {
  const random = seededRandom(seed * 6151 + 29)
  const seat = random.pick(placesOf(options.provinceCode))
  const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
  const organisation = `MA${Array.from({ length: 6 }, () => random.pick(alphabet)).join('')}`
  const first17 = `91${seat.code}${organisation}${orgCheckDigit(organisation)}`
  const date = (low: number, high: number) =>
    `${random.whole(low, high)}-${twoDigits(random.whole(1, 12))}-${twoDigits(random.whole(1, 28))}`
  const start = random.whole(0, scopes.length - 1)
  const scope = Array.from({ length: random.whole(4, 7) }, (_, i) => scopes[(start + i * 5) % scopes.length]).join('；')
  const legalRepName = sampleName(random)
  return {
    subjectName: `${seat.city.replace(/市$/, '')}${random.pick(brands)}${random.pick(trades)}有限公司`,
    certificateNumber: first17 + usccCheckDigit(first17),
    companyType: '有限责任公司',
    legalRepName: options.legalRepName ?? legalRepName,
    registeredCapital: random.pick(capitals),
    establishedOn: date(2015, 2020),
    address: `${seat.name.replace(/^.*[省]/, '')}${random.pick(streets)}${random.whole(1, 299)}号${random.whole(1, 9)}幢${random.whole(1, 20)}0${random.whole(1, 9)}室`,
    businessScope: `${scope}。（依法须经批准的项目，经相关部门批准后方可开展经营活动）`,
    registrationAuthority: `${seat.city}市场监督管理局`,
    issuedOn: date(2021, 2023),
  }
}
