/** How many sites and domains one filing and one subject may have, and from how many a plan is wanted, province by province. Source: spec D, C13. */
import type { Answers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import { codeOf, everyProvince, findings, local, papers, site, unit } from './enforcement'

/** So many sites of one person; domains after the first are `siteN.cn`. */
const sites = (answers: Answers, count: number): Answers => ({
  ...answers,
  sites: Array.from({ length: count }, (_, n) => ({ ...answers.sites[0], ...(n ? { domains: [`site${n}.cn`] } : {}) })),
  sitePersons: Array.from({ length: count }, () => ({ sameAsSubjectPerson: true })),
})

/** A subject that has filed so many sites before. */
function filed(province: string, count: number): { record: SubjectRecord; filingType: 'add-site' } {
  const number = 'XICP备2020000001号'
  return {
    filingType: 'add-site',
    record: {
      filingNumber: number,
      state: 'filed',
      nature: 'enterprise',
      certificateType: 'business-licence',
      certificateNumber: '',
      name: '样例科技有限公司',
      provinceCode: codeOf(province),
      here: true,
      underOldCertificate: false,
      sites: Array.from({ length: count }, (_, n) => ({
        filingNumber: `${number}-${n + 1}`,
        name: `第${n + 1}个网站`,
        domains: [`filed${n}.cn`],
        homeUrls: [],
        accessedHere: true,
        accessedElsewhere: false,
      })),
    },
  }
}

const atMost = (answersIn: (province: string) => Answers, most: number, provinces: string) =>
  provinces.split(' ').map((province) => ({
    province,
    breaks: sites(answersIn(province), most + 1),
    obeys: sites(answersIn(province), most),
    at: `sites.${most}.siteName`,
  }))

const units = [...atMost(unit, 4, '黑龙江'), ...atMost(unit, 5, '河南 广西 贵州'), ...atMost(unit, 1, '湖北 湖南')]
findings('maxNewSitesPerOrderUnit', units)
everyProvince('maxNewSitesPerOrderUnit', units)
describe('广西: above five domains in all, filed ones too, a stamped statement', () => {
  papers('maxNewSitesPerOrderUnit', [
    { province: '广西', slot: 'domains-statement', breaks: sites(unit('广西'), 6), obeys: sites(unit('广西'), 5) },
    {
      province: '广西',
      slot: 'domains-statement',
      breaks: unit('广西'),
      obeys: unit('广西'),
      more: filed('广西', 5),
      obeysWith: filed('广西', 4),
    },
  ])
})

// 黑龙江 names 2, the policy 1: the smaller one counts
const individuals = atMost(local, 1, '河南 湖北 湖南 海南 黑龙江')
findings('maxNewSitesPerOrderIndividual', individuals)
everyProvince('maxNewSitesPerOrderIndividual', individuals)

const totals = [
  {
    province: '陕西',
    breaks: unit('陕西'),
    obeys: unit('陕西'),
    at: 'sites.0.siteName',
    more: filed('陕西', 30),
    obeysWith: filed('陕西', 29),
  },
]
findings('maxSitesTotalUnit', totals)
everyProvince('maxSitesTotalUnit', totals)
const totalsOne = [
  {
    province: '陕西',
    breaks: local('陕西'),
    obeys: local('陕西'),
    at: 'sites.0.siteName',
    more: filed('陕西', 5),
    obeysWith: filed('陕西', 4),
  },
]
findings('maxSitesTotalIndividual', totalsOne)
everyProvince('maxSitesTotalIndividual', totalsOne)

const plan = (province: string, slot: string, answersIn: (name: string) => Answers, few: number, many: number) => ({
  province,
  slot,
  breaks: sites(answersIn(province), many),
  obeys: sites(answersIn(province), few),
})
const beforeAndNow = (province: string, answersIn: (name: string) => Answers) => ({
  province,
  slot: 'construction-plan',
  breaks: answersIn(province),
  obeys: answersIn(province),
  more: filed(province, 2),
  obeysWith: filed(province, 1),
})
const unitPlans = [
  plan('江苏', 'construction-plan', unit, 29, 30),
  plan('广东', 'construction-plan', unit, 31, 32),
  plan('重庆', 'construction-plan', unit, 34, 35),
  { ...plan('四川', 'domains-statement', unit, 5, 6), beside: ['specialMaterials'] as const },
  beforeAndNow('湖南', unit),
]
papers('constructionPlanThresholdUnit', unitPlans)
everyProvince('constructionPlanThresholdUnit', unitPlans)
const individualPlans = [
  plan('江苏', 'construction-plan', local, 9, 10),
  plan('广东', 'construction-plan', local, 5, 6),
  plan('广西', 'construction-plan', local, 3, 4),
  plan('广西', 'domain-certificate', local, 3, 4),
  plan('重庆', 'guarantee-letter', local, 5, 6),
  plan('宁夏', 'domains-statement', local, 2, 3),
  beforeAndNow('湖南', local),
]
papers('constructionPlanThresholdIndividual', individualPlans)
everyProvince('constructionPlanThresholdIndividual', individualPlans)
describe('广西: what goes by post is named in the remark', () => {
  findings('constructionPlanThresholdIndividual', [
    {
      province: '广西',
      id: 'tracking',
      breaks: sites(local('广西'), 4),
      obeys: site(sites(local('广西'), 4), { siteRemark: '方案书快递单号：SF1234567890' }),
      at: 'sites.0.siteRemark',
    },
  ])
})
