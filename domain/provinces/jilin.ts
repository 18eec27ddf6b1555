/** 吉林: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, materialList, oldCertificates, personsTable, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/东北各省管局要求/吉林省管局要求.md', asOf: '2021-05-21' }

export const jilin: ProvinceRecord = {
  code: '220000',
  rules: {
    minAgeUnitPerson: { value: null, ...page, note: '没有写最低年龄；未满 18 周岁要交收入证明' },
    minAgeIndividual: { value: null, ...page, note: '没有写最低年龄；未满 18 周岁要交收入证明' },
    minorMaterialsUnit: { value: ['income-proof'], ...page },
    minorMaterialsIndividual: { value: ['income-proof'], ...page },
    subjectPersonLegalRep: { value: 'may-differ-with-authorization-letter', ...personsTable },
    subjectPersonAuthorizationLetter: { value: true, ...materialList },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    individualResidenceProof: { value: ['residence-permit', 'temporary-residence'], ...materialList },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    domainHolderUnit: { value: 'unit-full-name', ...page },
    domainSuffixRule: { value: { stateLevelOnly: { prefix: '中国', suffix: '中国' } }, ...page, note: '「中国xxx.中国」只给国家级单位' },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: 'with-registry-proof', individual: false }, ...page },
    subjectChangeIndividual: { value: 'to-enterprise-if-legal-rep', ...page },
    businessNameChangeLetter: { value: true, ...changeFaq },
  },
}
