/** 证件到期: what to say beside a certificate just read that has expired, is about to, or is not valid yet. Source: spec C2, C3, K6-2. */
import type { Fault, ValidityValue } from '@domain/fields/field-spec'
import { checkValidity, daysBetween } from '@domain/fields/validity'

export type ExpiryWord = Fault & { kind: 'expired' | 'not-yet-valid' | 'soon' }

/**
 * What to tell the person about a validity that was read or corrected; undefined while it is long enough or not known.
 * @param today YYYY-MM-DD.
 * @param leastDays days that have to be left on the day of submission (`policy.certificateMinRemainingDays`).
 */
export function expiryWord(validity: ValidityValue, today: string, leastDays: number): ExpiryWord | undefined {
  const { from, to, longTerm } = validity
  if (from && to && to <= from) return undefined
  const fault = checkValidity(validity, today)
  if (fault) return { ...fault, kind: from && from > today ? 'not-yet-valid' : 'expired' }
  if (longTerm === true || !to) return undefined
  const left = daysBetween(today, to)
  if (left >= leastDays) return undefined
  const when = left === 0 ? '今天到期' : `还有 ${left} 天到期（${to}）`
  return {
    kind: 'soon',
    says: `证件${when}，提交备案时要求至少剩 ${leastDays} 天`,
    wayOut: '能换新证的请先换新证，再来上传；急着办可以继续，审核时可能会被退回',
  }
}
