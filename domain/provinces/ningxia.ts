/** 宁夏: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { newer2025, oldCertificates, personsTable, phones2017, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/西北各省管局要求/宁夏管局备案要求.md', asOf: '2021-05-21' }

export const ningxia: ProvinceRecord = {
  code: '640000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    distinctPhoneRuleUnit: {
      value: { samePerson: 2, differentPersons: 3, emergencyDiffers: true },
      ...page,
      note: '应急电话要找得到本人：自己、家人或同事的',
    },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    sitePersonAuthorizationLetter: { value: true, ...page },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    individualResidenceProof: {
      value: { anyOf: ['lease-contract', 'house-purchase-contract'], leaseMinMonths: 12 },
      ...page,
      note: '租房合同要一年以上',
    },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    domainHolderUnit: { value: 'unit-only', ...page },
    constructionPlanThresholdIndividual: {
      value: { op: '>=', count: 3, counts: 'sites', instead: 'use-explanation' },
      ...page,
      note: '含已备案的网站；交用途说明，不是方案书',
    },
    specialMaterials: {
      value: { needs: [{ material: 'religious-approval', words: 'religion-words' }] },
      ...page,
      note: '自治区宗教事务部门的批准',
    },
    filedSiteMustBeOpen: { value: { open: true, types: ['add-site', 'add-site-no-subject'] }, ...page },
    accessThenChange: { value: 'refused', ...page, note: '先在原接入商处变更，或注销后重办' },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: 'if-domain-belongs-to-unit' }, ...page },
    newerSecondSource: {
      value: { domainHolderUnit: 'unit-only', individualLocalId: 'local-id-only' },
      ...newer2025,
      note: '与 2021 年可以凭租房合同或购房证明办理不一致',
    },
  },
}
