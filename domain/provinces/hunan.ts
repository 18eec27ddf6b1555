/** 湖南: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { materialList, newer2025, oldCertificates, personsTable, phones2017, sheets2018 } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华中各省管局要求/湖南管局备案要求.md', asOf: '2021-06-18' }

export const hunan: ProvinceRecord = {
  code: '430000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    phoneAttributionIndividual: { value: null, ...newer2025, note: '较新的资料要求个人用本地号码，较早的本省文件没有提' },
    phoneAttribution2017: { value: 'local-required', ...phones2017 },
    emergencyContactRule: { value: { ownNumber: true }, ...page, note: '联系方式1 要是本人的号码，并由本人接听' },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    sitePersonAuthorizationLetter: { value: true, ...materialList },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    domainHolderUnit: { value: 'unit-only', ...page },
    domainSuffixRule: { value: { noForeignRegistrar: true }, ...page, note: '不收境外注册的域名' },
    domainCertificateRequired: { value: true, ...page },
    maxNewSitesPerOrderUnit: { value: 1, ...page },
    maxNewSitesPerOrderIndividual: { value: 1, ...page },
    constructionPlanThresholdUnit: { value: { op: '>', count: 1, counts: 'filed-sites', format: 'stamped-pdf' }, ...page },
    constructionPlanThresholdIndividual: { value: { op: '>', count: 1, counts: 'filed-sites' }, ...page },
    serviceContentForbiddenIndividual: { value: ['博客/个人空间'], ...page },
    specialMaterials: {
      value: { needs: [{ material: 'domain-certificate' }], paperMaxAgeDays: { 'domain-certificate': 45 } },
      ...page,
      note: '每个域名一份，45 天内的',
    },
    accessThenChange: { value: 'refused', ...page, note: '信息要与备案记录一致' },
    oldCertificateOnAccess2018: { value: 'old-number-with-old-valid-certificate', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: true, individual: true }, ...page },
    subjectChangeIndividual: { value: 'free', ...page },
    cloudResourceRule: { value: { filedIpEqualsResolved: true }, ...page, note: '已备案网站解析到的 IP 要与备案的一致，否则先变更' },
    newerSecondSource: {
      value: {
        maxNewSitesPerOrderUnit: 1,
        maxNewSitesPerOrderIndividual: 1,
        constructionPlanThresholdUnit: { op: '>', count: 1, counts: 'filed-sites' },
        constructionPlanThresholdIndividual: { op: '>', count: 1, counts: 'filed-sites' },
        minAgeIndividual: 18,
        phoneAttributionIndividual: 'local-required',
      },
      ...newer2025,
    },
  },
}
