/** 广西: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, newer2025, oldCertificates, personsTable, phones2017, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华南各省管局要求/广西管局备案要求.md', asOf: '2021-05-25' }

export const guangxi: ProvinceRecord = {
  code: '450000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    phoneAttributionUnit: { value: 'local-required', ...page },
    phoneAttributionIndividual: { value: 'local-required', ...page },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    distinctPhoneRuleUnit: { value: { samePerson: 2, differentPersons: 2 }, ...page },
    distinctPhoneRuleIndividual: { value: { distinct: 2 }, ...page },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    certificateRulesUnit: { value: { types: { enterprise: ['business-licence'] }, refuses: ['org-code'] }, ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    domainHolderUnit: { value: 'unit-or-legal-rep', ...page },
    domainsPerSite: { value: 1, ...page },
    maxNewSitesPerOrderUnit: { value: { most: 5, statementAboveDomains: 5 }, ...page, note: '域名总数超过 5 个要交盖章的说明' },
    constructionPlanThresholdIndividual: {
      value: { op: '>', count: 3, counts: 'sites', papers: ['domain-certificate'], delivery: 'post', trackingInRemark: true },
      ...page,
      note: '含已备案的网站；寄给管局，单号写进网站备注',
    },
    siteNameRules: { value: { explainIfUnrelated: true }, ...page },
    siteRemarkRules: { value: { individual: ['personalPledge'] }, ...page },
    addressRules: { value: { noPseudoDistrict: true }, ...page },
    filedSiteMustBeOpen: { value: { open: true }, ...page },
    miniProgramOnlyDomain: { value: 'with-remark', ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: 'with-registry-proof', individual: false }, ...page },
    subjectChangeIndividual: { value: 'to-enterprise-if-legal-rep', ...page },
    businessNameChangeLetter: { value: true, ...changeFaq },
    contactAddresses: { value: { postAddress: true }, ...page, note: '本省文件里有邮寄地址' },
    newerSecondSource: {
      value: { individualLocalId: 'local-id-only', filedSiteMustBeOpen: { open: true, numberAndLink: true } },
      ...newer2025,
    },
  },
}
