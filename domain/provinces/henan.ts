/** 河南: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, newer2025, oldCertificates, personsTable, sheets2018, shellSubjects, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华中各省管局要求/河南省管局要求.md', asOf: '2021-09-30' }

export const henan: ProvinceRecord = {
  code: '410000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: null, ...page, note: '没有写最低年龄；未满 18 周岁要交监护人证件，并在备注写明与监护人的关系' },
    minorMaterialsIndividual: { value: ['guardian-id', 'guardian-relation-remark'], ...page },
    phoneUniqueAcrossSubjects: { value: true, ...page },
    idNumberUniqueAcrossSubjects: { value: true, ...page },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    individualLocalId: { value: 'local-id-only', ...page },
    certificateRulesUnit: { value: { types: { enterprise: ['business-licence'], other: ['org-code'] }, personMinDays: 90 }, ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    commitmentLetter: {
      value: { documents: ['no-approval-letter'], when: 'approval-words-not-finance' },
      ...page,
      note: '词语命中而内容不涉及时；金融类不适用',
    },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates, note: '本省有自己的样式' },
    domainHolderUnit: { value: 'unit-or-legal-rep', ...page },
    domainMinRemainingMonths: { value: 3, ...page },
    domainsPerSite: { value: 1, ...page },
    maxNewSitesPerOrderUnit: { value: 5, ...page, note: '5 个域名，一个网站一个域名' },
    maxNewSitesPerOrderIndividual: { value: 1, ...page },
    siteNameRules: {
      value: {
        forbiddenWordsIndividual: ['个人', '中华', '中国'],
        forbiddenIndividual: ['person-name', 'domain'],
        localPortalOnlyGovernment: true,
      },
      ...page,
    },
    siteRemarkRules: { value: { contentIfIndividual: ['其他'], anyone: ['useWithoutSite'] }, ...page },
    serviceContentForbiddenIndividual: { value: { contents: ['博客/个人空间'], words: ['导航'] }, ...page },
    industryRules: {
      value: { cases: [{ words: 'approval-words', needs: 'approval-or-letter', material: 'no-approval-letter' }] },
      ...page,
      note: '命中而不涉及的交承诺书；金融类不适用',
    },
    unfiledSiteMustBeClosed: { value: true, ...page },
    filedSiteMustBeOpen: { value: { open: true }, ...page },
    miniProgramOnlyDomain: { value: 'with-remark', ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-old-valid-certificate', ...oldCertificates },
    subjectChangeUnit: { value: null, ...page, note: '只说请办理变更备案，不支持变更网站' },
    subjectChangeIndividual: { value: 'to-enterprise-if-legal-rep', ...page },
    siteChangeTypeSupported: { value: { unit: false }, ...page, note: '请办理变更备案；原文只就单位说' },
    businessNameChangeLetter: { value: true, ...changeFaq },
    contactAddresses: { value: { shellSubject: 'own-form' }, ...shellSubjects, note: '注销空壳主体用本省自己的表格或管局网页' },
    newerSecondSource: { value: { addressRules: { sameCity: true }, maxNewSitesPerOrderUnit: 5 }, ...newer2025 },
  },
}
