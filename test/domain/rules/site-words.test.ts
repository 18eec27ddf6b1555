/** Names, contents and remarks of sites, province by province. Source: spec C5, C6, D (site_name_rules, site_remark_rules, service_content…). */
import type { Answers } from '@domain/filing/answers'
import { everyProvince, findings, local, papers, permits, site, subject, underway, unit, verify } from './enforcement'

const nameAt = 'sites.0.siteName'
const remarkAt = 'sites.0.siteRemark'
const named = (answers: Answers, siteName: string) => site(answers, { siteName })
const remarked = (answers: Answers, siteRemark: string) => site(answers, { siteRemark })
const name = (province: string, id: string, who: (of: string) => Answers, wrong: string, right: string) => ({
  province,
  id,
  breaks: named(who(province), wrong),
  obeys: named(who(province), right),
  at: nameAt,
})

const names = [
  { ...name('北京', 'equal', unit, '样例科技产品介绍', '样例科技有限公司'), note: true as const },
  name('天津', 'min-han', unit, '样例', '样例科技'),
  ...['天津', '山东'].flatMap((province) => [
    name(province, 'form', unit, '样例科技导航', '样例科技产品介绍'),
    name(province, 'approval', unit, '样例交流天地', '样例科技产品介绍'),
  ]),
  ...['样例ABC产品', '陈一的产品介绍', 'suzhou-demo产品'].map((wrong) => name('山东', 'kind', unit, wrong, '样例科技产品介绍')),
  name('上海', 'kind', local, 'Photo Notes', '小溪的Photo笔记'),
  name('江苏', 'nature', unit, '我的产品介绍', '样例科技产品介绍'),
  name('浙江', 'actual', unit, '测试样例科技', '样例科技产品介绍'),
  name('河南', 'word', local, '小溪个人摄影', '小溪的摄影笔记'),
  name('河南', 'kind', local, '林小溪的笔记', '小溪的摄影笔记'),
  name('河南', 'portal', unit, '郑州门户', '样例科技产品介绍'),
  name('广东', 'prefix', local, '中华小吃笔记', '小吃笔记'),
  name('广东', 'document', unit, '中国样例产品', '样例科技产品介绍'),
  name('广西', 'unrelated', unit, '山水之间', '样例科技产品介绍'),
  name('海南', 'rank', unit, '海口样例介绍', '样例科技产品介绍'),
  name('海南', 'rank', local, '三亚摄影笔记', '小溪的摄影笔记'),
  name('重庆', 'kind', unit, '样例tech介绍', '样例科技产品介绍'),
  name('四川', 'min-chars', local, '笔记', '小溪的摄影笔记'),
  name('四川', 'kind', local, '小溪笔记2026', '小溪的摄影笔记'),
  name('四川', 'approval', local, '小溪电影笔记', '小溪的摄影笔记'),
  name('云南', 'office', unit, '样例政务介绍', '样例科技产品介绍'),
]
const described = remarked(unit('广西'), '这是公司新产品的名字，网站介绍这种产品和售后')
findings('siteNameRules', names)
findings('siteNameRules', [
  { province: '广西', id: 'unrelated', breaks: named(unit('广西'), '山水之间'), obeys: named(described, '山水之间'), at: nameAt },
])
// 青海: a second site of the same name tells what it is for
const twin = (siteRemark?: string): Answers => ({
  ...unit('青海'),
  sites: [...unit('青海').sites, { ...unit('青海').sites[0], domains: ['a-demo.cn'], ...(siteRemark ? { siteRemark } : {}) }],
})
const same = [
  { province: '青海', id: 'same', breaks: twin(), obeys: twin('给海外客户看的产品介绍，与第一个网站分开'), at: 'sites.1.siteName' },
]
findings('siteNameRules', same)
everyProvince('siteNameRules', names, same)

describe('广东: departments that are no legal body of their own', () => {
  const school = (siteName: string) => named(verify(unit('广东'), { subjectNature: 'public-institution' }), siteName)
  findings('siteNameRules', [
    { province: '广东', id: 'school', breaks: school('样例学院'), obeys: school('样例学院（非独立机构）'), at: nameAt },
  ])
})

const pledge = '本网站为个人网站，不放公司和单位的内容；如有不符，同意注销备案并列入黑名单。'
const content = '网站主要内容为：个人拍摄的风景照片和拍摄心得'
const remark = (province: string, id: string, breaks: Answers, obeys: Answers, at = remarkAt) => ({ province, id, breaks, obeys, at })
const needs = (province: string, id: string, wrong: string, right: string) =>
  remark(province, id, remarked(local(province), wrong), remarked(local(province), right))

const individualRemarks = [
  ...'天津 内蒙古 山东 广西 甘肃'.split(' ').map((province) => needs(province, 'personalPledge', content, `${content}。${pledge}`)),
  ...'河北 黑龙江 江苏 青海'.split(' ').map((province) => needs(province, 'contentAndUse', content, `${content}，用于摄影爱好者参考`)),
  needs('甘肃', 'openingDate', content, '网站开通后的内容为：个人照片，预计开通日期：2026-10-01'),
  needs('内蒙古', 'length', content, `${content}，照片都是自己拍的，给喜欢摄影的朋友看`),
  needs('山东', 'content', '照片', content),
  needs('北京', 'content', '照片', content),
  needs('广东', 'content', '照片', content),
  needs('河南', 'content', '照片', content),
  needs('重庆', 'content', '照片', content),
  needs('河南', 'useWithoutSite', '小程序', '域名仅用于小程序，没有网页。'),
]
const gateway = (province: string, serviceContent: string, siteRemark?: string) =>
  site(unit(province), { serviceContent, ...(siteRemark ? { siteRemark } : {}) })
const unitRemarks = [
  remark('湖北', 'content', gateway('湖北', '网络购物'), gateway('湖北', '单位门户网站')),
  remark('湖北', 'content', remarked(local('湖北'), '照片'), site(local('湖北'), { serviceContent: '博客/个人空间', siteRemark: '照片' })),
  remark('重庆', 'content', gateway('重庆', '其他'), gateway('重庆', '其他', content)),
]
const resource = (id: string) => ({ kind: 'cvm' as const, id })
/** A second site with two servers, or with two domains. */
const second = (province: string, values: Partial<Answers['sites'][number]>): Answers => ({
  ...unit(province),
  sites: [...unit(province).sites, { ...unit(province).sites[0], ...values }],
})
const secondAt = 'sites.1.siteRemark'
const twoServers = (province: string, siteRemark: string) =>
  second(province, { domains: ['b-demo.cn'], resources: [resource('ins-2'), resource('ins-3')], siteRemark })
const several = [
  remark('河北', 'resourceUse', twoServers('河北', content), twoServers('河北', '多个云服务的用途分别为：网页、数据库'), secondAt),
  remark('天津', 'multiIp', twoServers('天津', content), twoServers('天津', '不在同一省的原因是：异地备份'), secondAt),
  ...'黑龙江 山东 广东'.split(' ').map((province) => {
    const two = (siteRemark: string) => second(province, { domains: ['b-demo.cn', 'c-demo.cn'], siteRemark })
    return remark(province, 'sameSite', two(content), two('以上域名都指向同一个网站。'), secondAt)
  }),
  remark(
    '天津',
    'emergencyContact',
    unit('天津'),
    subject(unit('天津'), { subjectRemark: '应急联系人：钱三，同事' }),
    'subject.subjectRemark',
  ),
]
findings('siteRemarkRules', [...individualRemarks, ...unitRemarks, ...several])
everyProvince('siteRemarkRules', individualRemarks, unitRemarks, several)

const blog = '博客/个人空间'
const chosen = (province: string, values: Partial<Answers['sites'][number]> = {}) =>
  site(local(province), { serviceContent: blog, ...values })
const contents = '北京 湖南 内蒙古 浙江 河南 贵州 陕西'.split(' ').map((province) => ({
  province,
  breaks: chosen(province),
  obeys: local(province),
  at: 'sites.0.serviceContent',
}))
findings('serviceContentForbiddenIndividual', contents)
everyProvince('serviceContentForbiddenIndividual', contents)
describe('what else individuals may not do, and what excepts them', () => {
  findings('serviceContentForbiddenIndividual', [
    { province: '河南', id: 'words', breaks: remarked(local('河南'), '常用网址导航页'), obeys: local('河南'), at: remarkAt },
    { province: '贵州', id: 'words', breaks: remarked(local('贵州'), '摄影爱好者论坛'), obeys: local('贵州'), at: remarkAt },
    ...['内蒙古', '浙江', '陕西'].map((province) => ({
      province,
      breaks: chosen(province),
      obeys: chosen(province, { preApprovalTypes: ['news'] }),
      at: 'sites.0.serviceContent',
    })),
  ])
})

const teaching = (province: string) => named(unit(province), '样例教育介绍')
const training = '北京 河北 内蒙古 辽宁 吉林 江苏 安徽 福建 江西 山东 河南 广西 海南 四川 云南 陕西 甘肃 宁夏'
  .split(' ')
  .map((province) => ({
    province,
    slot: 'no-training-letter',
    breaks: teaching(province),
    obeys: unit(province),
    beside: ['specialMaterials'] as const,
  }))
papers('schoolTrainingCommitmentLetter', training)
const bySaying = [
  { province: '上海', breaks: teaching('上海'), obeys: remarked(teaching('上海'), '不做面向中小学生的校外培训'), at: remarkAt },
]
findings('schoolTrainingCommitmentLetter', bySaying)
papers('schoolTrainingCommitmentLetter', [
  { province: '上海', slot: 'no-training-letter', breaks: teaching('上海'), obeys: unit('上海'), level: 'optional' },
])
everyProvince('schoolTrainingCommitmentLetter', training, bySaying)

const onlyProgram = '江西 河南 广东 广西 陕西'.split(' ').map((province) => ({
  province,
  breaks: remarked(unit(province), '小程序'),
  obeys: remarked(unit(province), '域名仅用于样例点单小程序，提供点单服务，没有网页'),
  at: remarkAt,
}))
const programs = [{ province: '浙江', answers: remarked(unit('浙江'), '小程序'), says: '可以备案' }]
findings('miniProgramOnlyDomain', onlyProgram)
permits('miniProgramOnlyDomain', programs)
everyProvince('miniProgramOnlyDomain', onlyProgram, programs)

const closed = '北京 天津 河北 浙江 福建 江西 山东 河南 湖北 重庆 云南 甘肃 青海'.split(' ').map((province) => ({
  province,
  breaks: unit(province),
  obeys: unit(province),
  at: 'verify-type.domain',
  note: true as const,
  obeysWith: underway('access'),
}))
const open = closed.map(({ note: _note, ...row }) => ({
  ...row,
  id: 'open',
  more: { lookUps: { sites: [{ domain: 'suzhou-demo.cn', reachable: true }] } },
  obeysWith: { lookUps: { sites: [{ domain: 'suzhou-demo.cn', reachable: false }] } },
}))
findings('unfiledSiteMustBeClosed', [...closed, ...open])
everyProvince('unfiledSiteMustBeClosed', closed)
