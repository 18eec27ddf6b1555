/** 福建: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, materialList, newer2025, oldCertificates, personsTable, sheets2018, shellSubjects, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/福建管局备案要求.md', asOf: '2021-09-09' }

export const fujian: ProvinceRecord = {
  code: '350000',
  rules: {
    minAgeUnitPerson: { value: null, ...page, note: '没有写最低年龄，只说未满 18 周岁的人要有本人身份证' },
    minAgeIndividual: { value: 8, ...page, note: '8 到 15 周岁要交监护人声明和监护人身份证明；16 周岁起照常办理' },
    minorMaterialsIndividual: { value: { papers: ['guardian-statement', 'guardian-id'], below: 16 }, ...page, note: '8 到 15 周岁' },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    sitePersonAuthorizationLetter: { value: true, ...materialList },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    individualResidenceProof: { value: ['residence-permit', 'temporary-residence'], ...materialList },
    foreignLegalRepRule: { value: { authorises: 'site-person' }, ...page, note: '网站负责人要是持大陆身份证的受托人' },
    soleTraderRule: {
      value: { withTradeName: 'enterprise', tradeNameRequired: true, sealRequired: true },
      ...page,
      note: '执照上要有字号，并刻有公章',
    },
    certificateRulesUnit: { value: { tradeNameAndSeal: true }, ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates, note: '本省有自己的样式' },
    domainHolderUnit: { value: 'unit-only', ...page },
    unfiledSiteMustBeClosed: { value: true, ...page },
    accessThenChange: {
      value: { rule: 'allowed', oldNumber: true, latestCertificate: true },
      ...page,
      note: '用原证件号码和最新的证件照片，之后在原接入商处变更',
    },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: false, individual: false }, ...page },
    subjectChangeIndividual: { value: 'not-allowed', ...page },
    businessNameChangeLetter: { value: true, ...changeFaq },
    contactAddresses: { value: { shellSubject: 'own-form' }, ...shellSubjects, note: '注销空壳主体用本省自己的表格或管局网页' },
    newerSecondSource: {
      value: {
        minAgeUnitPerson: 18,
        individualLocalId: 'local-or-residence-proof',
        individualResidenceProof: ['residence-permit', 'temporary-residence'],
        domainHolderUnit: 'unit-or-legal-rep',
      },
      ...newer2025,
      note: '与 2021 年域名只能在单位名下不一致',
    },
  },
}
