/** 青海: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { newer2025, oldCertificates, personsTable, sheets2018 } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/西北各省管局要求/青海管局备案要求.md', asOf: '2021-07-29' }

export const qinghai: ProvinceRecord = {
  code: '630000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    minorMaterialsIndividual: {
      value: { papers: ['study-or-work-proof'], from: 18, below: 22 },
      ...page,
      note: '满 18 未满 22 周岁要交在读或工作证明',
    },
    emergencyContactRule: { value: { noAgencyNumber: true }, ...page, note: '不收建站公司的号码，要是网站内容负责人的' },
    subjectPersonLegalRep: {
      value: { rule: 'must-be-legal-rep', exemptNatures: ['public-institution', 'government'] },
      ...personsTable,
      note: '事业单位和国家机关除外，凭授权书由他人担任',
    },
    subjectPersonAuthorizationLetter: { value: { natures: ['public-institution', 'government'] }, ...page },
    individualLocalId: { value: 'local-id-only', ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    domainHolderUnit: { value: 'unit-only', ...page },
    siteNameRules: { value: { sameNameDescribeUse: true }, ...page, note: '与已备案网站同名的，要写清用途' },
    siteRemarkRules: { value: { individual: ['contentAndUse'] }, ...page },
    unfiledSiteMustBeClosed: { value: true, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: true }, ...page },
    newerSecondSource: {
      value: { siteChangeTypeSupported: false, individualLocalId: 'local-id-only', other: ['变更备案要重新交齐五张照片'] },
      ...newer2025,
    },
  },
}
