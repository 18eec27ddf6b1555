/** 贵州: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, materialList, newer2025, oldCertificates, personsTable, sheets2018 } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/西南各省管局要求/贵州管局备案要求.md', asOf: '2021-07-29' }

export const guizhou: ProvinceRecord = {
  code: '520000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    sitePersonAuthorizationLetter: { value: true, ...materialList },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    individualResidenceProof: { value: ['residence-permit', 'temporary-residence'], ...materialList },
    soleTraderRule: {
      value: { withTradeName: 'enterprise', tradeNameRequired: true, sealRequired: true },
      ...page,
      note: '执照上要有字号，并刻有公章',
    },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    domainHolderUnit: { value: 'unit-or-legal-rep', ...page },
    maxNewSitesPerOrderUnit: { value: 5, ...page },
    serviceContentForbiddenIndividual: { value: { contents: ['博客/个人空间'], words: ['论坛'] }, ...page },
    filedSiteMustBeOpen: { value: { ifOpen: true, numberAndLink: true, elseClose: true }, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-old-valid-certificate', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: false, individual: false, renameLetter: true }, ...page },
    subjectChangeIndividual: { value: 'not-allowed', ...page },
    businessNameChangeLetter: { value: true, ...changeFaq },
    newerSecondSource: { value: { addressRules: { sameCity: true } }, ...newer2025, note: '主体所在地要与证件住所一致，不能跨市' },
  },
}
