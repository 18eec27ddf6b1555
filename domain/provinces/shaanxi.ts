/** 陕西: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, newer2025, oldCertificates, personsTable, phones2017, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/西北各省管局要求/陕西管局备案要求.md', asOf: '2021-05-21' }

export const shaanxi: ProvinceRecord = {
  code: '610000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    phoneAttributionIndividual: { value: 'local-required', ...page },
    phoneAttribution2017: {
      value: { unit: 'local-required-or-remark', individual: 'local-required' },
      ...phones2017,
      note: '单位用外地号码的，可以在备注里说明',
    },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    sitePersonAuthorizationLetter: {
      value: { when: 'not-subject-person' },
      ...page,
      note: '网站负责人与主体负责人不是同一人时，由法定代表人签字、盖公章',
    },
    soleTraderRule: { value: { withTradeName: 'enterprise', tradeNameRequired: true }, ...page, note: '没有字号的要先取得字号' },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    domainHolderUnit: { value: 'unit-or-legal-rep', ...page },
    maxSitesTotalUnit: { value: 30, ...page },
    maxSitesTotalIndividual: { value: 5, ...page },
    serviceContentForbiddenIndividual: { value: { contents: ['博客/个人空间'], unless: 'cyberspace-approval' }, ...page },
    filedSiteMustBeOpen: { value: { contentMatches: true, mayBeClosed: true }, ...page, note: '没做完的可以先关闭' },
    miniProgramOnlyDomain: { value: 'with-remark', ...page },
    accessThenChange: { value: 'access-only', ...page, note: '新增网站的，先在原接入商处变更' },
    oldCertificateOnAccess2018: { value: 'old-number-with-old-valid-certificate', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: false, individual: false, renameLetter: true }, ...page },
    businessNameChangeLetter: { value: true, ...changeFaq },
    newerSecondSource: { value: { maxSitesTotalUnit: 30, individualLocalId: 'any' }, ...newer2025 },
  },
}
