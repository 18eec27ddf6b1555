/** G8: a cloud resource that qualifies, or a valid authorisation code. Source: spec E, C11. */
import { type CodeState, codeWords } from '../code-words'
import type { ResourceFacts } from '../detection-types'
import { blocks, type Gate, type GateInput, orPasses, passes, unknown, warns } from '../gate'
import { judgeResource } from '../resource-judgement'

const anchor = 'verify-type.resource'
export const resourceGate: Gate = (input) => {
  const { resource } = input.facts
  if (resource === undefined) return [unknown('G8', '云服务信息暂时查不到', '请稍后再验证一次')]
  if (resource.kind === 'none') {
    return [
      blocks('G8', {
        code: 'resource',
        says: '没有选择可用于备案的云服务',
        wayOut: '请选择账号下的云服务，或填写他人给您的授权码',
        anchor,
      }),
    ]
  }
  if (resource.kind === 'authorization-code') return [codeLine(resource.state)]
  return serverLines(resource, input)
}

const codeLine = (state: CodeState) =>
  state === 'unused' ? passes('G8', '授权码有效') : blocks('G8', { code: 'resource', ...codeWords[state], anchor })

function serverLines(resource: Exclude<ResourceFacts, { kind: 'none' | 'authorization-code' }>, { policy, now }: GateInput) {
  const { checks } = judgeResource(resource, policy, now)
  const failed = checks.filter((check) => !check.ok)
  const lines = failed.map((check) =>
    blocks('G8', { code: 'resource', says: `所选云服务${check.says}`, wayOut: check.wayOut ?? '请换一个云服务', anchor }),
  )
  const crowded = checks
    .filter((check) => check.warns)
    .map((check) => warns('G8', { code: 'resource-crowded', says: `所选云服务${check.says}`, wayOut: check.wayOut ?? '可以继续', anchor }))
  return orPasses('G8', [...lines, ...crowded], '云服务符合备案要求')
}
