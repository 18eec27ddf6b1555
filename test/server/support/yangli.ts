/** 扬砾 of 江苏, a company whose site has another responsible person: two phones are texted. Fictitious; its servers stand in the minimal world. */
import { type Answers, emptyAnswers } from '@domain/filing/answers'

export const legalRep = { name: '顾砚秋', idType: 'resident-id', idNumber: '320102198503120020', phone: '13800138021' }
export const sitePerson = { name: '沈听雨', idType: 'resident-id', idNumber: '320505199207183014', phone: '13800138022' }

/** Its answers as typed, without pictures. `more`: sites after the first, each with the same responsible person. */
export const yangli = (more: Answers['sites'] = []): Answers => ({
  ...emptyAnswers(),
  'verify-type': {
    region: { provinceCode: '320000', cityCode: '320100', countyCode: '320102' },
    subjectNature: 'enterprise',
    subjectCertificateType: 'business-licence',
    subjectCertificateNumber: '91320102MA27K5D37D',
    domain: 'yangli-demo.cn',
    resource: { kind: 'cvm', id: 'ins-20' },
  },
  subject: {
    subjectName: '南京扬砾智造样例有限公司',
    certificateAddress: '江苏省南京市玄武区样例路 88 号',
    certificateLongTerm: true,
    businessScope: '智能装备研发与销售',
    legalRepName: legalRep.name,
    legalRepIdType: 'resident-id',
    legalRepIdNumber: legalRep.idNumber,
    contactAddress: '样例路 88 号 2 幢 301 室',
    ...legalRep,
    idLongTerm: true,
    emergencyPhone: '13800138023',
    email: 'gu@example.com',
  },
  sites: [{ siteName: '扬砾智造产品中心', serviceContent: '单位门户网站', preApprovalTypes: ['none'] }, ...more],
  sitePersons: [{}, ...more].map(() => ({
    ...sitePerson,
    idLongTerm: true,
    email: 'shen@example.com',
    emergencyPhone: '13800138024',
  })),
  preview: { agreements: { privacy: '2026-09-14T08:50:00+08:00' } },
})
