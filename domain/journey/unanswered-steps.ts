/** Steps without fields that still wait for the person: the look-up, the video check and the agreement at preview. */
import { distinctSitePersons, sitePersonOf } from '@domain/facts/persons'
import type { Scope } from '@domain/facts/scope'
import { isIndividual } from '@domain/filing/subject-natures'
import type { StepId } from '@domain/steps/step-id'
import type { Problem } from './problem'

const certain = { severity: 'rejects', hard: true } as const

/** One problem per thing that is still to be done, on the steps this filing has. */
export function unansweredSteps(scope: Scope, present: readonly StepId[]): Problem[] {
  return [
    ...(present.includes('verify-type') ? lookUp(scope) : []),
    ...(present.includes('identity-check') ? uncheckedPersons(scope) : []),
    ...(present.includes('preview') ? agreement(scope) : []),
  ]
}

function lookUp({ context: { detection } }: Scope): Problem[] {
  const at = { ...certain, anchors: ['verify-type.detection'] } as const
  if (detection === undefined) return [{ ...at, ruleKey: 'detection', missing: true, says: '填好后请点「验证」，查出该办哪种备案' }]
  const { outcome } = detection
  return outcome.kind === 'retry' ? [{ ...at, ruleKey: 'detection-retry', says: outcome.says, wayOut: outcome.wayOut }] : []
}

function agreement({ answers }: Scope): Problem[] {
  if (answers.preview.agreements?.privacy !== undefined) return []
  return [{ ...certain, ruleKey: 'agreement', anchors: ['preview.agreements'], missing: true, says: '请阅读并勾选隐私保护声明' }]
}

const good = ['submitted', 'passed', 'manual']

/** Where a photograph in front of the curtain will do instead (policy 2018), nobody has to be filmed. */
function uncheckedPersons({ answers, context: { policy } }: Scope): Problem[] {
  const checks = answers['identity-check'].checks ?? {}
  const province = answers['verify-type'].region?.provinceCode ?? ''
  const curtain = policy.backdrop !== undefined && !policy.backdrop.videoOnly.includes(province)
  if (curtain) return []
  const open = distinctSitePersons(answers).filter((n) => !good.includes(checks[String(n)]?.status ?? ''))
  return open.map((n) => {
    const name = sitePersonOf(answers, n).name
    const status = checks[String(n)]?.status
    const who = name && isIndividual(answers['verify-type'].subjectNature) !== true ? `网站负责人 ${name} ` : ''
    return {
      ...certain,
      ruleKey: n === 0 ? 'identity-check' : `identity-check.${n}`,
      anchors: ['identity-check.checks'],
      ...(status === undefined ? { missing: true } : {}),
      says: status === undefined ? `请${who}完成视频核身` : `${who}视频核身没有通过，请重新录制`,
    }
  })
}
