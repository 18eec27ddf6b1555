/** 四川: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, materialList, oldCertificates, personsTable, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/西南各省管局要求/四川管局备案要求.md', asOf: '2021-10-28' }

export const sichuan: ProvinceRecord = {
  code: '510000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 16, ...page, note: '16、17 周岁以自己劳动收入生活的交工作证明，其他人交监护人证件、户口本页和同意声明' },
    minorMaterialsIndividual: {
      value: { anyOf: [['employment-proof'], ['guardian-id', 'household-register-guardian', 'guardian-consent']] },
      ...page,
      note: '以自己劳动收入生活的交工作证明，其他人交监护人的三样',
    },
    idNumberUniqueAcrossSubjects: { value: true, ...page },
    subjectPersonLegalRep: { value: 'may-differ-with-authorization-letter', ...personsTable },
    subjectPersonAuthorizationLetter: { value: true, ...materialList },
    sitePersonAuthorizationLetter: { value: true, ...materialList },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    individualResidenceProof: { value: ['student-card', 'social-security-proof', 'employment-contract', 'residence-permit'], ...page },
    certificateRulesUnit: {
      value: { original: true, sealedCopies: true, uscc: 'if-registered' },
      ...page,
      note: '特殊情况可用盖章的复印件；全国登记系统里已有三证合一的，用最新的',
    },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates, note: '本省有自己的样式' },
    domainHolderUnit: { value: 'unit-or-legal-rep', ...page },
    constructionPlanThresholdUnit: {
      value: { op: '>', count: 5, counts: 'domains', instead: 'statement' },
      ...page,
      note: '交盖章的说明，不是方案书',
    },
    siteNameRules: {
      value: { minCharsIndividual: 3, forbiddenIndividual: ['domain', 'english', 'person-name', 'digits'], priorApprovalWords: true },
      ...page,
    },
    specialMaterials: {
      value: {
        needs: [
          { material: 'domains-statement', domainsOver: 5 },
          { material: 'local-presence-proof', when: 'online-shop-licence' },
        ],
        paperMaxAgeDays: { 'minor-proof': 45 },
      },
      ...page,
      note: '域名多于 5 个的说明要盖章，个人按手印；工作证明 45 天内的；网店执照的住所写平台和网址，另证明人在本地',
    },
    addressRules: { value: { inProvinceForOnlineShops: true }, ...page, note: '网店的通信地址要在本省' },
    filedSiteMustBeOpen: { value: { open: true, types: ['change-filing', 'change-site', 'add-site', 'add-site-no-subject'] }, ...page },
    accessThenChange: { value: 'old-certificate-only', ...page, note: '可以先用旧证件，之后变更；其他信息要一致' },
    oldCertificateOnAccess2018: { value: 'old-number-with-old-valid-certificate', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: false, individual: false, renameLetter: true }, ...page },
    subjectChangeIndividual: { value: 'to-enterprise-if-legal-rep', ...page },
    businessNameChangeLetter: { value: true, ...changeFaq },
  },
}
