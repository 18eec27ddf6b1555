/** 河北: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { newer2025, oldCertificates, personsTable, sheets2018, trainingTemplates, uploadPage } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华北各省管局要求/河北管局备案要求.md', asOf: '2021-08-02' }

export const hebei: ProvinceRecord = {
  code: '130000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    phoneAttributionIndividual: { value: 'local-required-if-id-not-local', ...page, note: '证件不是本省的人，手机号码要是本地的' },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    subjectPersonAuthorizationLetter: { value: { foreignLegalRepOnly: true }, ...page, note: '只在法定代表人是外国人、授权中国公民时' },
    individualLocalId: { value: 'any', ...page, note: '证件不是本省的，手机号码要是本地的' },
    foreignLegalRepRule: { value: { authorises: 'subject-person' }, ...page, note: '法定代表人是外国人的，授权一位中国公民任主体负责人' },
    soleTraderRule: { value: { withTradeName: 'enterprise', withoutTradeName: 'individual' }, ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    domainHolderUnit: { value: 'unit-or-legal-rep', ...page },
    domainSuffixRule: {
      value: { foreignRegistrarMustMove: { filedBefore: '2018-01-01' } },
      ...page,
      note: '2018 年前备案、在境外注册商的域名，变更前先转入获批的注册商',
    },
    siteRemarkRules: { value: { individual: ['contentAndUse'], anyone: ['resourceUse'] }, ...page },
    specialMaterials: {
      value: { authorizationMaxAgeDays: 180, needs: [{ material: 'resource-statement', types: ['access'], resourcesOver: 1 }] },
      ...uploadPage,
      note: '授权书可以是 6 个月内的；接入备案用多个云服务的，交盖章的纸质说明（后一条出自本省文件）',
    },
    industryRules: {
      value: { cases: [{ words: 'forum-words', in: ['subject-name', 'site-name', 'remark'], needs: 'approval' }] },
      ...page,
    },
    unfiledSiteMustBeClosed: { value: true, ...page },
    filedSiteMustBeOpen: { value: { contentMatches: true, numberAndLink: true }, ...page },
    accessThenChange: { value: 'refused', ...page, note: '先在原接入商处变更，或注销后重办' },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: true, individual: false }, ...page },
    subjectChangeIndividual: { value: 'free', ...page },
    cloudResourceRule: {
      value: { explainAbove: 1, most: 5, statementOnAccess: true },
      ...page,
      note: '多个云服务的写备注，最多 5 个；接入备案另交盖章的纸质说明',
    },
    newerSecondSource: {
      value: {
        addressRules: { sameCity: true },
        accessThenChange: 'refused',
        minAgeIndividual: 18,
        domainMinRemainingMonths: 3,
        other: ['个人备案不收外国人的证件'],
      },
      ...newer2025,
    },
  },
}
