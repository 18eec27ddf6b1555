/** 山西: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { newer2025, oldCertificates, personsTable, sheets2018 } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华北各省管局要求/山西管局备案要求.md', asOf: '2021-07-29' }

export const shanxi: ProvinceRecord = {
  code: '140000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    subjectPersonLegalRep: { value: 'may-differ', ...personsTable },
    individualLocalId: { value: 'local-id-only', ...page },
    soleTraderRule: { value: { withTradeName: 'enterprise', withoutTradeName: 'individual' }, ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    domainHolderUnit: { value: 'unit-or-legal-rep', ...page },
    accessThenChange: {
      value: { rule: 'allowed', oldNumber: true, latestCertificate: true },
      ...page,
      note: '用原证件号码和最新的证件照片，之后在原接入商处变更',
    },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: true, individual: true }, ...page },
    subjectChangeIndividual: { value: 'free', ...page },
    newerSecondSource: {
      value: {
        subjectPersonLegalRep: 'must-be-legal-rep',
        foreignLegalRepRule: { authorises: 'subject-person' },
        maxNewSitesPerOrderUnit: 3,
        individualLocalId: 'local-id-only',
        other: ['每单最多新增 3 个域名，变更备案不受此限', '港澳台的法定代表人也要授权持大陆身份证的人'],
      },
      ...newer2025,
      note: '与 2021 年表格里负责人可以不是法定代表人不一致',
    },
  },
}
