/** What a person is told about an authorisation code that cannot be used, and what helps. Source: spec A12, C11. */
import type { ResourceFacts } from './detection-types'

export type CodeState = Extract<ResourceFacts, { kind: 'authorization-code' }>['state']

export const codeWords: Record<Exclude<CodeState, 'unused'>, { says: string; wayOut: string }> = {
  'not-found': { says: '没有找到这个授权码', wayOut: '请向提供授权码的人核对，授权码是 32 位小写字母和数字' },
  'wrong-target': { says: '这个授权码是发给另一个账号的', wayOut: '请对方在控制台重新生成，目标账号填您当前的账号' },
  'in-use': { says: '这个授权码正被另一份备案占用', wayOut: '请换一个授权码；放弃那份备案后，它会恢复未使用' },
  used: { says: '这个授权码已经用过了', wayOut: '一个授权码只能备案一个网站，请对方再生成一个' },
  'server-ends-soon': { says: '授权码对应的服务器剩余时间不足 30 天', wayOut: '请对方先续费服务器，再来验证' },
}
