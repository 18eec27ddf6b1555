/** People from elsewhere: IDs of other provinces, of Hong Kong, Macao, Taiwan and of abroad, province by province. Source: spec D, gate G5. */
import { everyProvince, findings, local, outsider, papers, permits, sitePerson, subject, unit, verify } from './enforcement'

const refuses = '山西 内蒙古 黑龙江 江西 河南 云南 甘肃 青海 新疆'.split(' ').map((province) => ({
  province,
  breaks: outsider(province),
  obeys: local(province),
  at: 'verify-type.region',
}))
const wantsProof = '吉林 上海 江苏 浙江 安徽 福建 山东 湖北 广东 四川 贵州 宁夏'.split(' ').map((province) => ({
  province,
  slot: 'residence-proof',
  breaks: outsider(province),
  obeys: local(province),
}))
const anywhere = [{ province: '河北', answers: outsider('河北'), says: '不限身份证所在地' }]

findings('individualLocalId', refuses)
// the list of proofs asks for the paper itself where it is known, so it is taken away here
papers(
  'individualLocalId',
  wantsProof.map((row) => ({ ...row, beside: ['individualResidenceProof'] as const })),
)
permits('individualLocalId', [...anywhere, { province: '北京', answers: outsider('北京'), says: '没有写明' }])
everyProvince('individualLocalId', refuses, wantsProof, anywhere)

const proofs = wantsProof.map((row) => ({ ...row, otherwise: 'individualLocalId' as const }))
papers('individualResidenceProof', proofs)
everyProvince('individualResidenceProof', proofs)
describe('内蒙古: sources disagree, so no proof is asked for and the local ID stays demanded', () => {
  permits('individualResidenceProof', [{ province: '内蒙古', answers: outsider('内蒙古'), says: '没有写明' }])
})

const passport = { idType: 'passport', idNumber: 'E12345678' } as const
const authorises = [
  ...['河北', '山东'].map((province) => ({
    province,
    breaks: subject(unit(province), passport),
    obeys: unit(province),
    at: 'subject.idType',
  })),
  { province: '福建', breaks: sitePerson(unit('福建'), passport), obeys: unit('福建'), at: 'sitePersons.0.idType' },
]
findings('foreignLegalRepRule', authorises)
everyProvince('foreignLegalRepRule', authorises)
describe('福建: somebody with a mainland ID is authorised for the site', () => {
  papers('foreignLegalRepRule', [
    {
      province: '福建',
      slot: 'site-person-authorization',
      breaks: subject(unit('福建'), { legalRepIdType: 'passport' }),
      obeys: unit('福建'),
      beside: ['sitePersonAuthorizationLetter'],
    },
  ])
})

const holding = (province: string, subjectCertificateType: string, subjectCertificateNumber: string) =>
  verify(local(province), { subjectCertificateType, subjectCertificateNumber })
const residence = (province: string) => holding(province, 'hk-mo-residence', '810000199003070016')
const travel = (province: string) => holding(province, 'hk-mo-travel-permit', 'H12345678')
const typeAt = 'verify-type.subjectCertificateType'

const documents = [
  ...['北京', '江苏', '云南'].map((province) => ({
    province,
    id: 'type',
    breaks: residence(province),
    obeys: travel(province),
    at: typeAt,
  })),
  {
    province: '江苏',
    id: 'number',
    breaks: holding('江苏', 'tw-travel-permit', '12345678'),
    obeys: holding('江苏', 'tw-travel-permit', 'T123456789'),
    at: 'verify-type.subjectCertificateNumber',
    note: true as const,
  },
  { province: '上海', id: 'passport', breaks: holding('上海', 'passport', 'H12345678'), obeys: residence('上海'), at: typeAt },
  { province: '上海', id: 'prefers', breaks: travel('上海'), obeys: residence('上海'), at: typeAt, note: true as const },
  {
    province: '上海',
    id: 'short',
    breaks: subject(residence('上海'), { certificateLongTerm: false, certificateValidTo: '2026-11-30' }),
    obeys: subject(residence('上海'), { certificateLongTerm: false, certificateValidTo: '2027-11-30' }),
    at: 'subject.certificateValidTo',
  },
  {
    province: '云南',
    id: 'foreigner',
    breaks: sitePerson(unit('云南'), { idType: 'foreign-permanent-resident', idNumber: 'USA110190030700' }),
    obeys: sitePerson(unit('云南'), passport),
    at: 'sitePersons.0.idType',
  },
]
const takesBoth = [{ province: '广东', answers: residence('广东'), says: '居住证' }]
findings('hkMoTwRule', documents)
permits('hkMoTwRule', takesBoth)
everyProvince('hkMoTwRule', documents, takesBoth)
