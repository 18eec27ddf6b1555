/** 北京: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import { beijingSuffixes } from './beijing-suffixes'
import type { ProvinceRecord } from './province-record'
import { changeFaq, newer2025, oldCertificates, personsTable, phones2017, sheets2018, suffixFaq, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华北各省管局要求/北京管局要求.md', asOf: '2021-09-09' }

export const beijing: ProvinceRecord = {
  code: '110000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    distinctPhoneRuleUnit: { value: { samePerson: 2, differentPersons: 3 }, ...page, note: '应急联系电话可以共用一个' },
    distinctPhoneRuleIndividual: { value: { emergencyRequired: true, distinct: 1 }, ...page },
    subjectPersonLegalRep: { value: 'may-differ', ...personsTable },
    hkMoTwRule: { value: { accepts: ['travel-permit'] }, ...page },
    soleTraderRule: { value: { withTradeName: 'enterprise', withoutTradeName: 'enterprise', sealRequired: true }, ...page },
    certificateRulesUnit: { value: { latest: true, colour: true, bracketsMatch: true, lawFirmPages: true }, ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    domainHolderUnit: { value: 'unit-or-legal-rep', ...page, note: '持有人写中文全称或全拼，不写英文名或缩写' },
    domainSuffixRule: { value: { allow: beijingSuffixes, allowHanSuffixes: true, forbiddenPrefixes: ['中国', '国家'] }, ...suffixFaq },
    siteNameRules: { value: { unitAdvisedToEqualSubjectName: true }, ...page },
    siteRemarkRules: { value: { individual: ['content'] }, ...page },
    serviceContentForbiddenIndividual: { value: ['博客/个人空间'], ...page },
    specialMaterials: { value: { individualAboutLaw: ['lawyer-qualification'] }, ...page },
    addressRules: {
      value: { noPseudoDistrict: true, houseNumber: true, mergedDistricts: { 宣武区: '西城区', 崇文区: '东城区', 密云县: '密云区' } },
      ...page,
    },
    unfiledSiteMustBeClosed: { value: true, ...page },
    accessThenChange: { value: 'allowed', ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: 'allowed-but-not-other-subject', ...page },
    subjectChangeIndividual: { value: 'not-allowed', ...page },
    businessNameChangeLetter: { value: true, ...changeFaq },
    newerSecondSource: {
      value: { subjectPersonLegalRep: 'must-be-legal-rep', domainMinRemainingMonths: 3 },
      ...newer2025,
    },
  },
}
