/** How old the people responsible have to be, and what the young bring along, province by province. Source: spec D, K1 (辽宁). */
import { born, everyProvince, findings, local, papers, permits, sitePerson, subject, unit, withNumber } from './enforcement'

const at17 = born('20081231')
const at18 = born('20080914')
const at15 = born('20100915')
const at16 = born('20100914')
const at7 = born('20180915')
const at8 = born('20180914')
const at21 = born('20050101')
const at22 = born('20040914')

const employs = (province: string, idNumber: string) => sitePerson(unit(province), { idNumber })
const files = (province: string, idNumber: string) => withNumber(local(province), idNumber)

const units18 = '北京 河北 山西 内蒙古 辽宁 黑龙江 上海 江苏 浙江 安徽 河南 湖北 湖南 广西 四川 贵州 西藏 陕西 甘肃 青海 宁夏 新疆'
  .split(' ')
  .map((province) => ({ province, breaks: employs(province, at17), obeys: employs(province, at18), at: 'sitePersons.0.idNumber' }))
const units16 = ['天津', '广东', '海南', '云南'].map((province) => ({
  province,
  breaks: employs(province, at15),
  obeys: employs(province, at16),
  at: 'sitePersons.0.idNumber',
}))
findings('minAgeUnitPerson', [...units18, ...units16])
permits(
  'minAgeUnitPerson',
  ['吉林', '福建'].map((province) => ({ province, answers: employs(province, at16), says: '没有写明最低年龄' })),
)
everyProvince('minAgeUnitPerson', units18, units16)

const numberAt = 'verify-type.subjectCertificateNumber'
const from = (provinces: string, younger: string, older: string) =>
  provinces.split(' ').map((province) => ({ province, breaks: files(province, younger), obeys: files(province, older), at: numberAt }))
const individuals = [
  ...from('北京 河北 山西 内蒙古 辽宁 黑龙江 上海 浙江 湖北 湖南 广西 贵州 甘肃 青海 宁夏 新疆', at17, at18),
  ...from('天津 江苏 江西 海南 重庆 四川 云南', at15, at16),
  ...from('福建', at7, at8),
]
findings('minAgeIndividual', individuals)
permits(
  'minAgeIndividual',
  ['吉林', '安徽', '山东', '河南', '广东'].map((province) => ({ province, answers: files(province, at15), says: '没有写明最低年龄' })),
)
everyProvince('minAgeIndividual', individuals)

describe('辽宁 at 16 and 17: the risk is said and the proof is asked for (K1)', () => {
  papers('minAgeUnitPerson', [{ province: '辽宁', slot: 'minor-proof', breaks: employs('辽宁', at17), obeys: employs('辽宁', at15) }])
  papers('minAgeIndividual', [{ province: '辽宁', slot: 'minor-proof', breaks: files('辽宁', at16), obeys: files('辽宁', at18) }])
})

const unitPapers = [
  ...['guardian-id', 'household-register'].map((slot) => ({ province: '天津', slot })),
  ...['吉林', '广东', '云南'].map((province) => ({ province, slot: 'minor-proof' })),
].map((row) => ({ ...row, breaks: employs(row.province, at17), obeys: employs(row.province, at18) }))
papers('minorMaterialsUnit', unitPapers)
everyProvince('minorMaterialsUnit', unitPapers)

const wanted: readonly (readonly [slot: string, provinces: string])[] = [
  ['guardian-id', '天津 安徽 山东 河南'],
  ['household-register', '天津'],
  ['guardian-consent', '安徽'],
  ['minor-proof', '吉林 江苏 重庆 云南 广东 四川'],
]
const individualPapers = [
  ...wanted.flatMap(([slot, provinces]) =>
    provinces.split(' ').map((province) => ({ province, slot, breaks: files(province, at17), obeys: files(province, at18) })),
  ),
  // 福建: guardian's papers until 16; 青海: from 18 until 22
  { province: '福建', slot: 'guardian-id', breaks: files('福建', at15), obeys: files('福建', at16) },
  { province: '福建', slot: 'guardian-consent', breaks: files('福建', at8), obeys: files('福建', at16) },
  { province: '青海', slot: 'minor-proof', breaks: files('青海', at21), obeys: files('青海', at22) },
]
papers('minorMaterialsIndividual', individualPapers)
everyProvince('minorMaterialsIndividual', individualPapers)

describe('四川: a work proof, or the guardian with two more papers', () => {
  papers('minorMaterialsIndividual', [
    { province: '四川', slot: 'guardian-id', breaks: files('四川', at17), obeys: files('四川', at18), level: 'optional' },
    { province: '四川', slot: 'guardian-consent', breaks: files('四川', at17), obeys: files('四川', at18), level: 'optional' },
  ])
})

describe('the guardian and the relation stand in the remark', () => {
  findings(
    'minorMaterialsIndividual',
    ['山东', '河南'].map((province) => ({
      province,
      id: 'guardian',
      breaks: files(province, at17),
      obeys: subject(files(province, at17), { subjectRemark: '监护人李四，是本人的父亲，电话 13900000000' }),
      at: 'subject.subjectRemark',
    })),
  )
})

const retired = [
  { idNumber: born('19650914'), younger: born('19650915') },
  { idNumber: born('19700914', 'female'), younger: born('19700915', 'female') },
].map(({ idNumber, younger }) => ({
  province: '天津',
  breaks: employs('天津', idNumber),
  obeys: employs('天津', younger),
  at: 'sitePersons.0.idNumber',
}))
findings('maxAge', retired)
everyProvince('maxAge', retired)
