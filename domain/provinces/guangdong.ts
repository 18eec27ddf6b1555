/** 广东: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华南各省管局要求/广东省管局要求.md', asOf: '2021-09-30' }
const persons = { source: 'product/域名与网站/网站备案/常见问题/备案流程/主体信息/主体信息.md', asOf: '2021-11-12' }
const templates = { source: 'product/域名与网站/网站备案/备案准备/备案材料模板下载.md', asOf: '2021-11-12' }
const old = { source: 'product/域名与网站/网站备案/0.弃用文档/常见问题/主体信息.md', asOf: '2018-2019' }
const sheet = { source: 'seed 004_94af92096d4f9d2e.txt', asOf: '2018' }

export const guangdong: ProvinceRecord = {
  code: '440000',
  rules: {
    minAgeUnitPerson: { value: 16, ...page },
    minAgeIndividual: { value: null, ...page, note: '未规定最低年龄；未满 18 周岁要交盖章的工作证明，在校学生须满 18 周岁' },
    minorMaterialsUnit: { value: ['employment-proof-stamped'], ...page },
    minorMaterialsIndividual: { value: ['employment-proof-stamped'], ...page },
    distinctPhoneRuleUnit: { value: { samePerson: 2, differentPersons: 2 }, ...page },
    distinctPhoneRuleIndividual: { value: { distinct: 2 }, ...page },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...persons },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    individualResidenceProof: {
      value: ['property-certificate', 'social-security-proof', 'temporary-residence', 'residence-permit'],
      ...page,
      note: '任交一种；学生证不算；深圳居住证要拍到有效期页，或另附近 3 个月社保',
    },
    hkMoTwRule: { value: { accepts: ['travel-permit', 'residence-permit'] }, ...page },
    soleTraderRule: { value: { withTradeName: 'enterprise', withoutTradeName: 'individual' }, ...page },
    certificateRulesUnit: { value: { stampedCopies: true, watermarkOnly: '仅供备案使用', refuses: ['medical-licence'] }, ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: true }, ...sheet },
    commitmentLetter: {
      value: {
        documents: ['commitment-letter'],
        signer: 'subject-person',
        individual: ['signature', 'id-number', 'date', 'fingerprint'],
        unit: ['signature', 'date', 'seal'],
        plainHandwriting: true,
      },
      ...templates,
    },
    constructionPlanThresholdUnit: { value: { op: '>', count: 31, counts: 'distinct-domains' }, ...page },
    constructionPlanThresholdIndividual: { value: { op: '>', count: 5, counts: 'distinct-domains' }, ...page },
    siteNameRules: {
      value: { forbiddenPrefixIndividual: ['中国', '中华', '中央', '国家'], stateWordsNeedDocument: ['中国', '中央', '国家'] },
      ...page,
    },
    siteRemarkRules: { value: { individual: ['content'], anyone: ['sameSite', 'useWithoutSite'] }, ...page },
    specialMaterials: { value: { individual: ['fingerprinted-id-copy'], remarks: ['medicalLicence', 'isbn'] }, ...page },
    industryRules: { value: { finance: { material: 'finance-commitment-letter' } }, ...page },
    addressRules: { value: { sameCity: true }, ...page },
    miniProgramOnlyDomain: { value: 'with-remark', ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...old },
    subjectChangeUnit: { value: 'free', ...page },
    subjectChangeIndividual: { value: 'free', ...page },
    newerSecondSource: {
      value: { minAgeUnitPerson: 16, individualLocalId: 'local-or-residence-proof', domainHolderUnit: 'unit-or-legal-rep' },
      source: 'huaweicloud/huaweicloud-skills@c54c1bc skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/faq/备案政策咨询.md',
      asOf: '2025-12',
    },
  },
}
