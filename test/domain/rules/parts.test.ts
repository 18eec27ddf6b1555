/** Single parts of values with several: each is broken and obeyed in a province that has it. The other parts are in the files beside. Source: spec D, K5. */
import type { Answers } from '@domain/filing/answers'
import { journeyOf } from '@domain/journey/journey'
import { contextOf } from '../journey/given'
import { individualRecord, siteOf, unitRecord } from '../journey/given-record'
import { licenceIn, residentOf } from '../provinces/places'
import { codeOf, findings, local, outsider, site, sitePerson, subject, underway, unit, verify } from './enforcement'

const domain = 'suzhou-demo.cn'
const requirement = (answers: Answers, slot: string, more = {}) =>
  journeyOf(answers, contextOf(answers, more)).requirements.find((candidate) => candidate.slot === slot)

// 天津, 甘肃: who the emergency phone reaches stands in the remark; 海南, 重庆, 宁夏: it is nobody's own.
const contact = { subjectRemark: '应急联系人：林海，同事' }
const inRemark = (province: string, answers: Answers) => ({
  province,
  id: 'emergencyContact',
  breaks: subject(answers, { subjectRemark: '' }),
  obeys: subject(answers, contact),
  at: 'subject.subjectRemark',
})
findings('distinctPhoneRuleUnit', [inRemark('天津', unit('天津')), inRemark('甘肃', unit('甘肃'))])
findings('distinctPhoneRuleIndividual', [inRemark('天津', local('天津'))])
findings('emergencyContactRule', [inRemark('重庆', local('重庆'))])
findings(
  'distinctPhoneRuleUnit',
  ['海南', '重庆', '宁夏'].map((province) => ({
    province,
    breaks: subject(unit(province), { emergencyPhone: '13800138003' }),
    obeys: unit(province),
    at: 'subject.emergencyPhone',
  })),
)

// 北京: both numbers have to be there; they may be equal.
describe('distinctPhoneRuleIndividual: 北京 emergencyRequired', () => {
  const missing = (answers: Answers) =>
    journeyOf(answers, contextOf(answers)).problems.filter(({ anchors }) => anchors[0] === 'subject.emergencyPhone')
  test('broken: the field is required', () => {
    expect(missing(subject(local('北京'), { emergencyPhone: '' }))).toMatchObject([{ hard: true, missing: true }])
  })
  test('obeyed: the same number twice is quiet', () => {
    expect(missing(subject(local('北京'), { emergencyPhone: '13800138001' }))).toEqual([])
  })
})

// 安徽: whom one has asked stands in the remark.
const approvalWord = site(unit('安徽'), { siteName: '样例出版介绍' })
findings('commitmentLetter', [
  {
    province: '安徽',
    id: 'consulted',
    breaks: approvalWord,
    obeys: site(approvalWord, { siteRemark: '已向省新闻出版局咨询（电话，9月10日），不需要审批' }),
    at: 'sites.0.siteRemark',
  },
])

// 福建: a licence without a trade name carries only its owner's.
findings('certificateRulesUnit', [
  {
    province: '福建',
    id: 'trade-name',
    breaks: subject(unit('福建'), { subjectName: '陈一' }),
    obeys: unit('福建'),
    at: 'subject.subjectName',
  },
])

// 北京 takes an old .org in an access only; and the holder's name in Chinese or full pinyin.
const accessOf = (answers: Answers) => {
  const { detection } = contextOf(answers)
  return detection === undefined ? {} : { detection: { ...detection, outcome: { kind: 'type' as const, filingType: 'access' as const } } }
}
const org = verify(unit('北京'), { domain: 'yangli.org' })
const filedAt = (day: string) => ({ lookUps: { domains: [{ name: 'yangli.org', filedAt: day }] }, ...accessOf(org) })
findings('domainSuffixRule', [
  {
    province: '北京',
    id: 'suffix',
    breaks: org,
    obeys: org,
    at: 'verify-type.domain',
    more: filedAt('2018-06-01'),
    obeysWith: filedAt('2017-12-31'),
  },
])
const heldBy = (name: string) => ({ lookUps: { domains: [{ name: domain, holder: { nature: 'enterprise', name } }] } })
findings('domainHolderUnit', [
  {
    province: '北京',
    id: 'name',
    breaks: unit('北京'),
    obeys: unit('北京'),
    at: 'verify-type.domain',
    more: heldBy('YL Ltd'),
    obeysWith: heldBy('Yangli Keji Youxian Gongsi'),
  },
])

// 西藏: on access the name equals the record's; persons and address may change later.
const recordOf = (name: string) => ({
  ...accessOf(unit('西藏')),
  account: { phone: '13800138009', nature: 'enterprise', name: '样例科技有限公司' },
  record: unitRecord({ provinceCode: codeOf('西藏'), certificateNumber: licenceIn(codeOf('西藏')), name }),
})
findings('subjectChangeUnit', [
  {
    province: '西藏',
    id: 'name',
    breaks: unit('西藏'),
    obeys: unit('西藏'),
    at: 'verify-type.subjectCertificateNumber',
    more: recordOf('旧名科技有限公司'),
    obeysWith: recordOf('样例科技有限公司'),
  },
])

// 山东: another company may follow when the remark says that the content is the unit's.
const became = subject(unit('山东'), { legalRepName: '王五', subjectRemark: '' })
const wasPerson = underway('change-filing', {
  record: individualRecord({ provinceCode: codeOf('山东'), certificateNumber: residentOf(codeOf('山东')), sites: [siteOf(1)] }),
})
findings('subjectChangeIndividual', [
  {
    province: '山东',
    id: 'rep',
    breaks: became,
    obeys: subject(became, { subjectRemark: '网站内容一直是本公司的产品介绍' }),
    at: 'subject.subjectName',
    more: wasPerson,
  },
])

// 河南 no portals of links, 贵州 no forums; 内蒙古, 浙江, 陕西 with an approval.
findings('serviceContentForbiddenIndividual', [
  ...(
    [
      ['河南', '导航'],
      ['贵州', '论坛'],
    ] as const
  ).map(([province, word]) => ({
    province,
    id: 'words',
    breaks: site(local(province), { siteName: `小溪的${word}笔记` }),
    obeys: local(province),
    at: 'sites.0.siteName',
  })),
  ...['内蒙古', '浙江', '陕西'].map((province) => ({
    province,
    breaks: site(local(province), { serviceContent: '博客/个人空间' }),
    obeys: site(local(province), { serviceContent: '博客/个人空间', siteRemark: '网信办批准开办，批准文号见附件，内容为摄影笔记' }),
    at: 'sites.0.serviceContent',
  })),
])

// 广东: a department that is no legal body of its own says so; a domain without pages says what it is for.
const college = verify(unit('广东'), { subjectNature: 'public-institution', subjectCertificateType: 'uscc' })
findings('siteNameRules', [
  {
    province: '广东',
    id: 'school',
    breaks: site(college, { siteName: '样例信息学院' }),
    obeys: site(college, { siteName: '样例信息学院（内部学院）' }),
    at: 'sites.0.siteName',
  },
])
findings('siteRemarkRules', [
  {
    province: '广东',
    id: 'useWithoutSite',
    breaks: site(local('广东'), { siteRemark: '小程序的接口，给摄影爱好者看照片和心得' }),
    obeys: site(local('广东'), { siteRemark: '域名仅用于小程序，给摄影爱好者看照片和心得' }),
    at: 'sites.0.siteRemark',
  },
])

// 上海: a domain that sounds like a game.
findings('industryRules', [
  {
    province: '上海',
    id: 'words',
    breaks: verify(unit('上海'), { domain: 'game-demo.cn' }),
    obeys: site(verify(unit('上海'), { domain: 'game-demo.cn' }), { siteRemark: '域名用于公司内部活动介绍，不涉及游戏运营' }),
    at: 'verify-type.domain',
  },
])

// 江苏: one person, two companies.
const elsewhere = (otherUnitsSites: number) => ({ lookUps: { people: [{ idNumber: '420106198808089019', otherUnitsSites }] } })
findings(
  'sitePersonOneCompanyOnly',
  ['江苏', '江西'].map((province) => ({
    province,
    id: 'elsewhere',
    breaks: sitePerson(unit(province), { idNumber: '420106198808089019' }),
    obeys: unit(province),
    at: 'sitePersons.0.idNumber',
    more: elsewhere(1),
    obeysWith: elsewhere(0),
  })),
)

/** How old a paper may be where a province says so, in days (spec national_defaults, note; 90 elsewhere). */
const teaching = (province: string) => site(unit(province), { siteName: '样例教育介绍' })
const aged: readonly (readonly [province: string, slot: string, days: number, answers: Answers])[] = [
  // 河北 speaks of authorisation letters only (provinces.json, special_materials)
  ['河北', 'no-training-letter', 90, teaching('河北')],
  ['辽宁', 'no-training-letter', 90, teaching('辽宁')],
  ['湖北', 'operating-statement', 180, site(unit('湖北'), { siteName: '样例商城介绍' })],
  ['湖南', 'domain-certificate', 45, unit('湖南')],
  ['四川', 'minor-proof', 45, verify(local('四川'), { subjectCertificateNumber: '44030520090307901X' })],
]
test.each(aged)('specialMaterials: %s %s may be %i days old', (_, slot, days, answers) => {
  expect(requirement(answers, slot)?.dated?.maxAgeDays).toBe(days)
})

test('specialMaterials: 广东 hospitals and games say their numbers in the remark', () => {
  const said = (name: string, remark: string) =>
    journeyOf(
      site(unit('广东'), { siteName: name, siteRemark: remark }),
      contextOf(site(unit('广东'), { siteName: name, siteRemark: remark })),
    ).problems.map(({ ruleKey }) => ruleKey)
  expect(said('样例医院介绍', '')).toContain('remark.medicalLicence')
  expect(said('样例医院介绍', '医疗机构执业许可证登记号：PDY1234567')).not.toContain('remark.medicalLicence')
  expect(said('样例游戏介绍', '')).toContain('remark.isbn')
  expect(said('样例游戏介绍', '游戏版号 ISBN：978-7-498-00000-0')).not.toContain('remark.isbn')
})

/** What a proof of residence has to look like stands with its slot. */
test.each([
  ['上海', '31 天'],
  ['上海', '通信地址一致'],
  ['宁夏', '12 个月'],
  ['广东', '学生证不算'],
])('individualResidenceProof: %s says 「%s」 with the slot', (province, words) => {
  expect(requirement(outsider(province), 'residence-proof')?.tips.join()).toContain(words)
})
test('individualResidenceProof: 广东 asks for none in a change', () => {
  expect(requirement(outsider('广东'), 'residence-proof', underway('change-filing'))).toBeUndefined()
})
