/** How numbers are written while typing, so that a person can compare them with the paper. The value itself holds no spaces. */

/** 138 0013 8001; other numbers stay as they are. */
export const groupPhone = (value: string): string =>
  /^1\d{3,10}$/.test(value) ? `${value.slice(0, 3)} ${value.slice(3, 7)} ${value.slice(7)}`.trim() : value

/** 440305 1990 0307 9019 for a resident ID (also while it is being typed); other certificates stay as they are. */
export const groupCertificateNumber = (value: string): string =>
  /^\d{7,17}[\dXx]?$/.test(value)
    ? [value.slice(0, 6), value.slice(6, 10), value.slice(10, 14), value.slice(14)].filter(Boolean).join(' ')
    : value

/** What people paste instead of a domain (https://www.example.cn/page) becomes the host in lower case; www. stays for the rule to say. */
export const toDomainName = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/。/g, '.')
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#\s].*$/, '')

/** 2026-09-14 from what people type: 20260914, 2026.9.14, 2026年9月14日; unfinished typing only gets its dashes. */
export function toDay(typed: string): string {
  const parts = /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(typed.trim())
  if (parts) return `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`
  const digits = typed.replace(/\D/g, '').slice(0, 8)
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter(Boolean).join('-')
}

export const isWholeDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)
