/** Papers that one province wants in one case each. Which province and when is said by its values. Source: spec D (special_materials, certificate_rules_unit, industry_rules). */
import { proofTips } from './capture-tips'
import { issuedPaper, signedLetter } from './letter'
import type { MaterialSpec } from './material'

export const legalRepHoldingPhoto = {
  id: 'legal-rep-holding-photo',
  name: '法定代表人手持证件照',
  why: '法定代表人的身份证不是本省的，要手持身份证和执照拍一张照片。',
  tips: ['脸、身份证和执照都要看得清', '拍原件，不要翻拍屏幕'],
  looks: 'held',
} as const satisfies MaterialSpec

export const medicalLicenceCopy = {
  id: 'medical-licence-copy',
  name: '医疗机构执业许可证',
  why: '名称涉及医疗，要看到执业许可证。',
  tips: proofTips,
  looks: 'certificate',
} as const satisfies MaterialSpec

export const advertisementReview = {
  id: 'advertisement-review',
  name: '医疗广告审查证明',
  why: '医疗机构的网站要有广告审查证明。',
  tips: proofTips,
} as const satisfies MaterialSpec

export const travelLicence = {
  id: 'travel-licence',
  name: '旅行社业务经营许可证',
  why: '旅行社要有业务经营许可证。',
  tips: proofTips,
  looks: 'certificate',
} as const satisfies MaterialSpec

export const parentCertificate = {
  id: 'parent-certificate',
  name: '境外母公司的登记证件',
  why: '域名登记在境外母公司名下，要看到母公司的证件。',
  tips: proofTips,
  looks: 'certificate',
} as const satisfies MaterialSpec

export const domainAuthorization = {
  ...signedLetter,
  id: 'domain-authorization',
  name: '域名使用授权书',
  why: '域名不在本单位名下，要有持有人或单位的授权。',
  tips: ['写明域名、双方名称和使用期限，盖公章', ...proofTips],
  per: 'site',
} as const satisfies MaterialSpec

export const publicationNumber = {
  id: 'publication-number',
  name: '游戏版号批文',
  why: '名称涉及游戏，要有出版主管部门的版号批文。',
  tips: proofTips,
} as const satisfies MaterialSpec

export const localPresenceProof = {
  ...issuedPaper,
  id: 'local-presence-proof',
  name: '本地经营证明',
  why: '网店的执照要有在本省经营的证明。',
  tips: proofTips,
} as const satisfies MaterialSpec

export const religiousApproval = {
  id: 'religious-approval',
  name: '宗教事务部门的批准文件',
  why: '内容涉及宗教，要有宗教事务部门的批准。',
  tips: proofTips,
} as const satisfies MaterialSpec

export const fundAssociationPage = {
  id: 'fund-association-page',
  name: '基金业协会登记页',
  why: '私募基金要附基金业协会网站的登记信息，盖公章。',
  tips: ['打印协会网站上本单位的登记页并盖公章', ...proofTips],
} as const satisfies MaterialSpec

export const registryProof = {
  ...issuedPaper,
  id: 'registry-proof',
  name: '登记机关的变更证明',
  why: '主体变成另一个单位，要有登记机关的证明。',
  tips: proofTips,
} as const satisfies MaterialSpec
