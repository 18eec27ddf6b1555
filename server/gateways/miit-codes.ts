/**
 * The numbers of the ministry's own form, for the moment a filing is handed over. They disagree with other systems and change, so they
 * live here alone: answers, the database and the wire carry our ids. Source: spec C7 [M], enums.json (about 2023-11).
 */
import type { CertificateTypeId } from '@domain/certificates/certificate-type'
import { siteLanguages } from '@domain/fields/languages'
import type { SubjectNatureId } from '@domain/filing/subject-natures'

type Row = readonly [code: number, certificates: { readonly [T in CertificateTypeId]?: number }]

/** 主办者性质 with its certificates: one certificate has another number under each nature. 军官证 has none that is known (spec I-8). */
const natures: Readonly<Record<SubjectNatureId, Row>> = {
  defence: [1, { 'military-unit-code': 5, 'military-service-licence': 23 }],
  government: [2, { 'org-code': 9, uscc: 13 }],
  'public-institution': [3, { 'org-code': 3, 'institution-legal-cert': 4, uscc: 15 }],
  enterprise: [4, { 'business-licence': 1, 'org-code': 12, 'foreign-rep-office': 27 }],
  individual: [
    5,
    {
      'resident-id': 2,
      passport: 7,
      'tw-travel-permit': 11,
      'hk-mo-travel-permit': 14,
      'foreign-permanent-resident': 30,
      'hk-mo-residence': 41,
      'tw-residence': 42,
    },
  ],
  'social-group': [6, { 'social-group-cert': 6, 'org-code': 10 }],
  'private-non-enterprise': [
    9,
    { 'org-code': 16, 'private-non-enterprise-cert': 17, 'social-service-cert': 36, 'private-school-licence': 37 },
  ],
  foundation: [10, { 'org-code': 18, 'foundation-cert': 19 }],
  'law-firm': [11, { 'org-code': 20, 'law-firm-licence': 21 }],
  'foreign-cultural-centre': [12, { 'foreign-cultural-centre-cert': 22, 'foreign-tourism-office-cert': 34, 'embassy-school-licence': 40 }],
  'mass-organisation': [13, { uscc: 24 }],
  'judicial-expert': [14, { 'judicial-expert-licence': 28 }],
  religious: [15, { 'religious-site-cert': 25 }],
  overseas: [16, { 'overseas-cert': 35 }],
  medical: [17, { 'medical-licence': 38 }],
  notary: [18, { 'notary-licence': 39 }],
  'collective-economy': [19, { 'rural-collective-cert': 43 }],
  arbitration: [20, { 'arbitration-cert': 44 }],
}

const approvalBits: Readonly<Record<string, number>> = {
  news: 1,
  publishing: 2,
  education: 4,
  healthcare: 8,
  'drugs-and-devices': 16,
  bbs: 32,
  culture: 256,
  'broadcast-film-tv': 512,
  'ride-hailing': 2048,
  'internet-finance': 4096,
  'school-training': 8192,
  religion: 16384,
}

/** 网站服务内容 in the order of the form: the n-th has bit 2^(n−1); those added later begin at the 28th. */
const serviceContents = [
  ...['即时通信', '搜索引擎', '综合门户', '网上邮局', '网络新闻', '博客/个人空间', '网络广告/信息', '单位门户网站'],
  ...['网络购物', '网上支付', '网上银行', '网上炒股/股票基金', '网络游戏', '网络音乐', '网络影视', '网络图片', '网络软件/下载'],
  ...['网上求职', '网上交友/婚介', '网上房产', '网络教育', '网站建设', 'WAP', '其他'],
]
const addedLater = ['APP', '网络借贷信息中介', '互联网股权融资', '互联网保险', '互联网跨界金融及资产管理', '网上非银支付']

/** 1 to 20 with gaps; undefined for an id the form does not have. */
export const miitNatureCode = (nature: string): number | undefined => rowOf(nature)?.[0]

/** The certificate's number under this nature; undefined where the form has none, 军官证 among them. */
export const miitCertificateCode = (nature: string, certificate: string): number | undefined =>
  (rowOf(nature)?.[1] as Readonly<Record<string, number>> | undefined)?.[certificate]

/** 前置审批 as one sum of bits; 0 is 以上都不涉及. */
export const miitApprovalBits = (approvals: readonly string[]): number =>
  approvals.reduce((sum, approval) => sum + (approvalBits[approval] ?? 0), 0)

/** The bit of a service content; a number, not a mask to shift, as the later ones lie beyond 32 bits. */
export function miitServiceContentBit(name: string): number | undefined {
  const late = addedLater.indexOf(name)
  if (late >= 0) return 2 ** (late + 27)
  const place = serviceContents.indexOf(name)
  return place < 0 ? undefined : 2 ** place
}

/** 1 to 17. */
export const miitLanguageCode = (name: string): number | undefined => siteLanguages.indexOf(name) + 1 || undefined

const rowOf = (nature: string): Row | undefined => (Object.hasOwn(natures, nature) ? natures[nature as SubjectNatureId] : undefined)
