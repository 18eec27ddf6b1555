/** 广东: values of the authority's rules, each with source and date. What a value means is said once in domain/rules. */
import type { ProvinceRecord } from './province-record'
import { letterTemplates, newer2025, oldCertificates, personsTable, sheets2018 } from './sources'

const page = { source: 'product/域名与网站/网站备案/备案准备/各省管局要求/华南各省管局要求/广东省管局要求.md', asOf: '2021-09-30' }

export const guangdong: ProvinceRecord = {
  code: '440000',
  rules: {
    minAgeUnitPerson: { value: 16, ...page, note: '未满 18 周岁要交写明入职日期、岗位并盖章的工作证明' },
    minAgeIndividual: { value: null, ...page, note: '未规定最低年龄；未满 18 周岁要交盖章的工作证明，在校学生须满 18 周岁' },
    minorMaterialsUnit: { value: ['employment-proof-stamped'], ...page },
    minorMaterialsIndividual: { value: ['employment-proof-stamped'], ...page },
    distinctPhoneRuleUnit: {
      value: { samePerson: 2, differentPersons: 2 },
      ...page,
      note: '办理变更网站、两位负责人不同时，网站负责人留两个都与主体负责人不同的号码',
    },
    distinctPhoneRuleIndividual: { value: { distinct: 2 }, ...page },
    subjectPersonLegalRep: {
      value: { rule: 'must-be-legal-rep', types: ['initial', 'add-site', 'add-site-no-subject'] },
      ...personsTable,
      note: '首次备案和新增网站必须是；变更、接入和特殊单位只是建议',
    },
    individualLocalId: { value: 'local-or-residence-proof', ...page },
    individualResidenceProof: {
      value: {
        anyOf: ['property-certificate', 'social-security-proof', 'temporary-residence', 'residence-permit'],
        refuses: ['student-card'],
        notFor: ['change-filing'],
      },
      ...page,
      note: '任交一种；深圳居住证要拍到有效期页，或另附近 3 个月社保；变更备案不用',
    },
    hkMoTwRule: { value: { accepts: ['travel-permit', 'residence-permit'] }, ...page },
    soleTraderRule: {
      value: { withTradeName: 'enterprise', withoutTradeName: 'individual', licenceInOtherMaterials: true },
      ...page,
      note: '没有字号的，执照放进其他材料并写备注',
    },
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
      note: '正楷或签名章，不写连笔',
    },
    constructionPlanThresholdUnit: {
      value: {
        op: '>',
        count: 31,
        counts: 'distinct-domains',
        papers: ['domain-certificate', 'certificate-copy', 'access-contract'],
        delivery: 'post',
      },
      ...page,
      note: '按不同的域名前缀计，含已备案的；寄给管局',
    },
    constructionPlanThresholdIndividual: {
      value: {
        op: '>',
        count: 5,
        counts: 'distinct-domains',
        papers: ['domain-certificate', 'certificate-copy', 'access-contract'],
        delivery: 'post',
      },
      ...page,
      note: '按不同的域名前缀，或各网站的域名计；寄给管局',
    },
    siteNameRules: {
      value: {
        forbiddenPrefixIndividual: ['中国', '中华', '中央', '国家'],
        stateWordsNeedDocument: ['中国', '中央', '国家'],
        schoolSuffix: ['（内部学院）', '（非独立机构）'],
      },
      ...page,
    },
    siteRemarkRules: { value: { individual: ['content'], anyone: ['sameSite', 'useWithoutSite'] }, ...page },
    specialMaterials: {
      value: {
        needs: [
          { material: 'fingerprinted-id-copy', who: 'individual' },
          { material: 'medical-licence-copy', words: 'medical-words' },
        ],
        remarks: ['medicalLicence', 'isbn'],
      },
      ...page,
      note: '医院另在备注写许可证信息，游戏写版号',
    },
    industryRules: {
      value: { cases: [{ words: 'finance-words', who: 'unit', needs: 'letter', material: 'finance-commitment-letter' }] },
      ...page,
      note: '法定代表人签名、盖公章；医疗和游戏见备注与特殊材料',
    },
    addressRules: { value: { sameCity: true, onlineShopFormat: true }, ...page, note: '网店执照：通信地址后加冒号再写住所' },
    miniProgramOnlyDomain: { value: 'with-remark', ...page },
    oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', ...oldCertificates },
    subjectChangeUnit: { value: { otherUnit: true, individual: true }, ...page },
    subjectChangeIndividual: { value: 'free', ...page },
    contactAddresses: { value: { postAddress: true, phone: true }, ...page, note: '见本省文件的建设方案书一节' },
    newerSecondSource: {
      value: {
        minAgeUnitPerson: 16,
        minAgeIndividual: 16,
        individualLocalId: 'local-or-residence-proof',
        individualResidenceProof: ['residence-permit'],
        domainHolderUnit: 'unit-or-legal-rep',
      },
      ...newer2025,
    },
  },
}
