/** Letters and papers single provinces want, and words that need an approval. Source: spec D (commitment_letter, special_materials, industry_rules), K4. */
import type { Answers } from '@domain/filing/answers'
import { born, everyProvince, findings, local, papers, requirement, site, subject, underway, unit, verify, withNumber } from './enforcement'

const named = (answers: Answers, siteName: string) => site(answers, { siteName })
const scope = (province: string, businessScope: string) => subject(unit(province), { businessScope })
const finance = (province: string) => named(unit(province), '样例金融介绍')
const nature = (province: string, subjectNature: string) => verify(unit(province), { subjectNature })

const always = [
  ...[unit, local].map((who) => ({ province: '广东', slot: 'commitment-letter', breaks: who('广东'), obeys: who('北京') })),
  ...['commitment-letter', 'responsibility-notice'].map((slot) => ({
    province: '江苏',
    slot,
    breaks: unit('江苏'),
    obeys: unit('北京'),
  })),
]
const sometimes = [
  { province: '浙江', slot: 'finance-commitment-letter', breaks: finance('浙江'), obeys: unit('浙江'), beside: ['industryRules'] as const },
  { province: '安徽', slot: 'no-approval-letter', breaks: named(unit('安徽'), '样例出版介绍'), obeys: unit('安徽') },
  {
    province: '江西',
    slot: 'culture-commitment-letter',
    breaks: named(unit('江西'), '样例文化介绍'),
    obeys: named(unit('江西'), '样例文化出版介绍'),
  },
  {
    province: '山东',
    slot: 'finance-commitment-letter',
    breaks: scope('山东', '以自有资金从事投资活动'),
    obeys: scope('山东', '软件开发'),
  },
  {
    province: '河南',
    slot: 'no-approval-letter',
    breaks: named(unit('河南'), '样例出版介绍'),
    obeys: finance('河南'),
    beside: ['industryRules'] as const,
  },
]
papers('commitmentLetter', [...always, ...sometimes])
everyProvince('commitmentLetter', always, sometimes)
describe('安徽: the remark says which authority was asked', () => {
  const publishing = named(unit('安徽'), '样例出版介绍')
  findings('commitmentLetter', [
    {
      province: '安徽',
      id: 'consulted',
      breaks: publishing,
      obeys: site(publishing, { siteRemark: '已向省出版局咨询（9 月 1 日），不需要审批' }),
      at: 'sites.0.siteRemark',
    },
  ])
})

const video = [{ province: '江苏', slot: 'commitment-video', breaks: unit('江苏'), obeys: unit('广东') }]
papers('commitmentVideo', video)
everyProvince('commitmentVideo', video)

const parent = { lookUps: { domains: [{ name: 'suzhou-demo.cn', holder: { nature: 'enterprise', name: 'Example Holdings Ltd' } }] } }
const own = { lookUps: { domains: [{ name: 'suzhou-demo.cn', holder: { nature: 'enterprise', name: '样例科技有限公司' } }] } }
const beside = ['domainCertificateRequired', 'certificateRulesUnit', 'industryRules', 'commitmentLetter'] as const

/** So many sites, each with a domain of its own. */
const sites = (answers: Answers, count: number): Answers => ({
  ...answers,
  sites: Array.from({ length: count }, (_, n) => ({ ...answers.sites[0], ...(n ? { domains: [`site${n}.cn`] } : {}) })),
  sitePersons: Array.from({ length: count }, () => ({ sameAsSubjectPerson: true })),
})

const special = [
  {
    province: '北京',
    slot: 'lawyer-qualification',
    breaks: named(local('北京'), '小溪的法律笔记'),
    obeys: named(unit('北京'), '样例法律介绍'),
  },
  {
    province: '内蒙古',
    slot: 'public-body-form',
    breaks: nature('内蒙古', 'public-institution'),
    obeys: unit('内蒙古'),
    beside,
  },
  { province: '内蒙古', slot: 'domain-certificate', breaks: local('内蒙古'), obeys: unit('内蒙古'), beside },
  { province: '黑龙江', slot: 'public-body-form', breaks: nature('黑龙江', 'government'), obeys: unit('黑龙江') },
  ...['parent-certificate', 'domain-authorization', 'domain-certificate'].map((slot) => ({
    province: '上海',
    slot,
    breaks: unit('上海'),
    obeys: unit('上海'),
    more: parent,
    obeysWith: own,
    beside,
  })),
  { province: '上海', slot: 'publication-number', breaks: named(unit('上海'), '样例游戏介绍'), obeys: unit('上海') },
  { province: '上海', slot: 'pre-approval-doc', breaks: finance('上海'), obeys: unit('上海'), beside },
  {
    province: '江苏',
    slot: 'no-training-letter',
    breaks: named(unit('江苏'), '样例教育介绍'),
    obeys: unit('江苏'),
    beside: ['schoolTrainingCommitmentLetter'] as const,
  },
  { province: '湖北', slot: 'operating-statement', breaks: named(unit('湖北'), '样例商城介绍'), obeys: unit('湖北') },
  { province: '湖南', slot: 'domain-certificate', breaks: unit('湖南'), obeys: unit('北京'), beside },
  { province: '广东', slot: 'fingerprinted-id-copy', breaks: local('广东'), obeys: unit('广东') },
  { province: '广东', slot: 'medical-licence-copy', breaks: named(unit('广东'), '样例医院介绍'), obeys: unit('广东') },
  {
    province: '四川',
    slot: 'domains-statement',
    breaks: sites(unit('四川'), 6),
    obeys: sites(unit('四川'), 5),
    beside: ['constructionPlanThresholdUnit'] as const,
  },
  {
    province: '四川',
    slot: 'local-presence-proof',
    breaks: subject(unit('四川'), { certificateAddress: '样例网店平台 https://shop.example.com' }),
    obeys: unit('四川'),
  },
  { province: '西藏', slot: 'party-building-letter', breaks: unit('西藏'), obeys: unit('西藏'), obeysWith: underway('access') },
  { province: '宁夏', slot: 'religious-approval', breaks: named(unit('宁夏'), '样例佛教介绍'), obeys: unit('宁夏') },
  ...['add-site', 'access', 'add-site-no-subject'].map((type) => ({
    province: '新疆',
    slot: 'party-building-letter',
    breaks: unit('新疆'),
    obeys: unit('新疆'),
    more: underway(type as 'access'),
    obeysWith: underway('deregister-site'),
  })),
]
papers('specialMaterials', special)
// 天津: an individual becoming a company, in changes.test.ts. 河北: how old letters may be, below.
everyProvince('specialMaterials', special, [{ province: '天津' }, { province: '河北' }])

describe('how old papers may be (B3: 90 days, these differ)', () => {
  const slots = [
    ['河北', 'subject-person-authorization', 180, subject(unit('河北'), { legalRepName: '王五', legalRepIdType: 'passport' }), {}],
    ['湖南', 'domain-certificate', 45, unit('湖南'), {}],
    ['四川', 'minor-proof', 45, withNumber(local('四川'), born('20091231')), {}],
    ['湖北', 'operating-statement', 180, named(unit('湖北'), '样例商城介绍'), {}],
  ] as const
  test.each(slots)('specialMaterials: %s %s', (_, slot, days, answers, more) => {
    expect(requirement(answers, slot, more)?.dated?.maxAgeDays).toBe(days)
  })
})

const words = (province: string, at: string, breaks: Answers, obeys: Answers) => ({ province, id: 'words', breaks, obeys, at })
const approved = (answers: Answers) => site(answers, { preApprovalTypes: ['news'] })
const byWords = [
  words('河北', 'sites.0.siteName', named(unit('河北'), '样例论坛'), approved(named(unit('河北'), '样例论坛'))),
  words('辽宁', 'subject.businessScope', scope('辽宁', '广播电视节目制作'), scope('辽宁', '软件开发')),
  words('上海', 'subject.businessScope', scope('上海', '资产管理'), approved(scope('上海', '资产管理'))),
  words('上海', 'verify-type.domain', verify(unit('上海'), { domain: 'mygame-demo.cn' }), unit('上海')),
  words('山东', 'subject.businessScope', scope('山东', '药品零售'), approved(scope('山东', '药品零售'))),
  words('湖北', 'subject.businessScope', scope('湖北', '出版物零售'), scope('湖北', '软件开发')),
  words(
    '海南',
    'subject.businessScope',
    scope('海南', '出版物零售'),
    site(scope('海南', '出版物零售'), { siteRemark: '网站只介绍公司，不涉及出版' }),
  ),
]
const contentAt = 'sites.0.serviceContent'
const byContent = [
  { province: '黑龙江', id: 'content', breaks: site(unit('黑龙江'), { serviceContent: '其他' }), obeys: unit('黑龙江'), at: contentAt },
  { province: '江西', id: 'content', breaks: site(unit('江西'), { serviceContent: '综合门户' }), obeys: unit('江西'), at: contentAt },
]
const byLetter = [
  { province: '浙江', slot: 'finance-commitment-letter', breaks: finance('浙江'), obeys: approved(finance('浙江')) },
  { province: '浙江', slot: 'fund-association-page', breaks: scope('浙江', '私募股权管理'), obeys: unit('浙江') },
  {
    province: '河南',
    slot: 'no-approval-letter',
    breaks: named(unit('河南'), '样例出版介绍'),
    obeys: approved(named(unit('河南'), '样例出版介绍')),
  },
  { province: '广东', slot: 'finance-commitment-letter', breaks: finance('广东'), obeys: unit('广东') },
].map((row) => ({ ...row, beside: ['commitmentLetter'] as const }))
findings('industryRules', [...byWords, ...byContent])
papers('industryRules', byLetter)
everyProvince('industryRules', byWords, byContent, byLetter)
