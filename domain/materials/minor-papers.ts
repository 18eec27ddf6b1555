/** 未成年人: what shows that somebody under age works, or that their guardian agrees. Which province wants which is said by a rule. Source: spec B5, D (minor_materials_*). */
import { proofTips } from './capture-tips'
import { building } from './filing-type-groups'
import { issuedPaper, signedLetter } from './letter'
import type { MaterialSpec } from './material'

/** A change of a site alone asks nobody's age again (B5). */
const only = [{ filingType: [...building, 'change-filing'] }] as const satisfies MaterialSpec['only']

export const minorProof = {
  ...issuedPaper,
  id: 'minor-proof',
  name: '未成年人工作或收入证明',
  why: '负责人未满 18 周岁。',
  tips: ['写明入职日期和岗位，盖单位公章', ...proofTips],
  only,
} as const satisfies MaterialSpec

export const guardianConsent = {
  ...signedLetter,
  id: 'guardian-consent',
  name: '监护人同意书',
  why: '负责人未满 18 周岁，要监护人书面同意。',
  tips: ['由监护人签名，写明和本人的关系', '整页拍进去，字迹清楚'],
  only,
} as const satisfies MaterialSpec

export const guardianId = {
  id: 'guardian-id',
  name: '监护人身份证',
  why: '要核对同意的人是谁。',
  tips: ['正反两面拍在一张照片里', ...proofTips],
  only,
  looks: 'card-both',
} as const satisfies MaterialSpec

export const householdRegister = {
  id: 'household-register',
  name: '户口本',
  why: '要看到本人和监护人的关系。',
  tips: ['本人页和监护人页拍在一张照片里', ...proofTips],
  only,
} as const satisfies MaterialSpec
