/** 安徽: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { materialList, newer2025, oldCertificates, personsTable, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/安徽省管局要求.md', asOf: '2021-09-16' }

export const anhui: ProvinceRecord = {
  code: '340000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: null, ...page, note: '没有写最低年龄；未满 18 周岁要交监护人证件和监护人告知书' },
    minorMaterialsIndividual: { value: ['guardian-id', 'guardian-consent'], ...page },
    subjectPersonLegalRep: { value: 'may-differ-with-authorization-letter', ...personsTable },
    subjectPersonAuthorizationLetter: { value: true, ...materialList },
    sitePersonAuthorizationLetter: { value: true, ...materialList },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    individualResidenceProof: { value: ['residence-permit', 'temporary-residence'], ...materialList },
    soleTraderRule: {
      value: {
        withTradeName: 'enterprise',
        withoutTradeName: 'enterprise',
        nameWithoutTradeName: 'legal-rep-name',
        remarks: ['no-trade-name', 'no-seal'],
      },
      ...page,
      note: '没有字号的，单位名称写经营者姓名，备注写明没有字号、没有公章',
    },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    commitmentLetter: { value: { documents: ['no-approval-letter'], when: 'approval-words', remark: 'authority-consulted' }, ...page },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates, note: '本省有自己的样式' },
    domainMinRemainingMonths: { value: 3, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: false }, ...page, note: '较新的资料说统一社会信用代码变了要注销后重新备案' },
    subjectChangeIndividual: { value: 'to-enterprise-if-legal-rep', ...page },
    newerSecondSource: {
      value: {
        subjectPersonLegalRep: 'may-differ-with-authorization-letter',
        sitePersonSameAsSubjectIfNotLegalRep: true,
        subjectChangeUnit: { otherUnit: false },
        other: ['统一社会信用代码变了的，要注销后重新备案'],
      },
      ...newer2025,
    },
  },
}
