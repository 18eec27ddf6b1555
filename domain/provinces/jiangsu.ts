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
    hkMoTwRule: { value: { accepts: ['travel-permit'], numberWithLetters: true }, ...page, note: '填下方带字母的号码' },
    soleTraderRule: {
      value: { inCreditRegister: 'enterprise', otherwise: 'individual', legalRepOnly: true, licenceInOtherMaterials: true },
      ...page,
      note: '查不到的以个人备案，附执照并写备注',
    },
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
      note: '开始日期出自另一家接入商的知识库',
    },
    commitmentVideo: { value: true, ...page, note: '网站负责人手持填好的承诺书自己拍，文字要看得清' },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    constructionPlanThresholdUnit: { value: { op: '>=', count: 30, counts: 'sites' }, ...page, note: '含已备案的网站' },
    constructionPlanThresholdIndividual: { value: { op: '>=', count: 10, counts: 'sites' }, ...page, note: '含已备案的网站' },
    siteNameRules: { value: { mustMatchSubjectNature: true }, ...page },
    siteRemarkRules: { value: { individual: ['contentAndUse'] }, ...page },
    specialMaterials: {
      value: { needs: [{ material: 'no-training-letter', words: 'training-words' }] },
      ...page,
      note: '责任告知书、承诺书和承诺视频见各自的规定',
    },
    addressRules: { value: { villageOrNumber: true }, ...page },
    filedSiteMustBeOpen: { value: { ifOpen: true, numberAndLink: true }, ...page },
    accessThenChange: {
      value: { rule: 'access-only', withinWorkdays: 10 },
      ...page,
      note: '新增网站时主体负责人要与备案一致，否则先在原接入商处变更；接入可以不一致',
    },
    oldCertificateOnAccess2018: {
      value: { access: 'old-number-with-latest-scan', addSite: 'old-number-with-old-valid-certificate' },
      ...oldCertificates,
    },
    subjectChangeUnit: { value: { otherUnit: 'with-registry-proof', individual: false }, ...page },
    subjectChangeIndividual: { value: 'to-enterprise-if-legal-rep', ...page },
    siteChangeTypeSupported: { value: false, ...page, note: '请办理变更备案' },
    businessNameChangeLetter: { value: true, ...changeFaq },
    newerSecondSource: {
      value: {
        sitePersonSameAsSubjectIfNotLegalRep: true,
        subjectPersonAuthorizationLetter: true,
        minAgeIndividual: 16,
        minorMaterialsIndividual: ['employment-or-income-proof'],
        domainMinRemainingMonths: 3,
      },
      ...newer2025,
    },
  },
}
