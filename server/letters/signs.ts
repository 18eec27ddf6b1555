/** How a letter is signed: with what everywhere, and with what more where the province says so. Source: spec C12, D (commitment_letter), provinces. */
import { ruleOf, type Scope } from '@domain/facts/scope'
import { sheetSigns } from '@domain/materials/papers-2018'

export type Signs = { readonly fingerprint: boolean; readonly idNumber: boolean; readonly seal: boolean }

/** Signs of the province's commitment letter, and of the sheet of 2018 for the sheet; a unit always seals. */
export function signsOf(scope: Scope, material: string, individual: boolean): Signs {
  if (material === 'verification-sheet') return { fingerprint: sheetSigns(scope).fingerprint, idNumber: false, seal: !individual }
  const value = ruleOf(scope, 'commitmentLetter')?.value
  const wanted = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[individual ? 'individual' : 'unit'] : []
  const has = (sign: string) => Array.isArray(wanted) && wanted.includes(sign)
  return { fingerprint: has('fingerprint'), idNumber: has('id-number'), seal: !individual }
}

/** Lines to sign on. `who` is the role that signs. */
export const signatureLines = (who: string, { idNumber, fingerprint, seal }: Signs): string[] => [
  `${who}（签名${fingerprint ? '并按手印' : ''}）：`,
  ...(idNumber ? ['身份证号码（手写）：'] : []),
  ...(seal ? ['单位（盖公章）：'] : []),
  '日期：        年      月      日',
]

/** What to look after when signing. */
export const signingRules = ({ fingerprint, idNumber, seal }: Signs, maxAgeDays: number): string[] => [
  '用黑色笔亲手签名，写正楷，不要连笔；也可以盖签名章。',
  ...(idNumber ? ['身份证号码和日期也要手写。'] : []),
  ...(fingerprint ? ['在签名上按手印，指纹要清楚。'] : []),
  ...(seal ? ['盖单位公章，章上的名称要和单位全称一致，压住单位名称或日期。'] : []),
  `日期不能晚于提交备案的当天，提交时不能超过 ${maxAgeDays} 天。`,
]
