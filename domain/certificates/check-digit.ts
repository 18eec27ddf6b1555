/** Check digits that the national standards put into certificate numbers, so that one wrong character is noticed. */

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The 18th character of a number by GB 11643, from its first 17 digits. */
export function idCheckDigit(number: string): string {
  const sum = idWeights.reduce((total, weight, i) => total + weight * Number(number[i]), 0)
  return '10X98765432'[sum % 11] as string
}

const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The 18th character of a unified social credit code by GB 32100, from its first 17. */
export function usccCheckDigit(code: string): string {
  const sum = usccWeights.reduce((total, weight, i) => total + weight * usccAlphabet.indexOf(code[i] as string), 0)
  return usccAlphabet[(31 - (sum % 31)) % 31] as string
}

const orgWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** The ninth character of an organisation code by GB 11714, from its first eight. */
export function orgCheckDigit(code: string): string {
  const sum = orgWeights.reduce((total, weight, i) => total + weight * Number.parseInt(code[i] as string, 36), 0)
  const digit = 11 - (sum % 11)
  return digit === 10 ? 'X' : String(digit % 11)
}
