/** 江西: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, materialList, newer2025, oldCertificates, personsTable, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/江西管局备案要求.md', asOf: '2021-10-28' }

export const jiangxi: ProvinceRecord = {
  code: '360000',
  rules: {
    minAgeIndividual: { value: 16, ...page },
    phoneUniqueAcrossSubjects: { value: true, ...page, note: '网站负责人可以另有个人备案，但号码不能与其他任何人相同' },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    sitePersonAuthorizationLetter: { value: true, ...materialList },
    sitePersonOneCompanyOnly: { value: true, ...page },
    individualLocalId: { value: 'local-id-only', ...page },
    certificateRulesUnit: { value: { clear: true }, ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: true, copiedSentence: false }, ...sheets2018 },
    commitmentLetter: {
      value: { documents: ['culture-commitment-letter'], when: 'culture-words-only' },
      ...page,
      note: '只命中「文化」或个人直播类词语时',
    },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    industryRules: { value: { unitOnlyContents: ['单位门户网站'] }, ...page },
    unfiledSiteMustBeClosed: { value: true, ...page },
    filedSiteMustBeOpen: { value: { open: true }, ...page },
    miniProgramOnlyDomain: { value: 'with-remark', ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: false, individual: false, renameLetter: true }, ...page },
    subjectChangeIndividual: { value: 'not-allowed', ...page },
    businessNameChangeLetter: { value: true, ...changeFaq },
    newerSecondSource: {
      value: {
        individualLocalId: 'local-or-residence-proof',
        individualResidenceProof: ['residence-permit'],
        other: ['已备案超过 7 个（个人）或 15 个（单位）的，每单只能报一个域名', '党政机关和事业单位要编制部门同意'],
      },
      ...newer2025,
      note: '与 2021 年只收本省证件不一致',
    },
  },
}
