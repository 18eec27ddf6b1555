/** 重庆: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { materialList, oldCertificates, personsTable, phones2017, sheets2018 } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/西南各省管局要求/重庆管局要求.md', asOf: '2021-05-21' }

export const chongqing: ProvinceRecord = {
  code: '500000',
  rules: {
    minAgeIndividual: { value: 16, ...page },
    minorMaterialsIndividual: { value: ['employment-or-income-proof'], ...page },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    phoneUniqueAcrossSubjects: { value: { who: 'unit' }, ...page },
    distinctPhoneRuleUnit: { value: { samePerson: 2, differentPersons: 2, emergencyDiffers: true }, ...page },
    emergencyContactRule: { value: { individualRequired: true, nameInRemark: true }, ...page, note: '个人必须填应急联系人，姓名写进备注' },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    sitePersonAuthorizationLetter: { value: true, ...materialList },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    domainHolderUnit: { value: 'unit-or-legal-rep-with-letter', ...page, note: '在法定代表人名下的，要单位授权书' },
    domainsPerSite: { value: 1, ...page },
    constructionPlanThresholdUnit: { value: { op: '>=', count: 35, counts: 'sites' }, ...page, note: '按接入的网站计' },
    constructionPlanThresholdIndividual: {
      value: { op: '>', count: 5, counts: 'sites', instead: 'guarantee-letter' },
      ...page,
      note: '按接入的网站计',
    },
    siteNameRules: { value: { forbiddenUnit: ['english'] }, ...page },
    siteRemarkRules: { value: { contentIf: ['其他'] }, ...page },
    unfiledSiteMustBeClosed: { value: true, ...page },
    filedSiteMustBeOpen: { value: { open: true }, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: true, individual: true }, ...page },
    subjectChangeIndividual: { value: 'free', ...page },
  },
}
