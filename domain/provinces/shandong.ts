/** 山东: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { newer2025, oldCertificates, personsTable, phones2017, sheets2018, shellSubjects, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/山东管局备案要求.md', asOf: '2021-09-30' }

export const shandong: ProvinceRecord = {
  code: '370000',
  rules: {
    minAgeIndividual: { value: null, ...page, note: '没有写最低年龄；未满 18 周岁要交监护人证件，并在备注写明与监护人的关系' },
    minorMaterialsIndividual: { value: ['guardian-id', 'guardian-relation-remark'], ...page },
    phoneAttributionUnit: { value: 'any', ...page },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    phoneUniqueAcrossSubjects: { value: true, ...page },
    idNumberUniqueAcrossSubjects: { value: true, ...page },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    subjectPersonAuthorizationLetter: { value: { foreignLegalRepOnly: true }, ...page, note: '只在法定代表人是外国人、授权中国公民时' },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    individualResidenceProof: {
      value: ['residence-permit', 'temporary-residence', 'social-security-proof', 'house-purchase-contract'],
      ...page,
    },
    foreignLegalRepRule: { value: { authorises: 'subject-person' }, ...page, note: '法定代表人是外国人的，授权一位中国公民任主体负责人' },
    soleTraderRule: {
      value: { withTradeName: 'enterprise', tradeNameRequired: true, sealRequired: true },
      ...page,
      note: '执照上要有字号，并刻有公章',
    },
    certificateRulesUnit: {
      value: { types: { enterprise: ['business-licence'], 'law-firm': ['org-code', 'uscc'], other: ['org-code'] } },
      ...page,
      note: '律师事务所用组织机构代码证或最新的三证合一证件',
    },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    commitmentLetter: {
      value: { documents: ['finance-commitment-letter'], when: 'own-funds-investment' },
      ...page,
      note: '经营范围里有以自有资金投资时',
    },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    siteNameRules: {
      value: {
        forbiddenForms: [
          '资讯',
          '网站',
          '网络',
          '网址',
          '爱好者',
          '作品展示',
          '论坛',
          '社区',
          '工作室',
          '平台',
          '主页',
          '热线',
          '社团',
          '导航',
          '分享',
        ],
        needsPriorApproval: ['博客', '论坛', '在线', '社区', '交流'],
        forbidden: ['domain', 'url', 'english', 'person-name'],
      },
      ...page,
    },
    siteRemarkRules: { value: { individual: ['personalPledge', 'content'], anyone: ['sameSite'] }, ...page },
    industryRules: {
      value: { cases: [{ words: 'licensed-words', in: ['scope'], needs: 'approval-or-removal' }] },
      ...page,
      note: '影视、出版、药品和医疗器械、游戏',
    },
    unfiledSiteMustBeClosed: { value: true, ...page },
    filedSiteMustBeOpen: { value: { contentMatches: true }, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-old-valid-certificate', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: 'same-legal-rep' }, ...page },
    subjectChangeIndividual: {
      value: { rule: 'to-enterprise-if-legal-rep', unitContentInRemark: true },
      ...page,
      note: '内容明显属于单位的，备注说明后也可以',
    },
    contactAddresses: { value: { shellSubject: 'by-post' }, ...shellSubjects, note: '注销空壳主体要邮寄' },
    newerSecondSource: {
      value: {
        foreignLegalRepRule: { authorises: 'subject-person' },
        minAgeIndividual: 17,
        individualLocalId: 'local-or-residence-proof',
        individualResidenceProof: ['student-card', 'residence-permit'],
        subjectChangeUnit: { otherUnit: 'same-legal-rep' },
      },
      ...newer2025,
      note: '与 2021 年的监护人规定和更宽的居住证明不一致',
    },
  },
}
