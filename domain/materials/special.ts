/** Papers single provinces ask for in single cases. Source: spec B5, provinces. */
import { letterTips, proofTips } from './capture-tips'
import type { MaterialSpec } from './material'

export const fingerprintedIdCopy: MaterialSpec = {
  id: 'fingerprinted-id-copy',
  name: '按手印的身份证复印件',
  why: '个人备案要另交一份按了手印的身份证复印件。',
  tips: ['身份证正反面复印在一张纸上', '在空白处按手印，盖住部分文字也不要挡住号码', '整页拍进去'],
}

export const constructionPlan: MaterialSpec = {
  id: 'construction-plan',
  name: '网站建设方案书',
  why: '网站或域名较多，要说明各自的用途和建设计划。',
  tips: ['写明每个域名的用途，盖公章或签名', ...letterTips],
  dated: { label: '签署日期', maxAgeDays: (policy) => policy.letterMaxAgeDays },
}

export const otherMaterials: MaterialSpec = {
  id: 'other-materials',
  name: '其他材料',
  why: '有助于审核的其他文件，例如个体工商户的营业执照。',
  tips: proofTips,
}
