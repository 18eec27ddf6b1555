/** 证明: papers other bodies have issued, asked for by a province's rule or by the kind of site. Source: spec B5, C12. */
import { approvalsOf } from '@domain/facts/sites'
import { approvalDocuments } from '@domain/fields/pre-approvals'
import { proofTips } from './capture-tips'
import { building, changing } from './filing-type-groups'
import { issuedPaper } from './letter'
import type { MaterialSpec } from './material'

export const residenceProof = {
  id: 'residence-proof',
  name: '居住证明',
  why: '证件不是本省的，要证明您住在这里。',
  tips: proofTips,
} as const satisfies MaterialSpec

export const lawyerQualification = {
  id: 'lawyer-qualification',
  name: '律师执业证',
  why: '个人网站涉及法律内容，要有本人在本地的律师资格。',
  tips: proofTips,
  looks: 'certificate',
} as const satisfies MaterialSpec

export const domainRealNameProof = {
  id: 'domain-real-name-proof',
  name: '域名实名认证截图',
  why: '域名不是在本平台注册的，我们看不到它的实名信息。',
  tips: ['在域名注册商的控制台截图', '要看到域名、持有人、证件类型和号码、到期日'],
  per: 'site',
  needed: [
    { when: { registrarIsOwn: false, filingType: building }, level: 'required' },
    { when: { registrarIsOwn: false, filingType: changing, domainChanged: true }, level: 'required' },
  ],
  looks: 'screenshot',
} as const satisfies MaterialSpec

export const domainCertificate = {
  ...issuedPaper,
  id: 'domain-certificate',
  name: '域名证书',
  why: '要用注册商开具的域名证书证明域名是谁的。',
  tips: ['在域名注册商的控制台下载或打印', '要看到域名、所有者、注册和到期日期', ...proofTips],
  per: 'site',
  looks: 'certificate',
} as const satisfies MaterialSpec

export const preApprovalDoc = {
  id: 'pre-approval-doc',
  name: '前置审批文件',
  why: '您选了需要审批的内容类型，要交主管部门的批准文件。',
  tips: proofTips,
  per: 'site',
  whose: ({ answers }, n) => approvalDocuments(approvalsOf(answers, n)).join('；'),
  needed: [{ when: { isIndividual: false, siteNeedsApproval: true }, level: 'required' }],
} as const satisfies MaterialSpec

export const operatingStatement = {
  ...issuedPaper,
  id: 'operating-statement',
  name: '经营性说明书',
  why: '要说明网站是否从事经营活动、从事哪些。',
  tips: ['写明网站提供什么服务、是否收费，盖公章或签名', ...proofTips],
} as const satisfies MaterialSpec
