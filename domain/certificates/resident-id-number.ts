/** 18-digit numbers by GB 11643 (resident IDs and the residence permits built like them): whether one can exist and what it tells. */
import { isProvinceCode } from '@domain/regions/province-names'
import { dayExists } from './calendar-day'
import { idCheckDigit } from './check-digit'

export type IdNumberFacts = { birthDate: string; sex: 'male' | 'female'; areaCode: string; provinceCode: string }

const shape = /^[1-9]\d{5}(?:18|19|20)\d{9}[\dX]$/

/** What a sound number says about its holder; undefined for a number that is not sound. */
export function factsOfIdNumber(number: string): IdNumberFacts | undefined {
  if (!shape.test(number) || idCheckDigit(number) !== number[17] || !birthExists(number)) return undefined
  return {
    birthDate: `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`,
    sex: Number(number[16]) % 2 === 1 ? 'male' : 'female',
    areaCode: number.slice(0, 6),
    provinceCode: `${number.slice(0, 2)}0000`,
  }
}

/**
 * What is wrong with an 18-digit number, the most telling thing first: shape, birth date, check digit.
 * @param today YYYY-MM-DD; without it a birth date in the future is not noticed.
 */
export function checkIdNumber(number: string, today?: string): string | undefined {
  if (number.length !== 18) return `号码应为 18 位，现在是 ${number.length} 位，请对照证件补全或删去多余的字符`
  if (!/^\d{17}[\dX]$/.test(number)) return '前 17 位只能是数字，最后一位是数字或 X，请对照证件改正'
  if (!shape.test(number) || !birthExists(number)) return `第 7 至 14 位是出生日期，「${number.slice(6, 14)}」这一天不存在，请对照证件改正`
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (today !== undefined && birth >= today) return `号码里的出生日期 ${birth} 还没有到，请对照证件改正`
  if (idCheckDigit(number) !== number[17]) return '号码的校验位对不上，多半是某一位写错了，请对照证件逐位核对'
  return undefined
}

function birthExists(number: string): boolean {
  return dayExists(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)))
}

/** Whether the first two digits are those of one of the 31 provinces that issue resident IDs. */
export const hasMainlandArea = (number: string): boolean => isProvinceCode(`${number.slice(0, 2)}0000`)
