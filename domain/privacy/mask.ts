/** Personal data as they may be shown in lists, messages and to anybody who is not their owner: enough to recognise, not to learn. */

/** 138****8001; a number too short to hide anything becomes stars. */
export function maskPhone(phone: string): string {
  return phone.length < 8 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-4)}`
}

/** 林*溪, 陈*; a long name keeps its first and last character. */
export function maskName(name: string): string {
  const letters = [...name]
  if (letters.length < 2) return '*'.repeat(letters.length)
  if (letters.length === 2) return `${letters[0]}*`
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters.at(-1)}`
}

/** 上海旧规****有限公司: enough to tell one's own units apart. */
export function maskUnitName(name: string): string {
  const letters = [...name]
  if (letters.length < 9) return maskName(name)
  return `${letters.slice(0, 4).join('')}${'*'.repeat(letters.length - 8)}${letters.slice(-4).join('')}`
}

/** 440*************19: first three and last two of a certificate number, too little to pass an SMS check that asks for the last six. */
export function maskNumber(number: string): string {
  if (number.length < 8) return '*'.repeat(number.length)
  return `${number.slice(0, 3)}${'*'.repeat(number.length - 5)}${number.slice(-2)}`
}

/** x***@example.com */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 1 ? '*'.repeat(email.length) : `${email[0]}***${email.slice(at)}`
}

/** xi***o.cn: the ending stays, of the name two letters and the last. */
export function maskDomain(domain: string): string {
  const [name = '', ...ending] = domain.split('.')
  const letters = [...name]
  const shown = letters.length < 4 ? '*'.repeat(letters.length) : `${letters.slice(0, 2).join('')}***${letters.at(-1)}`
  return [shown, ...ending].join('.')
}
