/** Phones, province by province: where they come from, who else has them, how many different ones there are. Source: spec D, C9. */
import type { LookUps } from '@domain/journey/look-ups'
import { residentOf } from '../provinces/places'
import { codeOf, everyProvince, findings, local, outsider, permits, sitePerson, subject, unit, withNumber } from './enforcement'

const lookUps = (more: LookUps) => ({ more: { lookUps: more } })
/** 陈一's and 林小溪's numbers were issued in the province of this code. */
const issuedIn = (provinceCode: string) =>
  lookUps({ phones: ['13800138003', '13800138004', '13800138001'].map((number) => ({ number, provinceCode })) })
const at = 'subject.phone'

const attribution = (province: string, breaks = unit(province)) => ({
  province,
  breaks,
  obeys: breaks,
  at,
  ...issuedIn('440000'),
  obeysWith: issuedIn(codeOf(province)).more,
})
const localUnits = [{ ...attribution('辽宁'), note: true as const }, attribution('广西'), attribution('新疆')]
const anyUnits = [{ province: '山东', answers: unit('山东'), says: '不限归属地', ...issuedIn('440000') }]
findings('phoneAttributionUnit', localUnits)
permits('phoneAttributionUnit', anyUnits)
everyProvince('phoneAttributionUnit', localUnits, anyUnits)

const localIndividuals = [
  { ...attribution('辽宁', local('辽宁')), note: true as const },
  ...['广西', '陕西', '甘肃', '新疆'].map((province) => attribution(province, local(province))),
  // 河北: only people whose ID is from elsewhere
  { ...attribution('河北', outsider('河北')), obeys: local('河北'), obeysWith: issuedIn('440000').more },
]
findings('phoneAttributionIndividual', localIndividuals)
everyProvince('phoneAttributionIndividual', localIndividuals)
test('湖南 is not known to want a local number: the newer source stands beside it', () => {
  expect(outsider('湖南')['verify-type'].subjectCertificateNumber).not.toBe(residentOf('430000'))
})
permits('phoneAttributionIndividual', [{ province: '湖南', answers: local('湖南'), says: '没有写明', ...issuedIn('440000') }])

const used = (otherSubjects: number) => ({ phones: [{ number: '13800138003', otherSubjects }] })
const unique = '天津 江西 山东 河南 重庆 云南 新疆'.split(' ').map((province) => ({
  province,
  breaks: unit(province),
  obeys: unit(province),
  at,
  ...lookUps(used(1)),
  obeysWith: { lookUps: used(0) },
}))
findings('phoneUniqueAcrossSubjects', unique)
everyProvince('phoneUniqueAcrossSubjects', unique)
describe('重庆 and 云南 say it of units only', () => {
  permits(
    'phoneUniqueAcrossSubjects',
    ['重庆', '云南'].map((province) => ({
      province,
      answers: local(province),
      says: '单位',
      ...lookUps({ phones: [{ number: '13800138001', otherSubjects: 3 }] }),
    })),
  )
})

const known = (otherSubjects: number) => ({ people: [{ idNumber: '110105198506129020', otherSubjects }] })
const uniqueIds = '天津 山东 河南 四川 新疆'.split(' ').map((province) => ({
  province,
  breaks: unit(province),
  obeys: unit(province),
  at: 'subject.idNumber',
  ...lookUps(known(1)),
  obeysWith: { lookUps: known(0) },
}))
findings('idNumberUniqueAcrossSubjects', uniqueIds)
everyProvince('idNumberUniqueAcrossSubjects', uniqueIds)

/** Two persons; the emergency number is the site person's. */
const emergencyOfSite = (province: string) => subject(unit(province), { emergencyPhone: '13800138004' })
/** Two persons with one number. */
const oneNumber = (province: string) => sitePerson(unit(province), { phone: '13800138003' })
/** One person for both. */
const onePerson = (province: string, emergencyPhone = '13800138005') =>
  subject(sitePerson(unit(province), { sameAsSubjectPerson: true }), { emergencyPhone })

const three = '北京 天津 辽宁 甘肃 宁夏'
  .split(' ')
  .map((province) => ({ province, breaks: emergencyOfSite(province), obeys: unit(province), at: 'subject.emergencyPhone' }))
const two = '湖北 广东 广西 海南 重庆'
  .split(' ')
  .map((province) => ({ province, breaks: oneNumber(province), obeys: emergencyOfSite(province), at: 'sitePersons.0.phone' }))
const same = [...three, ...two].map(({ province }) => ({
  province,
  breaks: onePerson(province, '13800138003'),
  obeys: onePerson(province),
  at: 'subject.emergencyPhone',
}))
const differs = '天津 宁夏 海南 重庆'.split(' ').map((province) => ({
  province,
  breaks: subject(unit(province), { emergencyPhone: '13800138003' }),
  obeys: unit(province),
  at: 'subject.emergencyPhone',
}))
findings('distinctPhoneRuleUnit', [...three, ...two, ...same, ...differs])
everyProvince('distinctPhoneRuleUnit', three, two)

const twoOfOne = '天津 辽宁 广东 广西'.split(' ').map((province) => ({
  province,
  breaks: subject(local(province), { emergencyPhone: '13800138001' }),
  obeys: local(province),
  at: 'subject.emergencyPhone',
}))
// 北京 wants an emergency number, which may be the same one
const oneOfOne = [{ province: '北京', answers: subject(local('北京'), { emergencyPhone: '13800138001' }), says: '可以和本人手机相同' }]
findings('distinctPhoneRuleIndividual', twoOfOne)
permits('distinctPhoneRuleIndividual', oneOfOne)
everyProvince('distinctPhoneRuleIndividual', twoOfOne, oneOfOne)

const contacts = [
  // 湖南: everybody's own number; two persons cannot have one
  { province: '湖南', id: 'own', breaks: oneNumber('湖南'), obeys: unit('湖南'), at: 'sitePersons.0.phone' },
  // 青海: a number that stands in the records of several subjects is an agency's
  { province: '青海', id: 'agency', breaks: unit('青海'), obeys: unit('青海'), at, ...lookUps(used(2)), obeysWith: { lookUps: used(1) } },
  {
    province: '重庆',
    id: 'missing',
    breaks: subject(withNumber(local('重庆'), residentOf('500000')), { emergencyPhone: '' }),
    obeys: local('重庆'),
    at: 'subject.emergencyPhone',
  },
]
findings('emergencyContactRule', contacts)
everyProvince('emergencyContactRule', contacts)
