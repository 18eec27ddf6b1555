/** Papers single provinces ask for in single cases. Source: spec B5, provinces. */
import { letterTips, proofTips } from './capture-tips'
import { building, changing } from './filing-type-groups'
import { issuedPaper, signedLetter } from './letter'
import type { MaterialSpec } from './material'

export const fingerprintedIdCopy = {
  id: 'fingerprinted-id-copy',
  name: '按手印的身份证复印件',
  why: '个人备案要另交一份按了手印的身份证复印件。',
  tips: ['身份证正反面复印在一张纸上', '在空白处按手印，盖住部分文字也不要挡住号码', '整页拍进去'],
} as const satisfies MaterialSpec

export const constructionPlan = {
  ...signedLetter,
  id: 'construction-plan',
  name: '网站建设方案书',
  why: '网站或域名较多，要说明各自的用途和建设计划。',
  tips: ['写明每个域名的用途，盖公章或签名', ...letterTips],
  only: [{ filingType: ['initial', 'add-site', 'add-site-no-subject'] }, { filingType: changing, domainChanged: true }],
} as const satisfies MaterialSpec

export const domainsStatement = {
  ...signedLetter,
  id: 'domains-statement',
  name: '域名用途说明',
  why: '域名较多，要书面说明每个域名的用途。',
  tips: ['单位盖公章；个人签名并按手印', ...letterTips],
} as const satisfies MaterialSpec

export const guaranteeLetter = {
  ...signedLetter,
  id: 'guarantee-letter',
  name: '保证书',
  why: '个人的网站较多，要保证都由本人使用。',
  tips: letterTips,
} as const satisfies MaterialSpec

export const resourceStatement = {
  ...signedLetter,
  id: 'resource-statement',
  name: '云资源使用说明',
  why: '一个网站用了不止一个云资源，要书面说明各自的用途。',
  tips: ['盖公章', ...letterTips],
} as const satisfies MaterialSpec

export const nameChangeLetter = {
  ...signedLetter,
  id: 'name-change-letter',
  name: '工商更名函',
  why: '单位改了名称，要证明前后是同一个单位。',
  tips: ['写明原名称、新名称和变更日期，盖新公章', '把登记机关的变更通知书附在后面，一起拍清楚', ...letterTips],
  only: [{ filingType: ['change-filing', 'access', 'add-site-no-subject'] }],
} as const satisfies MaterialSpec

export const partyBuildingLetter = {
  ...signedLetter,
  id: 'party-building-letter',
  name: '党建备案信息确认函',
  why: '当地要求网站确认党建工作的联系人和情况。',
  tips: ['单位盖公章；个人签名', ...letterTips],
  only: [{ filingType: building }, { filingType: changing, domainChanged: true }],
} as const satisfies MaterialSpec

export const publicBodyForm = {
  ...issuedPaper,
  id: 'public-body-form',
  name: '机关事业单位网站审核表',
  why: '机关和事业单位开办网站，要有编制部门审核过的表。',
  tips: ['编制部门盖过章的原件', ...proofTips],
} as const satisfies MaterialSpec

/** Ten files for the subject and ten for its sites (B5). */
const further = { tips: proofTips, most: 10 } as const

export const otherMaterials = {
  ...further,
  id: 'other-materials',
  name: '其他材料（主体）',
  why: '有助于核对主体和负责人的其他文件，例如个体工商户的营业执照。',
} as const satisfies MaterialSpec

export const siteOtherMaterials = {
  ...further,
  id: 'site-other-materials',
  name: '其他材料（网站）',
  why: '有助于说明网站和域名的其他文件，例如合作合同、授权证明。',
} as const satisfies MaterialSpec
