/** 证明: papers other bodies have issued, asked for by a province's rule or by the kind of site. Source: spec B5, C12. */
import { proofTips } from './capture-tips'
import type { MaterialSpec } from './material'

const issued = { label: '开具日期', maxAgeDays: (policy) => policy.letterMaxAgeDays } as const satisfies MaterialSpec['dated']

export const residenceProof: MaterialSpec = {
  id: 'residence-proof',
  name: '居住证明',
  why: '证件不是本省的，要证明您住在这里。',
  tips: proofTips,
}

export const minorProof: MaterialSpec = {
  id: 'minor-proof',
  name: '未成年人工作或收入证明',
  why: '负责人未满 18 周岁。',
  tips: ['写明入职日期和岗位，盖单位公章', ...proofTips],
  dated: issued,
}

export const lawyerQualification: MaterialSpec = {
  id: 'lawyer-qualification',
  name: '律师执业证',
  why: '个人网站涉及法律内容，要有本人在本地的律师资格。',
  tips: proofTips,
}

export const domainRealNameProof: MaterialSpec = {
  id: 'domain-real-name-proof',
  name: '域名实名认证截图',
  why: '域名不是在本平台注册的，我们看不到它的实名信息。',
  tips: ['在域名注册商的控制台截图', '要看到域名、持有人、证件类型和号码、到期日'],
  per: 'site',
  needed: [{ when: { registrarIsOwn: false }, level: 'required' }],
}

export const preApprovalDoc: MaterialSpec = {
  id: 'pre-approval-doc',
  name: '前置审批文件',
  why: '您选了需要审批的内容类型，要交主管部门的批准文件。',
  tips: proofTips,
  per: 'site',
  needed: [{ when: { isIndividual: false, siteNeedsApproval: true }, level: 'required' }],
}
