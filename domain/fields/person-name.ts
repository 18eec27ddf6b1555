/** 姓名: as printed on the certificate. Source: spec C3. */
import type { Fault } from './field-spec'

const shape = /^[\p{Script=Han}〇·•.A-Za-z ]{2,30}$/u

/** What is wrong with a person's name, or undefined. */
export function checkPersonName(name: string): Fault | undefined {
  const text = name.trim()
  if (shape.test(text)) return undefined
  if (text.length < 2) return { says: '姓名至少 2 个字', wayOut: '请按证件填写完整姓名' }
  return { says: '姓名里有不能用的字符', wayOut: '请按证件填写，只用汉字或字母，中间的点写成 ·' }
}
