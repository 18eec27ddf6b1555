/** What the thing a reviewer points at is called on the person's own pages, and on which page it is. */
import { type MaterialId, materials } from '@domain/materials/registry'
import { stepOf, steps } from '@domain/steps/registry'
import type { StepSpec } from '@domain/steps/step'
import { type StepId, stepIds } from '@domain/steps/step-id'

/**
 * `sites.1.siteName` → 第 2 个网站：网站名称.
 * @param sites how many sites the filing has: the only one is not counted
 * @param asked how this very filing asks for it (个人's 姓名, 单位's 单位名称)
 */
export function labelOf(anchor: string, sites = 2, asked?: string): string {
  const [head = '', second = '', third] = anchor.split('.')
  if (anchor === 'order') return '整份备案'
  if (head === 'materials') return paperName(second)
  if (head === 'identity-check') return steps['identity-check'].title
  if (head === 'sites' || head === 'sitePersons') {
    const whose = head === 'sites' ? '网站' : '网站的负责人'
    const field = asked ?? fieldLabel(stepOf(anchor), third ?? '') ?? lists[third ?? ''] ?? '信息'
    return sites > 1 ? `第 ${Number(second) + 1} 个${whose}：${field}` : field
  }
  const step = stepIds.find((id) => id === head)
  return step ? (asked ?? fieldLabel(step, second) ?? steps[step].title) : '整份备案'
}

/** The page to mend it on; null when it concerns the order as a whole. */
export function stepFor(anchor: string): StepId | null {
  if (anchor === 'order') return null
  return stepIds.find((id) => id === anchor.split('.')[0]) ?? stepOf(anchor)
}

const lists: Readonly<Record<string, string>> = {
  domains: '域名',
  resources: '备案云服务',
  moreDomains: '其他域名',
  moreResources: '其他云服务',
}

const paperName = (slot: string): string => (Object.hasOwn(materials, slot) ? materials[slot as MaterialId].name : '上传的材料')

function fieldLabel(step: StepId, key: string): string | undefined {
  const spec: StepSpec = steps[step]
  return spec.sections.flatMap(({ fields }) => fields).find((field) => field.key === key)?.label
}
