/** Values that inform or are only kept: nothing is demanded by them, and each says why. Source: spec D (honesty about dates), K5. */
import { provinceList } from '@domain/provinces/province-list'
import { findings, kept, permits, subject, unit } from './enforcement'

const all = provinceList.map(({ name }) => name)

kept('phoneAttribution2017', '北京 天津 辽宁 黑龙江 上海 江苏 山东 湖南 广西 重庆 陕西 甘肃 宁夏 新疆'.split(' '))
kept('verificationSheet2018', all)
kept('oldCertificateOnAccess2018', all)
kept('contactAddresses', '浙江 福建 山东 河南 广东 广西'.split(' '))

const newer = '北京 天津 河北 山西 内蒙古 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 贵州 陕西 甘肃 青海 宁夏 新疆'
kept('newerSecondSource', newer.split(' '))

/** 陈一 answers, 王五 is the legal representative: the newer source would not have it. */
const another = (province: string) => subject(unit(province), { legalRepName: '王五' })
const hints = ['北京', '山西'].map((province) => ({
  province,
  id: 'legal-rep',
  breaks: another(province),
  obeys: unit(province),
  at: 'subject.name',
  note: true as const,
}))
findings('newerSecondSource', hints)
permits('newerSecondSource', [{ province: '广东', answers: another('广东'), says: '较新的资料' }])
