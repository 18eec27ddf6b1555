/** 浙江: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, materialList, newer2025, oldCertificates, personsTable, sheets2018, shellSubjects } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/浙江管局备案要求.md', asOf: '2021-07-29' }

export const zhejiang: ProvinceRecord = {
  code: '330000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    individualResidenceProof: { value: ['residence-permit', 'temporary-residence'], ...materialList },
    soleTraderRule: {
      value: { withTradeName: 'enterprise', tradeNameRequired: true, sealRequired: true },
      ...page,
      note: '执照上要有字号，并刻有公章',
    },
    certificateRulesUnit: {
      value: { original: true, colour: true, duplicateNumbered: true, personMinDays: 90, licenceMinDays: 90, onlineShopOnLicence: true },
      ...page,
      note: '副本要看得出 1/1，否则另附证明；网店执照的住所要有平台网址',
    },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    commitmentLetter: {
      value: { documents: ['finance-commitment-letter'], when: 'finance-words', parties: ['organiser', 'access-provider'] },
      ...page,
    },
    siteNameRules: { value: { mustEqualActualSiteName: true }, ...page },
    serviceContentForbiddenIndividual: { value: { contents: ['博客/个人空间'], unless: 'prior-approval' }, ...page },
    industryRules: {
      value: {
        cases: [
          { words: 'finance-words', needs: 'approval-or-letter', material: 'finance-commitment-letter' },
          { words: ['私募'], in: ['subject-name', 'site-name', 'scope'], needs: 'letter', material: 'fund-association-page' },
        ],
      },
      ...page,
    },
    addressRules: { value: { noPseudoDistrict: true, consistent: true }, ...page, note: '地域与地址要一致；没有对应区县的选最近的' },
    unfiledSiteMustBeClosed: { value: true, ...page },
    miniProgramOnlyDomain: { value: 'accepted', ...page },
    accessThenChange: { value: { rule: 'allowed', latestCertificate: true }, ...page, note: '上传最新证件，通过后再变更' },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: false, individual: false, renameLetter: true }, ...page },
    subjectChangeIndividual: { value: 'to-enterprise-if-legal-rep', ...page },
    businessNameChangeLetter: { value: true, ...changeFaq },
    contactAddresses: { value: { shellSubject: 'own-form' }, ...shellSubjects, note: '注销空壳主体用本省自己的表格或管局网页' },
    newerSecondSource: {
      value: {
        soleTraderRule: {
          withTradeName: 'enterprise',
          withoutTradeName: 'enterprise',
          nameWithoutTradeName: 'legal-rep-name',
          sealRequired: true,
        },
        individualResidenceProof: ['residence-permit'],
        other: ['没有字号的，单位名称写经营者姓名加「（个体工商户）」', '外籍法定代表人用护照', '党政机关的域名有专门的后缀要求'],
      },
      ...newer2025,
    },
  },
}
