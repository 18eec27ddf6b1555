/**
 * Every kind of provincial rule we know to exist, in words, and what its values are for. A key a province has no value for is not known: that
 * is not "no rule". `rule`: domain/rules/… reads it; `shown`: it informs and demands nothing; `archived`: kept with its date, with the reason.
 */
type Use =
  | { readonly label: string; readonly use: 'rule' | 'shown' }
  | { readonly label: string; readonly use: 'archived'; readonly reason: string }

export const ruleKeys = {
  minAgeUnitPerson: { label: '单位负责人的最低年龄', use: 'rule' },
  minAgeIndividual: { label: '个人的最低年龄', use: 'rule' },
  minorMaterialsUnit: { label: '单位的未成年负责人要交的材料', use: 'rule' },
  minorMaterialsIndividual: { label: '未成年的个人要交的材料', use: 'rule' },
  maxAge: { label: '网站负责人的最高年龄', use: 'rule' },
  phoneAttributionUnit: { label: '单位负责人手机的归属地', use: 'rule' },
  phoneAttributionIndividual: { label: '个人手机的归属地', use: 'rule' },
  phoneUniqueAcrossSubjects: { label: '手机号码不能与其他主体重复', use: 'rule' },
  idNumberUniqueAcrossSubjects: { label: '证件号码不能与其他主体重复', use: 'rule' },
  distinctPhoneRuleUnit: { label: '单位要几个不同的电话', use: 'rule' },
  distinctPhoneRuleIndividual: { label: '个人要几个不同的电话', use: 'rule' },
  emergencyContactRule: { label: '联系人和号码的要求', use: 'rule' },
  subjectPersonLegalRep: { label: '主体负责人是否须为法定代表人', use: 'rule' },
  subjectPersonAuthorizationLetter: { label: '主体负责人授权书', use: 'rule' },
  sitePersonAuthorizationLetter: { label: '网站负责人授权书', use: 'rule' },
  sitePersonSameAsSubjectIfNotLegalRep: { label: '两位负责人须为同一人', use: 'rule' },
  sitePersonOneCompanyOnly: { label: '网站负责人只能属于一家单位', use: 'rule' },
  individualLocalId: { label: '个人是否限本省身份证', use: 'rule' },
  individualResidenceProof: { label: '外地个人的居住证明', use: 'rule' },
  foreignLegalRepRule: { label: '外籍法定代表人', use: 'rule' },
  hkMoTwRule: { label: '港澳台和外国人的证件', use: 'rule' },
  soleTraderRule: { label: '个体工商户', use: 'rule' },
  certificateRulesUnit: { label: '单位证件', use: 'rule' },
  commitmentLetter: { label: '承诺书', use: 'rule' },
  commitmentVideo: { label: '承诺视频', use: 'rule' },
  schoolTrainingCommitmentLetter: { label: '不做校外培训的承诺', use: 'rule' },
  domainHolderUnit: { label: '单位域名的持有人', use: 'rule' },
  domainSuffixRule: { label: '域名后缀和注册商', use: 'rule' },
  domainCertificateRequired: { label: '域名证书', use: 'rule' },
  domainMinRemainingMonths: { label: '域名的剩余有效期', use: 'rule' },
  domainsPerSite: { label: '一个网站的域名数', use: 'rule' },
  maxNewSitesPerOrderUnit: { label: '单位一次能报的网站数', use: 'rule' },
  maxNewSitesPerOrderIndividual: { label: '个人一次能报的网站数', use: 'rule' },
  maxSitesTotalUnit: { label: '单位的网站总数', use: 'rule' },
  maxSitesTotalIndividual: { label: '个人的网站总数', use: 'rule' },
  constructionPlanThresholdUnit: { label: '单位何时要交建设方案书', use: 'rule' },
  constructionPlanThresholdIndividual: { label: '个人何时要交建设方案书', use: 'rule' },
  siteNameRules: { label: '网站名称', use: 'rule' },
  siteRemarkRules: { label: '网站备注', use: 'rule' },
  serviceContentForbiddenIndividual: { label: '个人不能选的服务内容', use: 'rule' },
  specialMaterials: { label: '特别的材料', use: 'rule' },
  industryRules: { label: '行业和关键词', use: 'rule' },
  addressRules: { label: '通信地址', use: 'rule' },
  unfiledSiteMustBeClosed: { label: '备案通过前关闭网站', use: 'rule' },
  filedSiteMustBeOpen: { label: '已备案网站的状态', use: 'rule' },
  miniProgramOnlyDomain: { label: '只给小程序用的域名', use: 'rule' },
  accessThenChange: { label: '先接入后变更', use: 'rule' },
  subjectChangeUnit: { label: '单位变更主体', use: 'rule' },
  subjectChangeIndividual: { label: '个人变更主体', use: 'rule' },
  siteChangeTypeSupported: { label: '能否单独变更网站', use: 'rule' },
  businessNameChangeLetter: { label: '工商更名函', use: 'rule' },
  cloudResourceRule: { label: '云资源', use: 'rule' },
  contactAddresses: { label: '管局的联系方式', use: 'shown' },
  phoneAttribution2017: {
    label: '2017 年的手机归属地规定',
    use: 'archived',
    reason: '2017 年的旧规定，2021 年的页面不再要求；现行的另有两项，旧的不作检查',
  },
  verificationSheet2018: {
    label: '2018 年核验单的签法',
    use: 'archived',
    reason: '纸质核验单已由电子核验取代；只在 2018 年政策的订单里决定核验单怎么签',
  },
  oldCertificateOnAccess2018: {
    label: '2018 年备案用旧证件的做法',
    use: 'archived',
    reason: '2018—2019 年的做法，现行的是「先接入后变更」；只作为旧证件备案的提示',
  },
  newerSecondSource: {
    label: '较新的第二来源',
    use: 'archived',
    reason: '来自另一家接入商自动整理的知识库，没有管局页面佐证；只提示可能已变，不作检查',
  },
} as const satisfies Record<string, Use>

export type RuleKey = keyof typeof ruleKeys
export const ruleKeyIds = Object.keys(ruleKeys) as RuleKey[]

/** Kinds that can matter to a person today; the count of unknown rules is taken over these. */
export const livingRuleKeys = ruleKeyIds.filter((key) => ruleKeys[key].use === 'rule')
