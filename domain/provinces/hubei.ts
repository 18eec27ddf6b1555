/** 湖北: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, materialList, newer2025, oldCertificates, personsTable, sheets2018, uploadPage } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华中各省管局要求/湖北管局备案要求.md', asOf: '2021-05-21' }

export const hubei: ProvinceRecord = {
  code: '420000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    distinctPhoneRuleUnit: {
      value: { samePerson: 2, differentPersons: 2 },
      ...page,
      note: '两位负责人不同的，两个号码可以交叉填在联系方式1 和应急电话',
    },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    sitePersonAuthorizationLetter: { value: true, ...materialList },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    individualResidenceProof: { value: ['residence-permit', 'temporary-residence'], ...materialList },
    soleTraderRule: {
      value: {
        withTradeName: 'enterprise',
        withoutTradeName: 'enterprise',
        nameWithoutTradeName: 'legal-rep-name',
        remarks: ['no-trade-name'],
        sealRequired: true,
      },
      ...page,
      note: '没有字号的，写经营者姓名并在备注说明原因',
    },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    domainHolderUnit: { value: 'unit-or-legal-rep', ...page },
    maxNewSitesPerOrderUnit: { value: 1, ...page },
    maxNewSitesPerOrderIndividual: { value: 1, ...page },
    siteRemarkRules: { value: { contentUnless: { unit: ['单位门户网站'], individual: ['博客/个人空间'] } }, ...page },
    specialMaterials: {
      value: {
        needs: [{ material: 'operating-statement', who: 'unit', words: 'commerce-words' }],
        paperMaxAgeDays: { 'operating-statement': 180 },
      },
      ...uploadPage,
      note: '经营性说明书要 6 个月内的',
    },
    industryRules: {
      value: { cases: [{ words: 'approval-words', in: ['subject-name', 'scope'], needs: 'removal' }] },
      ...page,
      note: '不接受说明，要从执照里去掉',
    },
    unfiledSiteMustBeClosed: { value: true, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-old-valid-certificate', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: false, individual: false, renameLetter: true }, ...page },
    subjectChangeIndividual: { value: 'not-allowed', ...page },
    businessNameChangeLetter: { value: true, ...changeFaq },
    newerSecondSource: {
      value: {
        maxNewSitesPerOrderUnit: 1,
        maxNewSitesPerOrderIndividual: 1,
        individualLocalId: 'local-or-residence-proof',
        individualResidenceProof: ['residence-permit'],
      },
      ...newer2025,
    },
  },
}
