/** Units' certificates, province by province. Source: spec D (certificate_rules_unit). */
import type { Answers } from '@domain/filing/answers'
import { journeyOf } from '@domain/journey/journey'
import { contextOf } from '../journey/given'
import { residentOf } from '../provinces/places'
import { codeOf, everyProvince, findings, papers, sitePerson, subject, unit, verify } from './enforcement'

const typeAt = 'verify-type.subjectCertificateType'
const numberAt = 'verify-type.subjectCertificateNumber'
const has = (province: string, subjectCertificateType: string, subjectNature = 'enterprise') =>
  verify(unit(province), { subjectCertificateType, subjectNature })
const until = (answers: Answers, certificateValidTo: string) => subject(answers, { certificateLongTerm: false, certificateValidTo })
const personUntil = (answers: Answers, idValidTo: string) => sitePerson(answers, { idLongTerm: false, idValidTo })

const refused = [
  { province: '上海', id: 'type', breaks: has('上海', 'foreign-rep-office'), obeys: unit('上海'), at: typeAt },
  { province: '广东', id: 'type', breaks: has('广东', 'medical-licence'), obeys: unit('广东'), at: typeAt },
  ...['山东', '河南', '广西', '甘肃'].map((province) => ({
    province,
    id: 'kind',
    breaks: has(province, 'org-code'),
    obeys: unit(province),
    at: typeAt,
  })),
  ...['山东', '河南', '甘肃'].map((province) => ({
    province,
    id: 'kind',
    breaks: has(province, 'business-licence', 'public-institution'),
    obeys: has(province, 'org-code', 'public-institution'),
    at: typeAt,
  })),
  { province: '山东', id: 'kind', breaks: has('山东', 'law-firm-licence', 'law-firm'), obeys: has('山东', 'uscc', 'law-firm'), at: typeAt },
]
const oldNumber = (province: string) => verify(unit(province), { subjectCertificateNumber: '440301103097413' })
const numbers = [
  ...['辽宁', '上海'].map((province) => ({ province, id: 'uscc', breaks: oldNumber(province), obeys: unit(province), at: numberAt })),
  { province: '四川', id: 'uscc', breaks: oldNumber('四川'), obeys: unit('四川'), at: numberAt, note: true as const },
]
const days = [
  ...['上海', '浙江', '河南'].map((province) => ({
    province,
    id: 'person-days',
    breaks: personUntil(unit(province), '2026-12-01'),
    obeys: personUntil(unit(province), '2026-12-31'),
    at: 'sitePersons.0.idValidTo',
  })),
  {
    province: '上海',
    id: 'licence-days',
    breaks: until(unit('上海'), '2027-08-01'),
    obeys: until(unit('上海'), '2027-10-01'),
    at: 'subject.certificateValidTo',
  },
  {
    province: '浙江',
    id: 'licence-days',
    breaks: until(unit('浙江'), '2026-12-01'),
    obeys: until(unit('浙江'), '2026-12-31'),
    at: 'subject.certificateValidTo',
  },
]
const form = [
  {
    province: '北京',
    id: 'brackets',
    breaks: subject(unit('北京'), { subjectName: '样例（北京）科技有限公司' }),
    obeys: unit('北京'),
    at: 'subject.subjectName',
    note: true as const,
  },
  {
    province: '云南',
    id: 'province',
    breaks: subject(unit('云南'), { certificateAddress: '广东省深圳市示例路 1 号' }),
    obeys: subject(unit('云南'), { certificateAddress: '云南省昆明市示例路 1 号' }),
    at: 'subject.certificateAddress',
  },
]
findings('certificateRulesUnit', [...refused, ...numbers, ...days, ...form])

const insideId = subject(unit('内蒙古'), { idNumber: residentOf(codeOf('内蒙古')) })
const asked = [
  { province: '内蒙古', slot: 'legal-rep-holding-photo', breaks: unit('内蒙古'), obeys: insideId },
  {
    province: '内蒙古',
    slot: 'public-body-form',
    breaks: has('内蒙古', 'uscc', 'government'),
    obeys: unit('内蒙古'),
    beside: ['specialMaterials'] as const,
  },
  ...['medical-licence-copy', 'advertisement-review'].map((slot) => ({
    province: '内蒙古',
    slot,
    breaks: has('内蒙古', 'uscc', 'medical'),
    obeys: unit('内蒙古'),
  })),
  { province: '上海', slot: 'travel-licence', breaks: subject(unit('上海'), { subjectName: '样例旅行社有限公司' }), obeys: unit('上海') },
  { province: '北京', slot: 'other-materials', breaks: has('北京', 'law-firm-licence', 'law-firm'), obeys: unit('北京') },
]
papers('certificateRulesUnit', asked)

/** What only an eye can check stands as a tip on the certificate's slot. */
const looks = [
  { province: '天津', says: '不要复印件' },
  { province: '福建', says: '字号' },
  { province: '江西', says: '清晰' },
  { province: '浙江', says: '1-1' },
  { province: '四川', says: '盖公章的复印件' },
  { province: '北京', says: '彩色' },
  { province: '广东', says: '盖公章的复印件' },
]
test.each(looks)('certificateRulesUnit: $province says how the picture has to be', ({ province, says }) => {
  const slot = (rulesIn: Answers) =>
    journeyOf(rulesIn, contextOf(rulesIn)).requirements.find((requirement) => requirement.slot === 'subject-certificate')
  expect(slot(unit(province))?.tips.join()).toContain(says)
  expect(slot(unit('湖南'))?.tips.join()).not.toContain(says)
})
everyProvince('certificateRulesUnit', refused, numbers, days, form, asked, looks)
