/** From a schema's complaint to the field it is about, and from a hostile body to a plain refusal. */
import type { FastifySchemaValidationError } from 'fastify'
import { Refusal } from '../routes/refusal'

/** Each complaint with its anchor: `body.answers.subject.phone` → `subject.phone`. */
export function fieldsOf(complaints: readonly FastifySchemaValidationError[]): { anchor: string; says: string }[] {
  return complaints.slice(0, 50).map(({ instancePath, message }) => {
    const path = instancePath.split('/').filter(Boolean)
    return { anchor: (path[0] === 'answers' ? path.slice(1) : path).join('.').slice(0, 120) || 'order', says: inWords(message) }
  })
}

/** zod/mini has no words of its own: what a schema does not say itself becomes a general sentence. */
const inWords = (message: string | undefined) => (message && /\p{Script=Han}/u.test(message) ? message : '这一项的格式不对')

const maxDepth = 40
/** A surrogate without its other half, or NUL: neither can be stored as text. */
const unstorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** Refuses with 400 what no database can hold: NUL, half characters, nesting beyond sense. Walks without recursion. */
export function refuseHostileValues(...roots: unknown[]): void {
  const open: [value: unknown, depth: number][] = roots.map((root) => [root, 0])
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next
    if (typeof value === 'string' && unstorable.test(value)) throw badCharacters()
    if (value === null || typeof value !== 'object') continue
    if (depth > maxDepth) throw new Refusal(400, { code: 'too-deep', says: '内容的层次太深了', wayOut: '请更新到最新版本后再试' })
    for (const [key, inner] of Object.entries(value)) {
      if (unstorable.test(key)) throw badCharacters()
      open.push([inner, depth + 1])
    }
  }
}

const badCharacters = () =>
  new Refusal(400, { code: 'bad-characters', says: '内容里有无法保存的字符', wayOut: '请删掉看不见的或显示为方框的字符，重新输入' })
