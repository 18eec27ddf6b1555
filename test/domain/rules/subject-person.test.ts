/** Who answers for a unit, province by province: the legal representative, somebody else, or somebody else with a letter. Source: spec D. */
import { everyProvince, findings, papers, permits, sitePerson, subject, unit, verify } from './enforcement'

/** 陈一 answers; the legal representative is 王五. */
const another = (province: string) => subject(unit(province), { legalRepName: '王五' })
/** The legal representative is 赵二, who is the site's person. */
const sitesRep = (province: string) => subject(unit(province), { legalRepName: '赵二' })

const must = '天津 河北 内蒙古 黑龙江 上海 浙江 福建 江西 山东 河南 湖北 湖南 广东 广西 重庆 贵州 云南 西藏 陕西 青海 宁夏 新疆'
  .split(' ')
  .map((province) => ({ province, breaks: another(province), obeys: unit(province), at: 'subject.name' }))
const letters = '吉林 安徽 四川 甘肃'.split(' ').map((province) => ({
  province,
  slot: 'subject-person-authorization',
  breaks: another(province),
  obeys: unit(province),
  beside: ['subjectPersonAuthorizationLetter'] as const,
}))
const free = '北京 山西 辽宁 江苏 海南'.split(' ').map((province) => ({ province, answers: another(province), says: '可以不是法定代表人' }))

findings('subjectPersonLegalRep', must)
papers('subjectPersonLegalRep', letters)
permits('subjectPersonLegalRep', free)
everyProvince('subjectPersonLegalRep', must, letters, free)

const school = (province: string) => verify(another(province), { subjectNature: 'public-institution' })

describe('subjectPersonLegalRep: exceptions', () => {
  permits('subjectPersonLegalRep', [{ province: '青海', answers: school('青海'), says: '除外' }])
  papers('subjectPersonLegalRep', [
    {
      province: '青海',
      slot: 'subject-person-authorization',
      breaks: school('青海'),
      obeys: another('青海'),
      beside: ['subjectPersonAuthorizationLetter'],
    },
  ])
  // 广东: strict for a first filing and a further site, advice otherwise
  findings('subjectPersonLegalRep', [
    {
      province: '广东',
      breaks: another('广东'),
      obeys: unit('广东'),
      at: 'subject.name',
      note: true,
      more: { filingType: 'change-filing' },
    },
  ])
})

/** Foreign legal representatives authorise somebody. */
const foreign = (province: string) => subject(another(province), { legalRepIdType: 'passport' })
const asked = [
  ...['吉林', '黑龙江', '安徽', '四川', '甘肃'].map((province) => ({ province, breaks: another(province), obeys: unit(province) })),
  ...['河北', '山东'].map((province) => ({ province, breaks: foreign(province), obeys: another(province) })),
  { province: '江苏', breaks: sitesRep('江苏'), obeys: unit('江苏') },
  { province: '青海', breaks: school('青海'), obeys: another('青海') },
].map((row) => ({ ...row, slot: 'subject-person-authorization', beside: ['subjectPersonLegalRep', 'specialMaterials'] as const }))
const nobody = [{ province: '江苏', slot: 'legal-rep-authorization', breaks: another('江苏'), obeys: sitesRep('江苏') }]

papers('subjectPersonAuthorizationLetter', [...asked, ...nobody])
everyProvince('subjectPersonAuthorizationLetter', asked)

/** 赵二 of the site is not the legal representative 陈一. */
const same = (province: string) => sitePerson(unit(province), { sameAsSubjectPerson: true })
const bySite = '天津 上海 江苏 安徽 福建 江西 湖北 湖南 重庆 四川 贵州 陕西 宁夏'
  .split(' ')
  .map((province) => ({ province, slot: 'site-person-authorization', breaks: unit(province), obeys: same(province) }))

papers('sitePersonAuthorizationLetter', bySite)
everyProvince('sitePersonAuthorizationLetter', bySite)

const onePerson = ['黑龙江', '江苏', '海南'].map((province) => ({
  province,
  breaks: another(province),
  obeys: sitePerson(another(province), { sameAsSubjectPerson: true }),
  at: 'sitePersons.0.sameAsSubjectPerson',
}))
findings('sitePersonSameAsSubjectIfNotLegalRep', onePerson)
everyProvince('sitePersonSameAsSubjectIfNotLegalRep', onePerson)

const oneCompany = ['江苏', '江西'].map((province) => ({
  province,
  breaks: unit(province),
  obeys: same(province),
  at: 'sitePersons.0.name',
  note: true as const,
}))
findings('sitePersonOneCompanyOnly', oneCompany)
everyProvince('sitePersonOneCompanyOnly', oneCompany)
