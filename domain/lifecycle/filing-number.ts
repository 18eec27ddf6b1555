/** 备案号: 粤ICP备12345678号 for the subject, with -1, -2 … for its sites. Source: spec C, G, K6-12. */

/** One character of the province, then five to ten digits: early numbers are shorter. 川 and 甘 stand in old records beside 蜀 and 陇. */
const subjectShape = /^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新]ICP备\d{5,10}号$/

export const isSubjectNumber = (number: string): boolean => subjectShape.test(number)

export const isSiteNumber = (number: string): boolean => /-[1-9]\d*$/.test(number) && isSubjectNumber(subjectNumberOf(number))

/** `prefix` is the province's character, `serial` a whole number below 10^8; shorter serials are filled with zeros. */
export const subjectNumber = (prefix: string, serial: number): string => `${prefix}ICP备${String(serial).padStart(8, '0')}号`

/** The number of the subject's `n`-th site, counted from 1. */
export const siteNumber = (subject: string, n: number): string => `${subject}-${n}`

/** The subject's part of a site's number. */
export const subjectNumberOf = (number: string): string => number.replace(/-\d+$/, '')
