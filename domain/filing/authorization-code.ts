/** 授权码: somebody else's server lent to one site of this filing. Its shape can be judged without asking anybody. Source: spec C11, A12. */

export const authorizationCodeStates = ['unused', 'in-use', 'used'] as const
export type AuthorizationCodeState = (typeof authorizationCodeStates)[number]

export const authorizationCodeStateNames: Record<AuthorizationCodeState, string> = { unused: '未使用', 'in-use': '使用中', used: '已使用' }

const length = 32

/** As it is meant: blanks and hyphens dropped, lower case. */
export const tidyAuthorizationCode = (typed: string): string => typed.replace(/[\s-]/g, '').toLowerCase()

/** What is wrong with the shape of a code, in words; undefined when it can be one. */
export function authorizationCodeFault(typed: string): string | undefined {
  const code = tidyAuthorizationCode(typed)
  if (code === '') return '请填写授权码'
  const strange = [...new Set(code.replace(/[0-9a-f]/g, ''))]
  if (strange.length > 0) return `授权码只有数字和字母 a–f，这里多了「${strange.slice(0, 3).join('')}」`
  if (code.length !== length) return `授权码是 ${length} 位，现在有 ${code.length} 位`
  return undefined
}

/** a1b2…9f0e: enough to tell two codes apart, not enough to use one. */
export const maskAuthorizationCode = (code: string): string => `${code.slice(0, 4)}…${code.slice(-4)}`
