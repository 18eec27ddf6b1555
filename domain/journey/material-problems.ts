/** Papers that are missing or too old. A paper only a dated rule asks for can be left out knowingly (spec K5, K6-5). */

import type { Scope } from '@domain/facts/scope'
import { daysBetween } from '@domain/fields/validity'
import { beyondLast } from '@domain/materials/further-papers'
import type { MaterialRequirement } from './journey-types'
import type { Problem } from './problem'

/** What is wrong in the slots this filing needs. */
export const materialProblems = (requirements: readonly MaterialRequirement[], scope: Scope): Problem[] => [
  ...requirements.flatMap((requirement) => missing(requirement) ?? age(requirement, scope) ?? []),
  ...beyond(scope),
]

/** The page offers no such slot; another program may send one. */
const beyond = ({ answers }: Scope): Problem[] =>
  Object.keys(answers.materials).flatMap((slot) => {
    const says = beyondLast(slot)
    return says === undefined
      ? []
      : [{ ruleKey: 'too-many-papers', anchors: [`materials.${slot}`], severity: 'rejects', hard: true, says, wayOut: '请删去多余的' }]
  })

function missing({ slot, name, level, uploaded, rule, media, why }: MaterialRequirement): Problem | undefined {
  if (uploaded || level !== 'required') return undefined
  const says = media === 'video' ? `请录制${name}` : `请上传${name}`
  const common = { ruleKey: 'required-material', anchors: [`materials.${slot}`], says, missing: true } as const
  return rule === undefined
    ? { ...common, hard: true, severity: 'rejects' }
    : { ...common, hard: false, severity: 'may-reject', wayOut: why, rule }
}

function age({ slot, name, dated, level }: MaterialRequirement, { answers, today, context }: Scope): Problem | undefined {
  const paper = answers.materials[slot]
  if (dated === undefined || paper === undefined || level !== 'required') return undefined
  const anchors = [`materials.${slot}`] as const
  const hard = { ruleKey: 'paper-date', anchors, severity: 'rejects', hard: true } as const
  if (!paper.signedOn) return { ...hard, missing: true, says: `请选择${name}的${dated.label}` }
  if (paper.signedOn > today)
    return { ...hard, says: `${name}的${dated.label} ${paper.signedOn} 还没到`, wayOut: `请核对${dated.label}，不能晚于提交当天` }
  const days = daysBetween(paper.signedOn, today)
  if (days <= dated.maxAgeDays) return undefined
  return {
    ruleKey: 'paper-age',
    anchors,
    severity: 'may-reject',
    hard: false,
    says: `${name}是 ${days} 天前的，超过 ${dated.maxAgeDays} 天`,
    wayOut: '请重新签署或开具一份再上传',
    rule: { source: 'product/域名与网站/网站备案/备案准备/备案材料上传.md', asOf: context.policy.asOf },
  }
}
