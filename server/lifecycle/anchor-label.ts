/** What the thing a reviewer points at is called on the person's own pages, and on which page it is. */
import { materialIds } from '@domain/materials/material'
import { stepOf, steps } from '@domain/steps/registry'
import type { StepSpec } from '@domain/steps/step'
import { type StepId, stepIds } from '@domain/steps/step-id'

const ofMaterials: Readonly<Record<string, string>> = {
  'subject-certificate': '主体证件照片',
  'subject-person-id-front': '主体负责人证件正面',
  'subject-person-id-back': '主体负责人证件反面',
  'site-person-id-front': '网站负责人证件正面',
  'site-person-id-back': '网站负责人证件反面',
  'commitment-letter': '承诺书',
  'commitment-video': '承诺视频',
}

/** `sites.1.siteName` → 第 2 个网站的网站名称. */
export function labelOf(anchor: string): string {
  const [head = '', second = '', third] = anchor.split('.')
  if (anchor === 'order') return '整份备案'
  if (head === 'materials') return ofMaterials[second] ?? (materialIds.some((id) => id === second) ? '上传的材料' : '材料')
  if (head === 'sites' || head === 'sitePersons') {
    const whose = head === 'sites' ? '网站' : '网站的负责人'
    return `第 ${Number(second) + 1} 个${whose}：${fieldLabel(stepOf(anchor), third ?? '') ?? '信息'}`
  }
  const step = stepIds.find((id) => id === head)
  return step ? (fieldLabel(step, second) ?? steps[step].title) : '整份备案'
}

/** The page to mend it on; null when it concerns the order as a whole. */
export function stepFor(anchor: string): StepId | null {
  if (anchor === 'order') return null
  return stepIds.find((id) => id === anchor.split('.')[0]) ?? stepOf(anchor)
}

function fieldLabel(step: StepId, key: string): string | undefined {
  const spec: StepSpec = steps[step]
  return spec.sections.flatMap(({ fields }) => fields).find((field) => field.key === key)?.label
}
