/** 江苏: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/江苏管局备案要求.md', asOf: '2021-10-28' }
const persons = { source: 'product/域名与网站/网站备案/常见问题/备案流程/主体信息/主体信息.md', asOf: '2021-11-12' }
const training = { source: 'product/域名与网站/网站备案/备案准备/教育类承诺书模板下载.md', asOf: '2021-11-12' }
const changes = { source: 'product/域名与网站/网站备案/常见问题/变更信息.md', asOf: '2021-11-12' }
const old = { source: 'product/域名与网站/网站备案/0.弃用文档/常见问题/主体信息.md', asOf: '2018-2019' }

export const jiangsu: ProvinceRecord = {
  code: '320000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 16, ...page, note: '满 16 未满 18 周岁要交在职或收入证明' },
    minorMaterialsIndividual: { value: ['employment-or-income-proof'], ...page },
    phoneAttribution2017: {
      value: 'local-required',
      source: 'product/域名与网站/网站备案/0.弃用文档/各省管局要求20170605.md',
      asOf: '2017-06-05',
    },
    subjectPersonLegalRep: {
      value: 'may-differ',
      ...persons,
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
    verificationSheet2018: {
      value: { signature: true, fingerprint: false, copiedSentence: false },
      source: 'seed 004_94af92096d4f9d2e.txt',
      asOf: '2018',
    },
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
    schoolTrainingCommitmentLetter: { value: true, ...training },
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
      ...old,
    },
    subjectChangeUnit: { value: 'unit-to-unit-with-registry-proof', ...page },
    subjectChangeIndividual: { value: 'to-enterprise-if-legal-rep', ...page },
    siteChangeTypeSupported: { value: false, ...page },
    businessNameChangeLetter: { value: true, ...changes },
    newerSecondSource: {
      value: { sitePersonSameAsSubjectIfNotLegalRep: true, minAgeIndividual: 16, domainMinRemainingMonths: 3 },
      source: 'huaweicloud/huaweicloud-skills@c54c1bc skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/faq/备案政策咨询.md',
      asOf: '2025-12',
    },
  },
}
