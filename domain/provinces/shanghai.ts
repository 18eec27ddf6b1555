/** 上海: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import {
  approvalPage,
  changeFaq,
  letterTemplates,
  materialList,
  newer2025,
  oldCertificates,
  personsTable,
  phones2017,
  sheets2018,
} from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/上海管局备案要求.md', asOf: '2021-09-09' }

export const shanghai: ProvinceRecord = {
  code: '310000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    phoneAttribution2017: { value: { unit: 'local-required' }, ...phones2017 },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    sitePersonAuthorizationLetter: {
      value: { states: ['position', 'domain'] },
      ...letterTemplates,
      note: '用本市自己的样式，另写明职务和域名',
    },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    individualResidenceProof: {
      value: {
        anyOf: ['residence-permit', 'citizen-service-page'],
        students: ['enrolment-proof'],
        permitMinDays: 31,
        addressEqualsContact: true,
      },
      ...page,
      note: '居住证剩余有效期要超过 1 个月，地址要与通信地址一致；也可用「一网通办」状态页；在校生用在读证明',
    },
    hkMoTwRule: {
      value: { accepts: ['residence-permit', 'travel-permit'], prefers: 'residence-permit', prefersMinDays: 90, refusesPassport: true },
      ...page,
      note: '居住证要剩 3 个月以上，没有的用通行证；不收香港身份证和护照',
    },
    soleTraderRule: { value: { sealRequired: true }, ...page, note: '没有公章的不能备案' },
    certificateRulesUnit: {
      value: {
        original: true,
        colour: true,
        uscc: true,
        personMinDays: 90,
        licenceMinDays: 365,
        refuses: ['foreign-rep-office'],
        papers: [{ material: 'travel-licence', words: ['旅行社'] }],
        refusesAbnormal: true,
      },
      ...page,
      note: '负责人证件剩 3 个月以上，执照剩 1 年以上；外国代表机构用组织机构代码证，性质选企业；经营异常或吊销的不收',
    },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: 'remark-or-statement', ...approvalPage, note: '写备注或交盖章的说明即可' },
    domainHolderUnit: { value: { holder: 'unit-or-legal-rep', chineseOrPinyin: true }, ...page, note: '持有人写中文全称或全拼' },
    domainCertificateRequired: { value: { when: 'foreign-parent-holder' }, ...materialList },
    domainMinRemainingMonths: { value: 3, ...page },
    siteNameRules: { value: { forbiddenIndividual: ['pure-english'] }, ...page },
    specialMaterials: {
      value: {
        needs: [
          { material: 'parent-certificate', when: 'foreign-parent-holder' },
          { material: 'domain-authorization', when: 'foreign-parent-holder' },
          { material: 'domain-certificate', when: 'foreign-parent-holder' },
          { material: 'publication-number', words: 'game-words' },
          { material: 'pre-approval-doc', words: 'finance-words' },
        ],
      },
      ...page,
    },
    industryRules: {
      value: {
        cases: [
          { words: 'finance-words', in: ['subject-name', 'site-name', 'scope'], needs: 'approval' },
          { words: ['game'], in: ['domain'], needs: 'approval-or-remark' },
        ],
      },
      ...page,
    },
    addressRules: { value: { noPseudoDistrict: true, individualRoom: true }, ...page, note: '个人要写到室号' },
    accessThenChange: {
      value: { rule: 'allowed', subjectHereChangesFirst: true },
      ...page,
      note: '原负责人不是法定代表人的，上传法定代表人证件，通过后再变更；主体已在本接入商的，先变更再新增或接入',
    },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { individual: false, renameLetter: true }, ...page },
    subjectChangeIndividual: {
      value: { rule: 'to-enterprise-if-legal-rep', domainHolderIsEnterprise: true },
      ...page,
      note: '提交时域名已在企业名下',
    },
    businessNameChangeLetter: { value: true, ...changeFaq },
    newerSecondSource: {
      value: {
        individualResidenceProof: { anyOf: ['residence-permit', 'temporary-residence'], permitMinDays: 31, refuses: ['student-card'] },
        constructionPlanThresholdUnit: { op: '>=', count: 30, counts: 'sites' },
        other: ['事业单位的域名后缀用 .cn 或 .公益，党政机关用 .gov.cn 或 .政务', '外籍法定代表人用护照'],
      },
      ...newer2025,
    },
  },
}
