/** 黑龙江: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { oldCertificates, personsTable, phones2017, sheets2018 } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/东北各省管局要求/黑龙江省管局要求.md', asOf: '2021-04-26' }

export const heilongjiang: ProvinceRecord = {
  code: '230000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    subjectPersonLegalRep: {
      value: { rule: 'must-be-legal-rep', executivesWithLetter: true },
      ...personsTable,
      note: '本省文件允许其他股东或高管担任，要交章程或任职证明，以及法定代表人签字、盖公章的授权书；个体工商户只能是经营者本人',
    },
    subjectPersonAuthorizationLetter: { value: true, ...page, note: '只在由其他股东或高管担任时' },
    sitePersonSameAsSubjectIfNotLegalRep: { value: true, ...page },
    individualLocalId: { value: 'local-id-only', ...page },
    soleTraderRule: { value: { withTradeName: 'enterprise', withoutTradeName: 'enterprise', legalRepOnly: true }, ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    maxNewSitesPerOrderUnit: { value: 4, ...page },
    maxNewSitesPerOrderIndividual: { value: 2, ...page, note: '接入服务商目前对个人只开放 1 个' },
    siteRemarkRules: { value: { individual: ['contentAndUse'], anyone: ['sameSite'] }, ...page },
    specialMaterials: {
      value: { needs: [{ material: 'public-body-form', natures: ['public-institution', 'government'] }] },
      ...page,
      note: '开办网站申请表，由编制部门审批',
    },
    industryRules: { value: { unitForbidsContents: ['其他'] }, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates, note: '任何备案类型都只收最新的三证合一证件' },
    subjectChangeUnit: { value: { soleTraderToIndividual: true }, ...page, note: '个体工商户可以变更为经营者个人；其他情形没有写' },
    subjectChangeIndividual: { value: 'to-enterprise-if-legal-rep', ...page },
  },
}
