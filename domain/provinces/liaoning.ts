/** 辽宁: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, oldCertificates, personsTable, phones2017, processText, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/东北各省管局要求/辽宁省管局要求.md', asOf: '2021-06-18' }

export const liaoning: ProvinceRecord = {
  code: '210000',
  rules: {
    minAgeUnitPerson: {
      value: { least: 18, withProofFrom: 16 },
      ...page,
      note: '另一份未注明日期的资料说 16、17 周岁交收入或工作证明即可；这里按较严的 18 周岁',
    },
    minAgeIndividual: {
      value: { least: 18, withProofFrom: 16 },
      ...page,
      note: '另一份未注明日期的资料说 16、17 周岁交收入或工作证明即可；这里按较严的 18 周岁',
    },
    phoneAttributionUnit: { value: 'local-recommended', ...page },
    phoneAttributionIndividual: { value: 'local-recommended', ...page },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    distinctPhoneRuleUnit: { value: { samePerson: 2, differentPersons: 3 }, ...page },
    distinctPhoneRuleIndividual: { value: { distinct: 2 }, ...page },
    subjectPersonLegalRep: { value: 'may-differ', ...personsTable },
    soleTraderRule: { value: { withTradeName: 'enterprise', withoutTradeName: 'enterprise' }, ...page },
    certificateRulesUnit: { value: { uscc: true, latest: true }, ...page, note: '只收最新的三证合一或五证合一证件' },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    industryRules: {
      value: { cases: [{ words: ['广播电视节目制作'], in: ['scope'], needs: 'approval-or-removal' }] },
      ...processText,
      note: '不接受承诺书',
    },
    accessThenChange: { value: 'refused', ...page, note: '先接入后变更、先新增后变更都不接受' },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: false, individual: false, renameLetter: true }, ...page },
    subjectChangeIndividual: { value: 'to-enterprise-if-legal-rep', ...page },
    businessNameChangeLetter: { value: true, ...changeFaq },
  },
}
