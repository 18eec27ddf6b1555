/** A mobile number the ministry can text. Source: spec C9. */
import type { Fault } from './field-spec'
import { reachableSegments } from './phone-segments'

/** Digits only: spaces, dashes and a leading +86 are how people write numbers, not part of them. */
export const normalisePhone = (phone: string): string =>
  phone
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '')

/** What is wrong with a mobile number, or undefined. */
export function checkPhone(phone: string): Fault | undefined {
  const number = normalisePhone(phone)
  if (/^1[3-9]\d{9}$/.test(number)) return undefined
  if (/^0\d{2,3}\d{7,8}$/.test(number))
    return { says: '这里要填手机号码，固定电话收不到核验短信', wayOut: '请填写能收短信的 11 位手机号码' }
  if (/^\d+$/.test(number) && number.length !== 11)
    return { says: `手机号码应为 11 位，现在是 ${number.length} 位`, wayOut: '请对照手机核对后补全或删去多余的数字' }
  return { says: '手机号码要以 1 开头、共 11 位数字', wayOut: '请对照手机核对后重新填写' }
}

/** Whether the ministry's SMS is known to reach the number's segment; undefined for what is no mobile number. */
export function segmentReachable(phone: string): boolean | undefined {
  const number = normalisePhone(phone)
  return /^1[3-9]\d{9}$/.test(number) ? reachableSegments.has(number.slice(0, 3)) : undefined
}
