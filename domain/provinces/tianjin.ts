/** 天津: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, materialList, newer2025, oldCertificates, personsTable, phones2017, sheets2018 } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华北各省管局要求/天津管局备案要求.md', asOf: '2021-09-30' }

export const tianjin: ProvinceRecord = {
  code: '120000',
  rules: {
    minAgeUnitPerson: { value: 16, ...page, note: '16、17 周岁要填监护人信息，并交双方户口本页' },
    minAgeIndividual: { value: 16, ...page },
    minorMaterialsUnit: { value: ['guardian-info', 'household-register-person', 'household-register-guardian'], ...page },
    minorMaterialsIndividual: { value: ['guardian-info', 'household-register-person', 'household-register-guardian'], ...page },
    maxAge: { value: { male: 60, female: 55 }, ...page, note: '网站负责人超过退休年龄的不收，请换人' },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    phoneUniqueAcrossSubjects: { value: true, ...page },
    idNumberUniqueAcrossSubjects: { value: true, ...page },
    distinctPhoneRuleUnit: {
      value: { samePerson: 2, differentPersons: 3, emergencyDiffers: true, emergencyInRemark: true },
      ...page,
      note: '备注写明应急电话的使用人和关系；单位留的号码要是本单位人员的',
    },
    distinctPhoneRuleIndividual: {
      value: { distinct: 2, emergencyInRemark: true },
      ...page,
      note: '应急电话留直系亲属的，没有的留同姓亲属的；备注写明关系',
    },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    sitePersonAuthorizationLetter: { value: true, ...materialList },
    certificateRulesUnit: { value: { original: true, colour: true }, ...page, note: '不收复印件' },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    domainCertificateRequired: { value: { when: 'individual-to-enterprise' }, ...page },
    siteNameRules: {
      value: {
        minHan: 3,
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
      },
      ...page,
    },
    siteRemarkRules: { value: { individual: ['personalPledge'], anyone: ['multiIp', 'emergencyContact'] }, ...page },
    specialMaterials: { value: { needs: [{ material: 'domain-certificate', when: 'individual-to-enterprise' }] }, ...page },
    addressRules: {
      value: {
        noPseudoDistrict: true,
        houseNumber: true,
        mergedDistricts: { 自贸区: '滨海新区', 空港经济区: '滨海新区' },
        ambiguous: { 华苑: ['南开区', '西青区'] },
        studentsDepartment: true,
      },
      ...page,
      note: '华苑内环选南开区，外环选西青区；学生写到院系和班级',
    },
    unfiledSiteMustBeClosed: { value: true, ...page },
    filedSiteMustBeOpen: { value: { contentMatches: true }, ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: false, individual: false, renameLetter: true }, ...page },
    subjectChangeIndividual: {
      value: { rule: 'to-enterprise', domainCertificate: true },
      ...page,
      note: '变更为另一个人的，建议注销后重办',
    },
    businessNameChangeLetter: { value: true, ...changeFaq },
    newerSecondSource: {
      value: { minAgeIndividual: 18, individualLocalId: 'any', domainMinRemainingMonths: 3 },
      ...newer2025,
      note: '与 2021 年的 16、17 周岁加监护人材料不一致',
    },
  },
}
