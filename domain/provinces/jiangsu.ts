/** 江苏: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, newer2025, oldCertificates, personsTable, phones2017, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/江苏管局备案要求.md', asOf: '2021-10-28' }

export const jiangsu: ProvinceRecord = {
  code: '320000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 16, ...page, note: '满 16 未满 18 周岁要交在职或收入证明' },
    minorMaterialsIndividual: { value: ['employment-or-income-proof'], ...page },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    subjectPersonLegalRep: {
      value: 'may-differ',
      ...personsTable,
      note: '两位负责人都不是法定代表人时要交法定代表人授权书；个体工商户只能是经营者本人',
    },
    subjectPersonAuthorizationLetter: { value: { neither: 'legal-rep-authorization' }, ...page },
    sitePersonAuthorizationLetter: { value: true, ...page },
    sitePersonSameAsSubjectIfNotLegalRep: { value: true, ...page },
    sitePersonOneCompanyOnly: { value: true, ...page },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    individualResidenceProof: { value: ['residence-permit', 'property-certificate'], ...page },
    hkMoTwRule: { value: { accepts: ['travel-permit'], numberWithLetters: true }, ...page },
    soleTraderRule: { value: { inCreditRegister: 'enterprise', otherwise: 'individual', legalRepOnly: true }, ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    commitmentLetter: {
      value: {
        documents: ['responsibility-notice', 'commitment-letter'],
        signer: 'site-person',
        individual: ['signature', 'date'],
        unit: ['signature', 'date', 'seal'],
        since: '2021-06-01',
      },
      ...page,
    },
    commitmentVideo: { value: true, ...page },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    constructionPlanThresholdUnit: { value: { op: '>=', count: 30, counts: 'sites' }, ...page },
    constructionPlanThresholdIndividual: { value: { op: '>=', count: 10, counts: 'sites' }, ...page },
    siteNameRules: { value: { mustMatchSubjectNature: true }, ...page },
    siteRemarkRules: { value: { individual: ['content'] }, ...page },
    specialMaterials: { value: { trainingKeywords: ['no-training-letter'] }, ...page },
    addressRules: { value: { villageOrNumber: true }, ...page },
    filedSiteMustBeOpen: { value: 'number-and-link-if-open', ...page },
    accessThenChange: { value: 'access-only', ...page },
    oldCertificateOnAccess2018: {
      value: { access: 'old-number-with-latest-scan', addSite: 'old-number-with-old-valid-certificate' },
      ...oldCertificates,
    },
    subjectChangeUnit: { value: 'unit-to-unit-with-registry-proof', ...page },
    subjectChangeIndividual: { value: 'to-enterprise-if-legal-rep', ...page },
    siteChangeTypeSupported: { value: false, ...page },
    businessNameChangeLetter: { value: true, ...changeFaq },
    newerSecondSource: {
      value: { sitePersonSameAsSubjectIfNotLegalRep: true, minAgeIndividual: 16, domainMinRemainingMonths: 3 },
      ...newer2025,
    },
  },
}
