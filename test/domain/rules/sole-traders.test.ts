/** Sole traders (unified codes that begin with 92), province by province: filed as an enterprise or as an individual. Source: spec D, K1. */
import { usccCheckDigit } from '@domain/certificates/check-digit'
import { licenceIn } from '../provinces/places'
import { codeOf, everyProvince, findings, papers, permits, subject, unit, verify } from './enforcement'

/** The company of 陈一 as a sole trader's shop. */
function shop(province: string, subjectName = '样例小吃店') {
  const number = `92${licenceIn(codeOf(province)).slice(2, 17)}`
  const subjectCertificateNumber = number + usccCheckDigit(number)
  return subject(verify(unit(province), { subjectCertificateNumber }), { subjectName })
}
/** A licence that carries nothing but its owner's name. */
const unnamed = (province: string) => shop(province, '陈一')
const at = 'verify-type.subjectCertificateNumber'

const notEnterprise = '北京 辽宁 黑龙江 安徽 湖北 陕西 浙江 福建 山东 贵州 河北 山西 江苏 广东'.split(' ').map((province) => ({
  province,
  id: 'nature',
  breaks: verify(shop(province), { subjectNature: 'private-non-enterprise' }),
  obeys: shop(province),
  at: 'verify-type.subjectNature',
}))
const asIndividual = ['河北', '山西', '广东'].map((province) => ({
  province,
  id: 'trade-name',
  breaks: unnamed(province),
  obeys: shop(province),
  at,
}))
const needsTradeName = ['浙江', '福建', '山东', '贵州', '陕西'].map((province) => ({
  province,
  id: 'needs-trade-name',
  breaks: unnamed(province),
  obeys: shop(province),
  at: 'subject.subjectName',
}))
const owner = ['黑龙江', '江苏'].map((province) => ({
  province,
  id: 'owner',
  breaks: subject(shop(province), { legalRepName: '王五' }),
  obeys: shop(province),
  at: 'subject.name',
}))
/** To say that there is no seal breaks what wants one. */
const seal = ['北京', '上海', '浙江', '福建', '山东', '贵州', '湖北'].map((province) => ({
  province,
  id: 'seal',
  breaks: subject(shop(province), { subjectRemark: '个体工商户无公章。' }),
  obeys: unit(province),
  at: 'subject.subjectRemark',
}))
const remarks = [
  { province: '安徽', id: 'no-trade-name' },
  { province: '安徽', id: 'no-seal' },
  { province: '湖北', id: 'no-trade-name' },
].map((row) => ({
  ...row,
  breaks: unnamed(row.province),
  obeys: subject(unnamed(row.province), { subjectRemark: '个体工商户无工商字号，注册号：1234；个体工商户无公章。' }),
  at: 'subject.subjectRemark',
}))
const named = ['安徽', '湖北'].map((province) => ({
  province,
  id: 'name',
  breaks: shop(province, '***'),
  obeys: unnamed(province),
  at: 'subject.subjectName',
}))
const register = [{ province: '江苏', id: 'register', breaks: shop('江苏'), obeys: unit('江苏'), at, note: true as const }]

findings('soleTraderRule', [...notEnterprise, ...asIndividual, ...needsTradeName, ...owner, ...seal, ...remarks, ...named, ...register])
everyProvince('soleTraderRule', notEnterprise, seal)

permits(
  'soleTraderRule',
  ['河北', '山西', '辽宁'].map((province) => ({ province, answers: shop(province), says: '有字号的按企业备案' })),
)

papers('soleTraderRule', [{ province: '广东', slot: 'other-materials', breaks: shop('广东'), obeys: unit('广东'), level: 'optional' }])
