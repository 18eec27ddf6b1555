/** 邮箱: the reviewer's result goes there. Source: spec C3. */
import type { Fault } from './field-spec'

/** What is wrong with an address, or undefined. */
export function checkEmail(email: string): Fault | undefined {
  if (/^[^\s@,，；;]+@[^\s@.,，；;]+(\.[^\s@.,，；;]+)+$/.test(email.trim())) return undefined
  if (!email.includes('@')) return { says: '邮箱里要有 @', wayOut: '请写成 name@example.com 这样' }
  return { says: '这个邮箱地址写得不完整', wayOut: '请检查 @ 前后有没有漏字、多空格或用了中文标点' }
}
