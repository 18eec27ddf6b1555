/** 海南: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { newer2025, oldCertificates, personsTable, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华南各省管局要求/海南管局备案要求.md', asOf: '2021-07-29' }

export const hainan: ProvinceRecord = {
  code: '460000',
  rules: {
    minAgeUnitPerson: { value: 16, ...page },
    minAgeIndividual: { value: 16, ...page },
    distinctPhoneRuleUnit: { value: { samePerson: 2, differentPersons: 2, emergencyDiffers: true }, ...page, note: '整单至少两个号码' },
    subjectPersonLegalRep: { value: 'may-differ', ...personsTable },
    sitePersonSameAsSubjectIfNotLegalRep: { value: true, ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    maxNewSitesPerOrderIndividual: { value: 1, ...page, note: '首次备案一个域名' },
    siteNameRules: {
      value: { stateOrPlaceWordsNeedAuthority: true },
      ...page,
      note: '国家级词语和行政区划名：单位要有相应职权，个人不能用',
    },
    industryRules: {
      value: { cases: [{ words: 'approval-words', in: ['scope'], needs: 'remark' }] },
      ...page,
      note: '经营范围命中而网站不涉及的，写备注',
    },
    filedSiteMustBeOpen: { value: { ifOpen: true, numberAndLink: true }, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: false, individual: false, renameLetter: true }, ...page },
    subjectChangeIndividual: { value: 'not-allowed', ...page },
    newerSecondSource: {
      value: {
        maxNewSitesPerOrderIndividual: 1,
        subjectPersonLegalRep: 'may-differ-with-authorization-letter',
        other: ['营业执照要有省市场监管部门的章'],
      },
      ...newer2025,
    },
  },
}
