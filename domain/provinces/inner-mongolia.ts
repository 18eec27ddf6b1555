/** 内蒙古: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { changeFaq, materialList, newer2025, oldCertificates, personsTable, sheets2018, trainingTemplates } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华北各省管局要求/内蒙古管局备案要求.md', asOf: '2021-05-31' }

export const innerMongolia: ProvinceRecord = {
  code: '150000',
  rules: {
    minAgeUnitPerson: { value: 18, ...page },
    minAgeIndividual: { value: 18, ...page },
    subjectPersonLegalRep: { value: 'must-be-legal-rep', ...personsTable },
    individualLocalId: {
      value: 'local-id-only',
      ...page,
      note: '另一份全国清单提到外地证件经同意后可交公安机关的居住情况说明（不是居住证），与本省文件不一致，这里按本省文件',
    },
    individualResidenceProof: {
      value: null,
      ...materialList,
      note: '另一份全国清单提到外地证件经同意后交公安机关的居住情况说明（不是居住证），与本省只收本地证件的文件不一致',
    },
    certificateRulesUnit: {
      value: {
        papers: [
          { material: 'legal-rep-holding-photo', when: 'legal-rep-not-local' },
          { material: 'public-body-form', natures: ['government', 'public-institution'] },
          { material: 'medical-licence-copy', natures: ['medical'] },
          { material: 'advertisement-review', natures: ['medical'] },
        ],
      },
      ...page,
      note: '法定代表人证件不是本地的，拍手持证件和执照的照片；公共机构交网站名称审核表；医院交执业许可证和广告审查',
    },
    verificationSheet2018: { value: { signature: true, fingerprint: false, copiedSentence: false }, ...sheets2018 },
    schoolTrainingCommitmentLetter: { value: true, ...trainingTemplates },
    domainHolderUnit: { value: 'unit-or-legal-rep', ...page },
    domainCertificateRequired: { value: { who: 'individual' }, ...page },
    siteRemarkRules: { value: { individual: ['personalPledge'], minLengthIndividual: 30 }, ...page },
    serviceContentForbiddenIndividual: { value: { contents: ['博客/个人空间'], unless: 'prior-approval' }, ...page },
    specialMaterials: {
      value: {
        needs: [
          { material: 'public-body-form', natures: ['public-institution', 'government'] },
          { material: 'domain-certificate', who: 'individual' },
        ],
      },
      ...page,
      note: '事业单位和党政机关交网站名称审核表；个人建站和变更的各种类型都要域名证书',
    },
    oldCertificateOnAccess2018: { value: 'old-number-with-old-valid-certificate', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: false, individual: false, renameLetter: true }, ...page },
    subjectChangeIndividual: { value: 'not-allowed', ...page },
    businessNameChangeLetter: { value: true, ...changeFaq },
    newerSecondSource: {
      value: {
        minAgeIndividual: 18,
        individualLocalId: 'local-id-only',
        sitePersonAuthorizationLetter: true,
        other: ['事业单位的域名后缀要是 .cn 或 .公益', '个人不收临时身份证'],
      },
      ...newer2025,
    },
  },
}
