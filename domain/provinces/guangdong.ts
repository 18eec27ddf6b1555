/** 广东: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { letterTemplates, newer2025, oldCertificates, personsTable, sheets2018 } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华南各省管局要求/广东省管局要求.md', asOf: '2021-09-30' }

export const guangdong: ProvinceRecord = {
  code: '440000',
  rules: {
    minAgeUnitPerson: { value: 16, ...page },
    minAgeIndividual: { value: null, ...page, note: '未规定最低年龄；未满 18 周岁要交盖章的工作证明，在校学生须满 18 周岁' },
    minorMaterialsUnit: { value: ['employment-proof-stamped'], ...page },
    minorMaterialsIndividual: { value: ['employment-proof-stamped'], ...page },
    distinctPhoneRuleUnit: { value: { samePerson: 2, differentPersons: 2 }, ...page },
    distinctPhoneRuleIndividual: { value: { distinct: 2 }, ...page },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    individualResidenceProof: {
      value: ['property-certificate', 'social-security-proof', 'temporary-residence', 'residence-permit'],
      ...page,
      note: '任交一种；学生证不算；深圳居住证要拍到有效期页，或另附近 3 个月社保',
    },
    hkMoTwRule: { value: { accepts: ['travel-permit', 'residence-permit'] }, ...page },
    soleTraderRule: { value: { withTradeName: 'enterprise', withoutTradeName: 'individual' }, ...page },
    certificateRulesUnit: { value: { stampedCopies: true, watermarkOnly: '仅供备案使用', refuses: ['medical-licence'] }, ...page },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: true }, ...sheets2018 },
    commitmentLetter: {
      value: {
        documents: ['commitment-letter'],
        signer: 'subject-person',
        individual: ['signature', 'id-number', 'date', 'fingerprint'],
        unit: ['signature', 'date', 'seal'],
        plainHandwriting: true,
      },
      ...letterTemplates,
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
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: 'free', ...page },
    subjectChangeIndividual: { value: 'free', ...page },
    newerSecondSource: {
      value: { minAgeUnitPerson: 16, individualLocalId: 'local-or-residence-proof', domainHolderUnit: 'unit-or-legal-rep' },
      ...newer2025,
    },
  },
}
