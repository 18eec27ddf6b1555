/** 西藏: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { oldCertificates, personsTable, sheets2018 } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/西南各省管局要求/西藏管局备案要求.md', asOf: '2021-10-21' }

export const tibet: ProvinceRecord = {
  code: '540000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    domainHolderUnit: { value: 'unit-only', ...page },
    specialMaterials: { value: { needs: [{ material: 'party-building-letter', types: ['initial'] }] }, ...page },
    accessThenChange: { value: 'allowed-except-name', ...page, note: '名称要一致；地址、号码和人员可以之后变更' },
    oldCertificateOnAccess2018: { value: 'old-number-with-old-valid-certificate', ...oldCertificates },
    subjectChangeUnit: { value: { nameEqualsOnAccess: true }, ...page, note: '接入时名称要与备案一致，人员和地址之后可变更' },
  },
}
