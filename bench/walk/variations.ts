/**
 * What can be otherwise in a filing than the plainest case. A walk splits into one of these only where a rule that was reached, a paper or a
 * field asks about it: `asks` names rules of the register and facts.
 */
import { certificates as allCertificates, type CertificateTypeId } from '@domain/certificates/certificates'
import type { Answers } from '@domain/filing/answers'
import { addSite } from '@domain/filing/several-sites'
import { certificateTypesOf } from '@domain/filing/subject-natures'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { answer } from '@domain/journey/change'
import type { LookUps } from '@domain/journey/look-ups'
import { applicant, codeOf, numberFor, recordOf, residentOf } from './applicants'
import { contextFor, type World } from './world'

export type Variation = {
  readonly id: string
  readonly asks: readonly string[]
  readonly who?: 'individual' | 'unit'
  readonly types?: readonly FilingTypeId[]
  /** Another world to begin in. */
  readonly world?: (world: World) => World
  /** Values changed in the finished filing, one after the other, as a person would. */
  readonly set?: (world: World, answers: Answers) => Readonly<Record<string, unknown>>
  /** Any other change of the finished filing. */
  readonly patch?: (answers: Answers, world: World) => Answers
}

const building = ['initial', 'add-site', 'add-site-no-subject'] as const
const says = (world: World, more: Record<string, unknown>): World => ({
  ...world,
  who: { ...world.who, says: { ...world.who.says, ...more } },
})
const numbered = (world: World, number: string): World => {
  const who = { ...world.who, number, says: { ...world.who.says, 'verify-type.subjectCertificateNumber': number } }
  return { ...world, who, record: recordOf(who, world.type) }
}
const looked = (world: World, lookUps: LookUps): World => ({ ...world, more: (context) => ({ ...context, lookUps }) })
const elsewhere = (province: string) => (province === '110000' ? '310000' : '110000')
const domainsOf = ({ record, who }: World) => [...record.sites.flatMap((site) => site.domains), String(who.says['verify-type.domain'])]

/** The finished filing with more sites, each filled in by the walk. */
const withSites =
  (count: number) =>
  (answers: Answers): Answers => {
    let more = answers
    while (more.sites.length < count) more = addSite(more, 0)
    return more
  }

const filedSites =
  (count: number) =>
  (world: World): World => ({
    ...world,
    record: {
      ...world.record,
      sites: Array.from({ length: count }, (_, i) => ({
        ...(world.record.sites[0] as (typeof world.record.sites)[number]),
        filingNumber: `${world.record.filingNumber}-${i + 1}`,
        domains: [`qiming-filed${i + 1}-demo.cn`],
      })),
    },
  })

const people: readonly Variation[] = [
  {
    id: 'seventeen',
    asks: ['minAgeIndividual', 'minorMaterialsIndividual'],
    who: 'individual',
    world: (w) => numbered(w, residentOf(w.who.province, '20090601')),
  },
  {
    id: 'twelve',
    asks: ['minAgeIndividual', 'minorMaterialsIndividual'],
    who: 'individual',
    world: (w) => numbered(w, residentOf(w.who.province, '20140601')),
  },
  {
    id: 'unit-person-seventeen',
    asks: ['minAgeUnitPerson', 'minorMaterialsUnit'],
    who: 'unit',
    set: (w) => ({ 'subject.idNumber': residentOf(w.who.province, '20090601') }),
  },
  {
    id: 'site-person-seventeen',
    asks: ['minAgeUnitPerson', 'minorMaterialsUnit'],
    who: 'unit',
    set: (w) => ({ 'sitePersons.0.idNumber': residentOf(w.who.province, '20090601') }),
  },
  { id: 'site-person-eighty', asks: ['maxAge'], set: (w) => ({ 'sitePersons.0.idNumber': residentOf(w.who.province, '19450601') }) },
  { id: 'eighty', asks: ['maxAge'], who: 'individual', world: (w) => numbered(w, residentOf(w.who.province, '19450601')) },
  {
    id: 'id-from-elsewhere',
    asks: ['individualLocalId', 'individualResidenceProof', 'region-consistency', 'phoneAttributionIndividual'],
    who: 'individual',
    world: (w) => numbered(w, residentOf(elsewhere(w.who.province), '19850612')),
  },
  {
    id: 'licence-from-elsewhere',
    asks: ['region-consistency'],
    who: 'unit',
    world: (w) => (w.who.certificate === 'business-licence' ? numbered(w, codeOf(elsewhere(w.who.province))) : w),
  },
  {
    id: 'not-the-legal-rep',
    asks: ['subjectPersonIsLegalRep', 'subjectPersonLegalRep'],
    who: 'unit',
    set: () => ({ 'subject.legalRepName': '钱八', 'sitePersons.0.sameAsSubjectPerson': undefined }),
    world: (w) => ({
      ...says(w, { 'subject.legalRepName': '钱八' }),
      record: {
        ...w.record,
        legalRep: { name: '钱八', idNumber: residentOf(w.who.province, '19700101') },
        ...(w.record.person ? { person: { ...w.record.person, isLegalRep: false } } : {}),
      },
    }),
  },
  {
    id: 'same-person-not-legal-rep',
    asks: ['subjectPersonIsLegalRep', 'sitePersonIsSubjectPerson'],
    who: 'unit',
    world: (w) => says(w, { 'subject.legalRepName': '钱八' }),
    set: () => ({ 'subject.legalRepName': '钱八', 'sitePersons.0.sameAsSubjectPerson': true }),
  },
  { id: 'same-person', asks: ['sitePersonIsSubjectPerson'], who: 'unit', set: () => ({ 'sitePersons.0.sameAsSubjectPerson': true }) },
  {
    id: 'site-person-is-the-legal-rep',
    asks: ['sitePersonIsLegalRep'],
    who: 'unit',
    set: (w) => ({ 'subject.legalRepName': '赵二', 'subject.legalRepIdNumber': String(w.who.says['sitePersons.idNumber']) }),
  },
  {
    id: 'foreign-legal-rep',
    asks: ['foreignLegalRepRule'],
    who: 'unit',
    set: () => ({ 'subject.legalRepName': 'Anna Example', 'subject.legalRepIdType': 'passport', 'subject.legalRepIdNumber': 'E12345678' }),
  },
  {
    id: 'foreign-subject-person',
    asks: ['hkMoTwRule', 'foreignLegalRepRule'],
    who: 'unit',
    set: () => ({
      'subject.legalRepName': 'Anna Example',
      'subject.name': 'Anna Example',
      'subject.idType': 'passport',
      'subject.idNumber': 'E12345678',
    }),
  },
  {
    id: 'foreign-site-person',
    asks: ['hkMoTwRule', 'foreignLegalRepRule', 'sitePersonIdHasTwoSides'],
    who: 'unit',
    set: () => ({ 'sitePersons.0.idType': 'passport', 'sitePersons.0.idNumber': 'E12345678' }),
  },
  {
    id: 'person-from-taiwan',
    asks: ['hkMoTwRule'],
    who: 'unit',
    set: () => ({ 'subject.idType': 'tw-travel-permit', 'subject.idNumber': '12345678' }),
  },
  {
    id: 'person-with-residence-permit',
    asks: ['hkMoTwRule'],
    who: 'unit',
    set: (w) => ({
      'subject.idType': 'hk-mo-residence',
      'subject.idNumber': numberFor(w.who.province, 'hk-mo-residence'),
      'subject.idValidTo': { to: '2026-10-01' },
    }),
  },
  {
    id: 'people-of-other-units',
    asks: ['idNumberUniqueAcrossSubjects', 'sitePersonOneCompanyOnly'],
    world: (w) =>
      looked(w, {
        people: [String(w.who.says['subject.idNumber']), String(w.who.says['sitePersons.idNumber']), w.who.number].map((idNumber) => ({
          idNumber,
          otherSubjects: 1,
          otherUnitsSites: 1,
        })),
      }),
  },
]

const phones: readonly Variation[] = [
  {
    id: 'one-phone-for-everything',
    asks: ['distinctPhoneRuleIndividual', 'distinctPhoneRuleUnit'],
    set: (w) => ({ 'subject.emergencyPhone': w.who.phone, 'sitePersons.0.phone': w.who.phone }),
  },
  {
    id: 'emergency-is-the-site-persons',
    asks: ['distinctPhoneRuleUnit'],
    who: 'unit',
    set: () => ({ 'subject.emergencyPhone': '13800138004' }),
  },
  {
    id: 'emergency-of-the-same-segment',
    asks: ['emergencyContactRule'],
    set: (w) => ({ 'subject.emergencyPhone': w.who.phone, 'subject.subjectRemark': '' }),
  },
  { id: 'no-contact-in-the-remark', asks: ['emergencyContactRule', 'remark'], set: () => ({ 'subject.subjectRemark': '' }) },
  { id: 'segment-192', asks: ['phone-segment'], set: () => ({ 'subject.phone': '19200138001', 'sitePersons.0.phone': '19200138002' }) },
  {
    id: 'phones-from-elsewhere',
    asks: ['phoneAttributionIndividual', 'phoneAttributionUnit', 'phoneUniqueAcrossSubjects', 'emergencyContactRule'],
    world: (w) =>
      looked(w, {
        phones: [w.who.phone, '13800138004', '13900139005'].map((number) => ({
          number,
          provinceCode: elsewhere(w.who.province),
          otherSubjects: 1,
        })),
      }),
  },
  {
    id: 'another-account-phone',
    asks: ['phone-of-account'],
    who: 'individual',
    world: (w) => ({ ...w, more: (context) => ({ ...context, account: { ...(context.account ?? {}), phone: '13800138088' } }) }),
  },
  {
    id: 'another-account-name',
    asks: ['name-of-account', 'accessThenChange'],
    world: (w) => ({
      ...w,
      more: (context) => ({ ...context, account: { phone: w.who.phone, ...(context.account ?? {}), name: '别的样例有限公司' } }),
    }),
  },
]

const certificates: readonly Variation[] = [
  { id: 'certificate-ends-soon', asks: ['certificate-remaining'], set: () => ({ 'subject.certificateValidTo': { to: '2026-10-14' } }) },
  {
    id: 'certificate-has-ended',
    asks: ['certificateIsLongTerm', 'certificate-remaining'],
    set: () => ({ 'subject.certificateValidTo': { to: '2026-01-14' } }),
  },
  {
    id: 'code-with-an-odd-organisation',
    asks: ['certificate-number-note'],
    who: 'unit',
    world: (w) => (w.who.certificate === 'business-licence' ? numbered(w, oddCode(w.who.province)) : w),
  },
  { id: 'sole-trader-without-a-name', asks: ['soleTraderRule'], who: 'unit', world: (w) => soleTrader(w, '陈一') },
  { id: 'sole-trader-with-a-name', asks: ['soleTraderRule'], who: 'unit', world: (w) => soleTrader(w, '启明样例商店') },
  {
    id: 'half-width-brackets',
    asks: ['certificateRulesUnit'],
    who: 'unit',
    set: () => ({ 'subject.subjectName': '启明样例(示例)有限公司' }),
  },
  { id: 'another-certificate', asks: ['certificateRulesUnit', 'hkMoTwRule', 'subjectPersonIdHasTwoSides'], world: otherCertificate(1) },
  { id: 'a-third-certificate', asks: ['certificateRulesUnit', 'hkMoTwRule', 'subjectPersonIdHasTwoSides'], world: otherCertificate(2) },
  { id: 'a-fourth-certificate', asks: ['hkMoTwRule'], world: otherCertificate(3) },
  { id: 'a-fifth-certificate', asks: ['hkMoTwRule'], world: otherCertificate(4) },
]

function oddCode(province: string): string {
  // 11714's digit for MA1A2B3C is not 0, or not 1
  const made = [...'01'].map((digit) => `91${province.slice(0, 2)}0105MA1A2B3C${digit}`)
  return made.map((body) => codeFrom(body)).find((code) => code[16] !== codeOf(province)[16]) as string
}
const codeFrom = (body: string) =>
  [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((last) => body + last).find((code) => numberFits(code)) ?? body
const numberFits = (code: string) => allCertificates['business-licence'].check(code, '2026-09-14') === undefined

function soleTrader(world: World, name: string): World {
  if (world.who.certificate !== 'business-licence') return world
  const made = numbered(world, codeOf(world.who.province, '92'))
  const who = { ...made.who, name, says: { ...made.who.says, 'subject.subjectName': name, 'subject.legalRepName': '陈一' } }
  return { ...made, who, record: recordOf(who, world.type) }
}

function otherCertificate(n: number): (world: World) => World {
  return (world) => {
    const type = certificateTypesOf(world.who.nature)[n] as CertificateTypeId | undefined
    if (type === undefined) return world
    const who = applicant(world.who.nature, world.who.province, type)
    return { ...world, who, record: recordOf(who, world.type) }
  }
}

const words = [
  '启明学科培训',
  '启明股权理财',
  '启明医院',
  '启明游戏中心',
  '启明佛教文化',
  '启明论坛',
  '启明新闻在线',
  '启明法律服务',
  '启明电影',
  '启明官网',
  '20260914',
  'Qiming Demo',
  '中国启明',
  '广东启明网',
  '启明个人主页',
] as const
const named = words.map(
  (name, i): Variation => ({
    id: `site-name-${i}`,
    asks: [
      'siteNameRules',
      'site-name',
      'specialMaterials',
      'schoolTrainingCommitmentLetter',
      'industryRules',
      'domainCertificateRequired',
    ],
    set: () => ({ 'sites.0.siteName': name }),
  }),
)
const unitWords = ['启明投资管理有限公司', '启明培训学校', '启明律师事务所', '启明医疗器械有限公司', '启明文化传媒有限公司'] as const
const unitNamed = unitWords.map(
  (name, i): Variation => ({
    id: `unit-name-${i}`,
    asks: ['finance-name-legal-rep', 'industryRules', 'specialMaterials', 'schoolTrainingCommitmentLetter'],
    who: 'unit',
    world: (w) => {
      const who = { ...w.who, name, says: { ...w.who.says, 'subject.subjectName': name, 'subject.legalRepName': '钱八' } }
      return { ...w, who, record: recordOf(who, w.type) }
    },
  }),
)

const sites: readonly Variation[] = [
  {
    id: 'two-sites',
    asks: ['maxNewSitesPerOrderUnit', 'maxNewSitesPerOrderIndividual', 'constructionPlanThresholdUnit', 'isFirstSite'],
    types: building,
    patch: withSites(2),
  },
  {
    id: 'six-sites',
    asks: [
      'maxNewSitesPerOrderUnit',
      'maxNewSitesPerOrderIndividual',
      'constructionPlanThresholdUnit',
      'constructionPlanThresholdIndividual',
      'specialMaterials',
    ],
    types: building,
    patch: withSites(6),
  },
  {
    id: 'ten-sites',
    asks: ['maxNewSitesPerOrderUnit', 'constructionPlanThresholdUnit', 'maxSitesTotalUnit'],
    who: 'unit',
    types: building,
    patch: withSites(10),
  },
  { id: 'eleven-sites', asks: ['isFirstSite'], who: 'unit', types: building, patch: withSites(11) },
  {
    id: 'many-filed',
    asks: [
      'maxSitesTotalUnit',
      'maxSitesTotalIndividual',
      'constructionPlanThresholdUnit',
      'constructionPlanThresholdIndividual',
      'maxNewSitesPerOrderUnit',
    ],
    world: filedSites(40),
  },
  {
    id: 'six-in-one-change',
    asks: ['specialMaterials', 'constructionPlanThresholdUnit'],
    types: ['change-filing', 'change-site'],
    world: filedSites(6),
    patch: (answers, world) =>
      answer(
        answers,
        'record.siteFilingNumbers',
        world.record.sites.map(({ filingNumber }) => filingNumber),
        contextFor(world, answers),
      ),
  },
  {
    id: 'two-clouds',
    asks: ['cloudResourceRule', 'remark'],
    types: building,
    patch: (answers) => ({
      ...withSites(2)(answers),
      sites: withSites(2)(answers).sites.map((site, n) =>
        n === 1
          ? { ...site, resources: ['ins-2', 'ins-3', 'ins-4', 'ins-5', 'ins-6', 'ins-7'].map((id) => ({ kind: 'cvm' as const, id })) }
          : site,
      ),
    }),
  },
  {
    id: 'an-approval',
    asks: ['siteNeedsApproval'],
    who: 'unit',
    set: () => ({ 'sites.0.preApprovalTypes': ['news', 'internet-finance'] }),
  },
  {
    id: 'every-approval',
    asks: ['siteNeedsApproval', 'industryRules', 'specialMaterials'],
    who: 'unit',
    set: () => ({ 'sites.0.preApprovalTypes': ['culture', 'religion', 'after-school-training', 'medicine-and-devices'] }),
  },
  ...['综合门户', '单位门户网站', '博客/个人空间', '网络购物', '网上支付', '网络教育'].map(
    (content): Variation => ({
      id: `content-${content}`,
      asks: ['serviceContentForbiddenIndividual', 'remark'],
      set: () => ({ 'sites.0.serviceContent': content }),
    }),
  ),
  { id: 'no-remark', asks: ['remark', 'siteRemarkRules'], set: () => ({ 'sites.0.siteRemark': '' }) },
  { id: 'short-remark', asks: ['remark', 'siteRemarkRules'], set: () => ({ 'sites.0.siteRemark': '照片' }) },
  {
    id: 'remark-of-a-forum',
    asks: ['forum', 'miniProgramOnlyDomain'],
    set: () => ({ 'sites.0.siteRemark': '网站主要内容为：摄影爱好者论坛，域名仅用于微信小程序' }),
  },
  {
    id: 'address-without-a-number',
    asks: ['addressRules'],
    set: () => ({ 'subject.contactAddress': '市辖区示例街道示例路', 'subject.certificateAddress': '示例路' }),
  },
  {
    id: 'state-word',
    asks: ['domain-state-word', 'domainSuffixRule'],
    types: ['initial'],
    set: () => ({ 'verify-type.domain': 'zhongguo-demo.cn' }),
  },
  ...['中国启明.cn', 'qiming-demo.asia', 'qiming-demo.io', 'qiming-demo.vip', 'qiming-demo.中国', 'qiming-demo.wang'].map(
    (domain): Variation => ({
      id: `domain-${domain}`,
      asks: ['approved-suffix', 'domainSuffixRule', 'domain-state-word'],
      types: ['initial'],
      set: () => ({ 'verify-type.domain': domain }),
    }),
  ),
]

const lookedUp: readonly Variation[] = [
  {
    id: 'another-registrar',
    asks: ['registrarIsOwn', 'domainCertificateRequired'],
    types: building,
    world: (w) => ({
      ...w,
      facts: (facts) => ({ ...facts, domain: facts.domain ? { ...facts.domain, registrar: 'other' } : facts.domain }),
    }),
  },
  {
    id: 'domain-ends-soon',
    asks: ['domainMinRemainingMonths'],
    world: (w) =>
      looked(w, {
        domains: domainsOf(w).map((name) => ({
          name,
          registrar: 'other',
          expiresAt: '2026-10-01',
          filedAt: '2016-01-01',
          holder: { nature: w.who.nature, name: w.who.name },
        })),
      }),
  },
  {
    id: 'domain-held-by-a-person',
    asks: ['domainHolderUnit', 'domainCertificateRequired'],
    who: 'unit',
    world: (w) =>
      looked(w, { domains: domainsOf(w).map((name) => ({ name, registrar: 'own', holder: { nature: 'individual', name: '孙九' } })) }),
  },
  {
    id: 'domain-held-by-the-legal-rep',
    asks: ['domainHolderUnit', 'domainCertificateRequired'],
    who: 'unit',
    world: (w) =>
      looked(w, { domains: domainsOf(w).map((name) => ({ name, registrar: 'own', holder: { nature: 'individual', name: '陈一' } })) }),
  },
  {
    id: 'domain-held-by-a-foreign-parent',
    asks: ['domainHolderUnit', 'domainCertificateRequired', 'specialMaterials'],
    who: 'unit',
    world: (w) =>
      looked(w, {
        domains: domainsOf(w).map((name) => ({ name, registrar: 'own', holder: { nature: 'enterprise', name: 'Qiming Ltd' } })),
      }),
  },
  {
    id: 'sites-not-as-filed',
    asks: ['unfiledSiteMustBeClosed', 'filedSiteMustBeOpen'],
    world: (w) =>
      looked(
        { ...w, record: { ...w.record, sites: w.record.sites.map((site) => ({ ...site, reachable: false, footerNumber: null })) } },
        {
          sites: domainsOf(w).map((domain) => ({
            domain,
            reachable: true,
            footerNumber: null,
            contentMatches: false,
            resolvesElsewhere: true,
          })),
        },
      ),
  },
  {
    id: 'filed-sites-closed',
    asks: ['filedSiteMustBeOpen'],
    world: (w) => looked(w, { sites: domainsOf(w).map((domain) => ({ domain, reachable: false })) }),
  },
]

const changes: readonly Variation[] = [
  {
    id: 'renamed',
    asks: ['subjectRenamed', 'businessNameChangeLetter', 'subjectChangeUnit'],
    who: 'unit',
    types: ['change-filing'],
    set: () => ({ 'subject.subjectName': '启明改名有限公司' }),
  },
  {
    id: 'another-unit',
    asks: ['subjectCertificateChanged', 'subjectChangeUnit'],
    who: 'unit',
    types: ['change-filing'],
    set: (w) => ({
      'subject.subjectName': '别的样例有限公司',
      'verify-type.subjectCertificateNumber': codeFrom(`91${w.who.province.slice(0, 2)}0105MA9A9B9C0`),
      'subject.legalRepName': '钱八',
    }),
  },
  {
    id: 'individual-to-enterprise',
    asks: ['subjectNatureChanged', 'subjectChangeIndividual', 'specialMaterials', 'domainCertificateRequired'],
    who: 'individual',
    types: ['change-filing'],
    world: (w) =>
      says(w, {
        'subject.subjectName': '启明样例有限公司',
        'verify-type.subjectNature': 'enterprise',
        'verify-type.subjectCertificateType': 'business-licence',
        'verify-type.subjectCertificateNumber': codeOf(w.who.province),
      }),
    set: () => ({ 'verify-type.subjectNature': 'enterprise' }),
  },
  {
    id: 'unit-to-individual',
    asks: ['subjectNatureChanged', 'subjectChangeUnit'],
    who: 'unit',
    types: ['change-filing'],
    world: (w) =>
      says(w, {
        'subject.subjectName': '陈一',
        'verify-type.subjectNature': 'individual',
        'verify-type.subjectCertificateType': 'resident-id',
        'verify-type.subjectCertificateNumber': residentOf(w.who.province, '19850612'),
      }),
    set: () => ({ 'verify-type.subjectNature': 'individual' }),
  },
  {
    id: 'person-replaced',
    asks: ['subjectPersonReplaced'],
    types: ['change-filing'],
    set: (w) => ({ 'subject.name': '吴七', 'subject.idNumber': residentOf(w.who.province, '19790101') }),
  },
  {
    id: 'site-person-replaced',
    asks: ['sitePersonReplaced'],
    types: ['change-filing', 'change-site'],
    set: (w) => ({ 'sitePersons.0.name': '吴七', 'sitePersons.0.idNumber': residentOf(w.who.province, '19790101') }),
  },
  {
    id: 'domain-changed',
    asks: ['domainChanged', 'specialMaterials', 'domainCertificateRequired'],
    types: ['change-filing', 'change-site'],
    set: () => ({ 'sites.0.domains': 'qiming-huan-demo.cn' }),
  },
  {
    id: 'no-site-picked',
    asks: ['sitesPicked'],
    types: ['change-filing'],
    patch: (answers, world) =>
      answer(
        { ...answers, record: { ...answers.record, siteFilingNumbers: [] } },
        'subject.contactAddress',
        '示例区新示例路 9 号 901 室',
        contextFor(world, answers),
      ),
  },
]

const records: readonly Variation[] = [
  {
    id: 'a-line-no-longer-true',
    asks: ['recordRole'],
    types: ['access', 'add-site', 'add-site-no-subject'],
    patch: (answers) => ({ ...answers, record: { ...answers.record, outdated: ['subject.contactAddress'] } }),
  },
  {
    id: 'phone-disused',
    asks: ['recordRole'],
    types: ['access', 'add-site', 'add-site-no-subject'],
    world: (w) => ({ ...w, record: { ...w.record, ...(w.record.person ? { person: { ...w.record.person, phoneDisused: true } } : {}) } }),
  },
  {
    id: 'under-an-old-certificate',
    asks: ['recordRole'],
    types: ['access', 'add-site', 'add-site-no-subject'],
    world: (w) => ({ ...w, record: { ...w.record, certificateNumber: '440101000123456', underOldCertificate: true } }),
  },
  {
    id: 'record-of-somebody-else',
    asks: ['recordRole'],
    types: ['access', 'add-site-no-subject'],
    world: (w) => ({ ...w, record: { ...w.record, certificateNumber: '440101000123456' } }),
  },
  {
    id: 'old-letters',
    asks: ['filingType'],
    patch: (answers) => ({
      ...answers,
      materials: Object.fromEntries(Object.entries(answers.materials).map(([slot, paper]) => [slot, { ...paper, signedOn: '2026-01-05' }])),
    }),
  },
]

export const variations: readonly Variation[] = [
  ...people,
  ...phones,
  ...certificates,
  ...named,
  ...unitNamed,
  ...sites,
  ...lookedUp,
  ...changes,
  ...records,
]
