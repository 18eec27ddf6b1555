/** What provinces say about subjects on record: changed data on access, changes of the subject, filed sites, resources. Source: spec D (access_then_change …). */
import type { Answers } from '@domain/filing/answers'
import type { SiteRecord, SubjectRecord } from '@domain/filing/record'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { JourneyContext } from '@domain/journey/journey-types'
import { contextOf } from '../journey/given'
import { individualRecord, siteOf, unitRecord } from '../journey/given-record'
import { licenceIn, residentOf } from '../provinces/places'
import { codeOf, everyProvince, findings, local, papers, permits, site, subject, underway, unit, verify } from './enforcement'

type More = Partial<JourneyContext>
const company = '样例科技有限公司'

/** What is on record of 陈一's company in a province. */
const filed = (province: string, more: Partial<SubjectRecord> = {}): SubjectRecord =>
  unitRecord({
    provinceCode: codeOf(province),
    certificateNumber: licenceIn(codeOf(province)),
    name: company,
    legalRep: { name: '陈一', idNumber: '110105198506129020' },
    person: null,
    ...more,
  })
/** What is on record of the individual in a province. */
const filedPerson = (province: string, more: Partial<SubjectRecord> = {}): SubjectRecord =>
  individualRecord({
    provinceCode: codeOf(province),
    certificateNumber: residentOf(codeOf(province)),
    filingNumber: unitRecord().filingNumber,
    sites: [siteOf(1)],
    ...more,
  })

/** The site on record is the one that is edited. */
const picked = (answers: Answers): Answers => ({
  ...answers,
  record: { subjectFilingNumber: unitRecord().filingNumber, siteFilingNumbers: [siteOf(1).filingNumber] },
  sites: [{ ...answers.sites[0], filingNumber: siteOf(1).filingNumber, domains: ['suzhou-demo.cn'] }],
})

/** A filing of a type under a record, the account's real name being today's. */
const under = (type: FilingTypeId, record: SubjectRecord, more: More = {}): More =>
  underway(type, { record, account: { phone: '13800138009', nature: 'enterprise', name: company }, ...more })

/** The look-up has said the type for the company's first step, and found its record. */
const detected = (province: string, type: FilingTypeId, record: SubjectRecord): More => {
  const answers = unit(province)
  const { detection, ...context } = contextOf(answers)
  if (detection === undefined) throw new Error('nothing looked up')
  return {
    ...context,
    account: { phone: '13800138009', nature: 'enterprise', name: company },
    record,
    detection: { ...detection, outcome: { kind: 'type', filingType: type } },
  }
}

const renamed = { name: '旧名科技有限公司' }
const renumbered = { certificateNumber: '91440101MA9L7J088A', underOldCertificate: true }
const at = 'verify-type.subjectCertificateNumber'

/** Today's data differ from the record in a filing that cannot change it. */
const differing = (province: string, id: string, differs: Partial<SubjectRecord>, type: FilingTypeId = 'access') => ({
  province,
  id,
  breaks: unit(province),
  obeys: unit(province),
  at,
  more: detected(province, type, filed(province, differs)),
  obeysWith: detected(province, type, filed(province)),
  ...(id === 'after' ? { note: true as const } : {}),
})
const refused = [
  ...['河北', '辽宁', '湖南', '宁夏'].flatMap((province) => [
    differing(province, 'first', renamed),
    differing(province, 'first', renumbered, 'add-site-no-subject'),
  ]),
  ...['江苏', '陕西'].flatMap((province) => [
    differing(province, 'first', renamed, 'add-site-no-subject'),
    differing(province, 'after', renamed, 'access'),
  ]),
  ...['四川', '西藏'].flatMap((province) => [differing(province, 'first', renamed), differing(province, 'after', renumbered)]),
]
const allowed = ['北京', '山西', '上海', '浙江', '福建'].map((province) => differing(province, 'after', renamed))
findings('accessThenChange', [...refused, ...allowed, differing('上海', 'first', { ...renamed, here: true })])
everyProvince('accessThenChange', refused, allowed)
papers('accessThenChange', [
  {
    province: '北京',
    slot: 'name-change-letter',
    breaks: unit('北京'),
    obeys: unit('北京'),
    more: detected('北京', 'access', filed('北京', renamed)),
    obeysWith: detected('北京', 'access', filed('北京')),
  },
])

const changing = (record: SubjectRecord, more: More = {}) => under('change-filing', record, more)
const subjectAt = 'subject.subjectName'
type Change = { more: SubjectRecord; obeysWith: SubjectRecord; breaks?: Answers; obeys?: Answers }
const change = (province: string, id: string, { more, obeysWith, breaks = unit(province), obeys = breaks }: Change) => ({
  province,
  id,
  breaks,
  obeys,
  at: subjectAt,
  more: changing(more),
  obeysWith: changing(obeysWith),
})

/** The record is another unit's. */
const other = (province: string, more: Partial<SubjectRecord> = {}) =>
  filed(province, { certificateNumber: '91440101MA9L7J088A', name: '别的公司', ...more })
const noOtherUnit = '北京 天津 内蒙古 辽宁 浙江 安徽 福建 江西 湖北 海南 四川 贵州 陕西'
  .split(' ')
  .map((province) => change(province, 'other', { more: other(province), obeysWith: filed(province) }))
/** The record is a unit's, and an individual files today. */
const noIndividual = '北京 天津 内蒙古 辽宁 浙江 福建 江西 湖北 海南 四川 贵州 陕西 河北 吉林 江苏 广西 上海 黑龙江'
  .split(' ')
  .map((province) => change(province, 'individual', { more: filed(province), obeysWith: filedPerson(province), breaks: local(province) }))
const sameRep = [
  change('山东', 'rep', {
    more: other('山东', { legalRep: { name: '王五', idNumber: '1' } }),
    obeysWith: other('山东', { legalRep: { name: '陈一', idNumber: '1' } }),
  }),
]
const holder = (name: string) => ({ lookUps: { domains: [{ name: 'suzhou-demo.cn', holder: { nature: 'enterprise', name } }] } })
const ownDomain = [
  {
    province: '宁夏',
    id: 'domain',
    breaks: picked(unit('宁夏')),
    obeys: picked(unit('宁夏')),
    at: subjectAt,
    more: changing(other('宁夏'), holder('别的公司')),
    obeysWith: changing(other('宁夏'), holder(company)),
  },
]
findings('subjectChangeUnit', [...noOtherUnit, ...noIndividual, ...sameRep, ...ownDomain])
findings('subjectChangeUnit', [
  // 黑龙江: a sole trader's filing may become its owner's
  change('黑龙江', 'individual', {
    more: filed('黑龙江'),
    obeysWith: filed('黑龙江', { certificateNumber: '92440101MA9L7J088A' }),
    breaks: local('黑龙江'),
  }),
])

const proofs = ['吉林', '江苏', '广西'].map((province) => ({
  province,
  slot: 'registry-proof',
  breaks: unit(province),
  obeys: unit(province),
  more: changing(other(province)),
  obeysWith: changing(filed(province)),
}))
const rename = (province: string) => ({
  province,
  slot: 'name-change-letter',
  breaks: unit(province),
  obeys: unit(province),
  more: changing(filed(province, renamed)),
  obeysWith: changing(filed(province)),
})
const renames = '北京 天津 内蒙古 辽宁 上海 浙江 江西 湖北 海南 四川 贵州 云南 陕西'
  .split(' ')
  .map((province) => ({ ...rename(province), beside: ['businessNameChangeLetter'] as const }))
const letter = [
  {
    province: '甘肃',
    slot: 'subject-person-authorization',
    breaks: subject(unit('甘肃'), { legalRepName: '王五' }),
    obeys: unit('甘肃'),
    more: changing(filed('甘肃')),
    beside: ['subjectPersonAuthorizationLetter', 'subjectPersonLegalRep'] as const,
  },
]
papers('subjectChangeUnit', [...proofs, ...renames, ...letter])
const free = '河北 山西 湖南 广东 重庆 青海 新疆 甘肃'
  .split(' ')
  .map((province) => ({ province, answers: unit(province), says: '可以变更为另一个单位', more: changing(other(province)) }))
const onAccess = [{ province: '西藏', answers: unit('西藏'), says: '名称要和备案一致', more: changing(other('西藏')) }]
permits('subjectChangeUnit', [
  ...free,
  ...onAccess,
  { province: '河南', answers: unit('河南'), says: '没有写明', more: changing(other('河南')) },
])
everyProvince('subjectChangeUnit', noOtherUnit, noIndividual, sameRep, ownDomain, proofs, renames, free, onAccess)

const nameLetters = '北京 天津 内蒙古 辽宁 吉林 上海 江苏 浙江 福建 江西 河南 湖北 广西 四川 贵州 云南 陕西'
  .split(' ')
  .map((province) => ({ ...rename(province), beside: ['subjectChangeUnit'] as const }))
papers('businessNameChangeLetter', nameLetters)
everyProvince('businessNameChangeLetter', nameLetters)

/** The record is an individual's called so, and 陈一's company files today. */
const grown = (province: string, name: string) => filedPerson(province, { name, person: null })
const never = '北京 内蒙古 福建 江西 湖北 海南 贵州'
  .split(' ')
  .map((province) => change(province, 'other', { more: grown(province, '陈一'), obeysWith: filed(province) }))
const ownCompany = '辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 山东 河南 广西 四川 云南 甘肃'
  .split(' ')
  .map((province) => change(province, 'rep', { more: grown(province, '林小溪'), obeysWith: grown(province, '陈一') }))
/** The record is another person's. */
const person = ['天津', '辽宁'].map((province) =>
  change(province, 'person', {
    more: filedPerson(province, { certificateNumber: residentOf('440000') }),
    obeysWith: filedPerson(province),
    breaks: local(province),
  }),
)
findings('subjectChangeIndividual', [...never, ...ownCompany, ...person])
findings('subjectChangeIndividual', [
  // 上海: the company holds the domain by then; 山东: content that is plainly the company's, said in the remark
  {
    ...change('上海', 'holder', { more: grown('上海', '陈一'), obeysWith: grown('上海', '陈一'), breaks: picked(unit('上海')) }),
    more: changing(grown('上海', '陈一'), {
      lookUps: { domains: [{ name: 'suzhou-demo.cn', holder: { nature: 'individual', name: '陈一' } }] },
    }),
    obeysWith: changing(grown('上海', '陈一'), holder(company)),
  },
  {
    ...change('山东', 'rep', { more: grown('山东', '林小溪'), obeysWith: grown('山东', '林小溪') }),
    obeys: subject(unit('山东'), { subjectRemark: '网站内容属于本公司' }),
  },
])
const certificate = (beside: readonly ('domainCertificateRequired' | 'specialMaterials' | 'subjectChangeIndividual')[]) => ({
  province: '天津',
  slot: 'domain-certificate',
  breaks: picked(unit('天津')),
  obeys: picked(unit('天津')),
  more: changing(grown('天津', '陈一')),
  obeysWith: changing(filed('天津')),
  beside,
})
papers('subjectChangeIndividual', [certificate(['domainCertificateRequired', 'specialMaterials'])])
papers('domainCertificateRequired', [certificate(['subjectChangeIndividual', 'specialMaterials'])])
papers('specialMaterials', [certificate(['subjectChangeIndividual', 'domainCertificateRequired'])])
const freely = '河北 山西 湖南 广东 重庆 新疆'
  .split(' ')
  .map((province) => ({ province, answers: unit(province), says: '可以变更', more: changing(grown(province, '林小溪')) }))
permits('subjectChangeIndividual', freely)
everyProvince('subjectChangeIndividual', never, ownCompany, person, freely)

const noSiteChange = ['江苏', '河南'].map((province) => ({
  province,
  breaks: picked(unit(province)),
  obeys: picked(unit(province)),
  at: 'sites.0.siteName',
  more: under('change-site', filed(province)),
  obeysWith: changing(filed(province)),
}))
findings('siteChangeTypeSupported', noSiteChange)
permits('siteChangeTypeSupported', [
  { province: '河南', answers: local('河南'), says: '单位', more: under('change-site', filedPerson('河南')) },
])
everyProvince('siteChangeTypeSupported', noSiteChange)

const withSite = (province: string, state: Partial<SiteRecord>) => filed(province, { sites: [siteOf(1, state)] })
const state = (
  province: string,
  id: string,
  wrong: Partial<SiteRecord>,
  right: Partial<SiteRecord>,
  type: FilingTypeId = 'change-filing',
) => ({
  province,
  id,
  breaks: type === 'change-filing' ? picked(unit(province)) : unit(province),
  obeys: type === 'change-filing' ? picked(unit(province)) : unit(province),
  at: type === 'change-filing' ? 'sites.0.siteName' : 'verify-type.domain',
  more: under(type, withSite(province, wrong)),
  obeysWith: under(type, withSite(province, right)),
})
const opens = { reachable: true }
const shut = { reachable: false }
const footer = { reachable: true, footerNumber: '粤ICP备20210606号' }
const bare = { reachable: true, footerNumber: null }
const mustOpen = [
  ...['江西', '河南', '广西', '重庆', '四川'].map((province) => state(province, 'closed', shut, opens)),
  state('宁夏', 'closed', shut, opens, 'add-site'),
]
const footers = ['河北', '江苏', '海南', '贵州'].map((province) => state(province, 'footer', bare, footer))
const looks = (contentMatches: boolean) => ({ lookUps: { sites: [{ domain: 'jieru-demo1.cn', reachable: true, contentMatches }] } })
const contents = '天津 山东 甘肃 河北 陕西'.split(' ').map((province) => ({
  ...state(province, 'content', opens, opens),
  more: under('change-filing', withSite(province, opens), looks(false)),
  obeysWith: under('change-filing', withSite(province, opens), looks(true)),
}))
findings('filedSiteMustBeOpen', [...mustOpen, ...footers, ...contents])
everyProvince('filedSiteMustBeOpen', mustOpen, footers, contents)
permits('filedSiteMustBeOpen', [
  { province: '宁夏', answers: unit('宁夏'), says: '新增网站', more: changing(withSite('宁夏', shut)) },
  ...['江苏', '海南', '贵州', '陕西'].map((province) => ({
    province,
    answers: unit(province),
    says: '备案',
    more: changing(withSite(province, shut)),
  })),
])

/** A second site on so many servers. */
const servers = (province: string, count: number, siteRemark = ''): Answers => ({
  ...unit(province),
  sites: [
    ...unit(province).sites,
    {
      ...unit(province).sites[0],
      domains: ['b-demo.cn'],
      siteRemark,
      resources: Array.from({ length: count }, (_, n) => ({ kind: 'cvm' as const, id: `ins-${n + 2}` })),
    },
  ],
})
const uses = '多个云服务的用途分别为：网页、数据库'
const elsewhere = (resolvesElsewhere: boolean) => ({ lookUps: { sites: [{ domain: 'jieru-demo1.cn', resolvesElsewhere }] } })
const resources = [
  { province: '河北', id: 'explain', breaks: servers('河北', 2), obeys: servers('河北', 2, uses), at: 'sites.1.siteRemark' },
  { province: '河北', id: 'most', breaks: servers('河北', 6, uses), obeys: servers('河北', 5, uses), at: 'sites.1.resources' },
  {
    province: '湖南',
    id: 'elsewhere',
    breaks: unit('湖南'),
    obeys: unit('湖南'),
    at: 'verify-type.domain',
    more: under('access', withSite('湖南', opens), elsewhere(true)),
    obeysWith: under('access', withSite('湖南', opens), elsewhere(false)),
  },
]
findings('cloudResourceRule', resources)
everyProvince('cloudResourceRule', resources)
/** Two sites on record are taken up, the second on so many servers. */
const takenUp = (count: number): Answers => {
  const answers = servers('河北', count, uses)
  const numbers = [1, 2].map((n) => siteOf(n).filingNumber)
  return {
    ...answers,
    record: { subjectFilingNumber: unitRecord().filingNumber, siteFilingNumbers: numbers },
    sites: answers.sites.map((one, n) => ({ ...one, filingNumber: numbers[n] })),
  }
}
const statement = (beside: 'specialMaterials' | 'cloudResourceRule') => ({
  province: '河北',
  slot: 'resource-statement',
  breaks: takenUp(2),
  obeys: takenUp(1),
  more: under('access', filed('河北', { sites: [siteOf(1), siteOf(2)] })),
  beside: [beside],
})
papers('cloudResourceRule', [statement('specialMaterials')])
papers('specialMaterials', [statement('cloudResourceRule')])

test('the filings here differ from the record only where a row says so', () => {
  expect(verify(site(unit('北京'), {}), {})).toEqual(unit('北京'))
  expect(filed('北京').certificateNumber).toBe(unit('北京')['verify-type'].subjectCertificateNumber)
})
