/** 甘肃: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { materialList, newer2025, oldCertificates, personsTable, phones2017, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/西北各省管局要求/甘肃省管局要求.md', asOf: '2021-05-21' }

export const gansu: ProvinceRecord = {
  code: '620000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    phoneAttributionIndividual: { value: 'local-required', ...page },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    distinctPhoneRuleUnit: {
      value: { samePerson: 2, differentPersons: 3, emergencyInRemark: true },
      ...page,
      note: '应急电话留第三位员工的，姓名和职务写进备注',
    },
    subjectPersonLegalRep: { value: 'may-differ-with-authorization-letter', ...personsTable },
    subjectPersonAuthorizationLetter: { value: true, ...materialList },
    individualLocalId: { value: 'local-id-only', ...page },
    certificateRulesUnit: { value: { types: { enterprise: ['business-licence'], other: ['org-code'] } }, ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    domainHolderUnit: { value: 'unit-or-legal-rep', ...page },
    siteRemarkRules: {
      value: { individual: ['personalPledge', 'openingDate'] },
      ...page,
      note: '写开通后的内容和预计开通日期；只用于小程序、公众号的不用',
    },
    unfiledSiteMustBeClosed: { value: true, ...page },
    filedSiteMustBeOpen: { value: { contentMatches: true }, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: true, letterIfPersonNotLegalRep: true }, ...page },
    subjectChangeIndividual: { value: 'to-enterprise-if-legal-rep', ...page },
    newerSecondSource: {
      value: {
        subjectPersonLegalRep: 'may-differ-with-authorization-letter',
        individualLocalId: 'local-id-only',
        domainMinRemainingMonths: 3,
      },
      ...newer2025,
    },
  },
}
