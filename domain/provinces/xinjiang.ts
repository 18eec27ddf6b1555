/** 新疆: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { newer2025, oldCertificates, personsTable, phones2017, sheets2018 } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/西北各省管局要求/新疆管局备案要求.md', asOf: '2021-09-30' }

export const xinjiang: ProvinceRecord = {
  code: '650000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    phoneAttributionUnit: { value: 'local-required', ...page },
    phoneAttributionIndividual: { value: 'local-required', ...page },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    phoneUniqueAcrossSubjects: { value: true, ...page },
    idNumberUniqueAcrossSubjects: { value: true, ...page },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    individualLocalId: { value: 'local-id-only', ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: true, copiedSentence: false }, ...sheets2018 },
    domainsPerSite: { value: 1, ...page },
    specialMaterials: {
      value: {
        needs: [
          { material: 'party-building-letter', types: ['initial', 'add-site', 'add-site-no-subject', 'access'] },
          { material: 'party-building-letter', types: ['change-filing', 'change-site'], when: 'domain-changed' },
        ],
      },
      ...page,
      note: '注销、取消接入和不涉及域名的变更不用',
    },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: true, individual: true }, ...page },
    subjectChangeIndividual: { value: 'free', ...page },
    newerSecondSource: { value: { domainsPerSite: 1, individualLocalId: 'local-id-only' }, ...newer2025 },
  },
}
