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
    distinctPhoneRuleIndividual: { value: { emergencyRequired: true, distinct: 1 }, ...page, note: '两个都要填，可以相同' },
    subjectPersonLegalRep: { value: 'may-differ', ...personsTable },
    individualLocalId: { value: null, ...page, note: '没有写是否限本地证件；外国人可以用护照' },
    hkMoTwRule: { value: { accepts: ['travel-permit'] }, ...page, note: '香港居民用来往内地通行证' },
    soleTraderRule: { value: { withTradeName: 'enterprise', withoutTradeName: 'enterprise', sealRequired: true }, ...page },
    certificateRulesUnit: {
      value: { latest: true, colour: true, bracketsMatch: true, lawFirmPages: true, sealShowsName: true, foreignInvestedLocal: true },
      ...page,
      note: '彩色照片四角齐全、号码清楚；律师事务所附执业许可证首页、登记页、最近年检页和变更页',
    },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    domainHolderUnit: {
      value: { holder: 'unit-or-legal-rep', chineseOrPinyin: true },
      ...page,
      note: '持有人写中文全称或全拼，不写英文名或缩写',
    },
    domainSuffixRule: {
      value: {
        allow: beijingSuffixes,
        allowHanSuffixes: true,
        forbiddenPrefixes: ['中国', '国家'],
        accessExceptions: [{ suffix: 'org', filedBefore: '2018-01-01' }],
      },
      ...suffixFaq,
      note: '2018 年前备案的 .org 可以办接入',
    },
    siteNameRules: { value: { unitAdvisedToEqualSubjectName: true }, ...page },
    siteRemarkRules: { value: { individual: ['content'] }, ...page },
    serviceContentForbiddenIndividual: { value: ['博客/个人空间'], ...page },
    specialMaterials: {
      value: { needs: [{ material: 'lawyer-qualification', who: 'individual', words: 'law-words' }] },
      ...page,
      note: '本人在北京的律师资格',
    },
    addressRules: {
      value: { noPseudoDistrict: true, houseNumber: true, mergedDistricts: { 宣武区: '西城区', 崇文区: '东城区', 密云县: '密云区' } },
      ...page,
    },
    unfiledSiteMustBeClosed: { value: true, ...page },
    accessThenChange: {
      value: { rule: 'allowed', withinWorkdays: 10, nameChangeLetter: true },
      ...page,
      note: '主办者和人员信息要一致；改名附更名函',
    },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: false, individual: false, renameLetter: true }, ...page, note: '改名附更名函' },
    subjectChangeIndividual: { value: 'not-allowed', ...page },
    businessNameChangeLetter: { value: true, ...changeFaq },
    newerSecondSource: {
      value: { subjectPersonLegalRep: 'must-be-legal-rep', domainMinRemainingMonths: 3 },
      ...newer2025,
      note: '与 2021 年表格里负责人可以不是法定代表人不一致',
    },
  },
}
