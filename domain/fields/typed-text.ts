/** What people type made into what is meant: a pasted address becomes its domain, figures become a day. */

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

/** A remark with one more sentence at its end. */
export function withSentence(remark: string, sentence: string): string {
  const before = remark.trimEnd()
  if (!before) return sentence
  return /[。；！？.;]$/.test(before) ? before + sentence : `${before}。${sentence}`
}
