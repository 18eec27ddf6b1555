/** G8: a cloud resource that qualifies, or a valid authorisation code. Source: spec E, C11. */
import type { ResourceFacts } from '../detection-types'
import { blocks, type Gate, type GateInput, orPasses, passes, unknown } from '../gate'
import { judgeResource } from '../resource-judgement'

const anchor = 'verify-type.resource'
type CodeState = Extract<ResourceFacts, { kind: 'authorization-code' }>['state']

const codeWords: Record<Exclude<CodeState, 'unused'>, { says: string; wayOut: string }> = {
  'not-found': { says: '没有找到这个授权码', wayOut: '请向提供授权码的人核对，授权码是 32 位小写字母和数字' },
  'wrong-target': { says: '这个授权码是发给另一个账号的', wayOut: '请对方在控制台重新生成，目标账号填您当前的账号' },
  'in-use': { says: '这个授权码正被另一份备案占用', wayOut: '请换一个授权码；放弃那份备案后，它会恢复未使用' },
  used: { says: '这个授权码已经用过了', wayOut: '一个授权码只能备案一个网站，请对方再生成一个' },
  'server-ends-soon': { says: '授权码对应的服务器剩余时间不足 30 天', wayOut: '请对方先续费服务器，再来验证' },
}

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
  const failed = judgeResource(resource, policy, now).checks.filter((check) => !check.ok)
  const lines = failed.map((check) =>
    blocks('G8', { code: 'resource', says: `所选云服务${check.says}`, wayOut: check.wayOut ?? '请换一个云服务', anchor }),
  )
  return orPasses('G8', lines, '云服务符合备案要求')
}
