/** Domains, province by province: holder, suffix, registrar, certificate, time left, how many. Looked up; what is not known is not judged. Source: spec D, C10. */
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { LookUps } from '@domain/journey/look-ups'
import { everyProvince, findings, local, papers, permits, site, underway, unit, verify } from './enforcement'

type Looked = NonNullable<LookUps['domains']>[number]
const domain = 'suzhou-demo.cn'
const at = 'verify-type.domain'
const looked = (facts: Omit<Looked, 'name'>, filingType?: FilingTypeId) => ({
  lookUps: { domains: [{ name: domain, ...facts }] },
  ...(filingType ? { filingType } : {}),
})
const heldBy = (nature: string, name: string) => looked({ holder: { nature, name } })
const own = heldBy('enterprise', '样例科技有限公司')
const byRep = heldBy('individual', '陈一')

const holder = (province: string, id: string, more = byRep, obeysWith = own) => ({
  province,
  id,
  breaks: unit(province),
  obeys: unit(province),
  at,
  more,
  obeysWith,
})
const strangers = '北京 河北 山西 内蒙古 上海 河南 湖北 广西 重庆 四川 贵州 陕西 甘肃'
  .split(' ')
  .map((province) => holder(province, 'person', heldBy('individual', '赵二'), byRep))
const unitOnly = '吉林 福建 湖南 西藏 青海 宁夏'.split(' ').map((province) => holder(province, 'person'))
const otherUnit = '吉林 福建 北京'.split(' ').map((province) => holder(province, 'unit', heldBy('enterprise', '别的公司')))
findings('domainHolderUnit', [...strangers, ...unitOnly, ...otherUnit, holder('上海', 'name', heldBy('enterprise', 'YL Ltd'))])
papers('domainHolderUnit', [
  { province: '重庆', slot: 'domain-authorization', breaks: unit('重庆'), obeys: unit('重庆'), more: byRep, obeysWith: own },
])
everyProvince('domainHolderUnit', strangers, unitOnly)
permits('domainHolderUnit', [{ province: '北京', answers: unit('北京'), says: '法定代表人' }])

const named = (province: string, name: string) => verify(unit(province), { domain: name })
const abroad = (filedAt?: string, filingType?: FilingTypeId) =>
  looked({ registrar: 'foreign', ...(filedAt ? { filedAt } : {}) }, filingType)
const suffixes = [
  { province: '北京', id: 'suffix', breaks: named('北京', 'yangli.asia'), obeys: named('北京', 'yangli.com'), at },
  { province: '北京', id: 'prefix', breaks: named('北京', '国家样例.cn'), obeys: named('北京', '样例.cn'), at },
  { province: '吉林', id: 'state', breaks: named('吉林', '中国样例.中国'), obeys: named('吉林', '样例.中国'), at },
  {
    province: '湖南',
    id: 'foreign',
    breaks: unit('湖南'),
    obeys: unit('湖南'),
    at,
    more: abroad(),
    obeysWith: looked({ registrar: 'other' }),
  },
  // 河北: filed before 2018 abroad, to be moved before a change
  {
    province: '河北',
    id: 'move',
    breaks: unit('河北'),
    obeys: unit('河北'),
    at,
    more: abroad('2017-12-31', 'change-filing'),
    obeysWith: abroad('2018-01-01', 'change-filing'),
  },
]
findings('domainSuffixRule', suffixes)
everyProvince('domainSuffixRule', suffixes)
describe('北京: .org filed before 2018 may be accessed', () => {
  const org = named('北京', 'yangli.org')
  const filedAt = (day: string) => underway('access', { lookUps: { domains: [{ name: 'yangli.org', filedAt: day }] } })
  findings('domainSuffixRule', [
    { province: '北京', id: 'suffix', breaks: org, obeys: org, at, more: filedAt('2018-01-01'), obeysWith: filedAt('2017-12-31') },
  ])
})

const slot = 'domain-certificate'
const certificates = [
  { province: '湖南', slot, breaks: unit('湖南'), obeys: unit('北京'), beside: ['specialMaterials'] as const },
  { province: '内蒙古', slot, breaks: local('内蒙古'), obeys: unit('内蒙古'), beside: ['specialMaterials'] as const },
  {
    province: '上海',
    slot,
    breaks: unit('上海'),
    obeys: unit('上海'),
    more: heldBy('enterprise', 'Example Holdings Ltd'),
    obeysWith: own,
    beside: ['specialMaterials'] as const,
  },
]
papers('domainCertificateRequired', certificates)
everyProvince('domainCertificateRequired', certificates, [{ province: '天津' }]) // 天津: an individual becoming a company, in changes.test.ts

const expiring = '上海 安徽 河南'.split(' ').map((province) => ({
  province,
  breaks: unit(province),
  obeys: unit(province),
  at,
  more: looked({ expiresAt: '2026-12-13' }),
  obeysWith: looked({ expiresAt: '2026-12-14' }),
}))
findings('domainMinRemainingMonths', expiring)
everyProvince('domainMinRemainingMonths', expiring)

const second = '河南 广西 重庆 新疆'.split(' ').map((province) => {
  const two = {
    ...unit(province),
    sites: [unit(province).sites[0] ?? {}, { siteName: '样例科技新闻', domains: ['a-demo.cn', 'b-demo.cn'] }],
  }
  return { province, breaks: two, obeys: site(unit(province), {}), at: 'sites.1.domains' }
})
findings('domainsPerSite', second)
everyProvince('domainsPerSite', second)
