/** 证件有效期: an expired certificate stops the filing. Source: spec C2, C3, K6-2. */
import type { Fault, ValidityValue } from './field-spec'

/** What is wrong with a validity on a day (YYYY-MM-DD); a certificate without end is always good. */
export function checkValidity({ from, to, longTerm }: ValidityValue, today: string): Fault | undefined {
  if (from && from > today) return { says: `证件 ${from} 才生效，今天还不能用`, wayOut: '请核对起始日期，或改用现在有效的证件' }
  if (longTerm === true || !to) return undefined
  if (from && to <= from) return { says: '截止日期早于起始日期', wayOut: '请对照证件核对两个日期' }
  if (to < today) return { says: `证件已在 ${to} 到期`, wayOut: '请换发新证件后再提交；如果日期填错了，请改正' }
  return undefined
}

/** Whole days from one day to another, both YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000)
