/** A fixed telephone with its area code, as the form of 2018 asks for it: 086-0755-86013388. Source: spec C3, C9, K1 (office phone). */
import type { Fault } from './field-spec'
import { checkPhone } from './phone'

const pattern = /^(086-)?(0\d{2,3})-?(\d{7,8})$/
/** Beijing, Guangzhou and 021 to 029 have codes of three digits; all others have four. */
const areaCode = /^0(?:10|2\d|[3-9]\d{2})/

/** Half-width, without spaces, one kind of dash. */
export const normaliseLandline = (phone: string): string =>
  phone
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[—–－]/g, '-')

/**
 * What is wrong with an office phone, or undefined.
 * @param mobileGood whether a mobile number will do as well
 */
export function checkLandline(phone: string, mobileGood: boolean): Fault | undefined {
  const number = normaliseLandline(phone)
  if (pattern.test(number)) return undefined
  if (/^(\+?86)?1[3-9]\d{9}$/.test(number.replace(/-/g, ''))) {
    if (mobileGood && checkPhone(number) === undefined) return undefined
    return { says: '这里要填真实的固定电话，不能填手机号码', wayOut: '请填写带区号的座机，如 0755-86013388' }
  }
  const says = /^[1-9]\d{6,7}$/.test(number) ? '少了区号' : '不像带区号的固定电话'
  return { says: `办公室电话${says}`, wayOut: '请写成 区号-号码，如 0755-86013388；前面可以加 086-' }
}

/** 0755 of 086-0755-86013388; undefined for what is no fixed telephone. */
export function areaCodeOf(phone: string): string | undefined {
  const digits = normaliseLandline(phone).replace(/^086-/, '').replace(/-/g, '')
  return pattern.test(normaliseLandline(phone)) ? areaCode.exec(digits)?.[0] : undefined
}
