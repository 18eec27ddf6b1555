/**
 * An anchor says where something belongs: `order`, `<step>.<field>`, `sites.<n>.<field>`, `sitePersons.<n>.<field>` or
 * `materials.<slot>` (sandbox interface). It is also the path of the value in the answers.
 */
import type { Answers } from './answers'

export type Anchor = string

/** Splits an anchor into the path of its value; a material's slot may hold a dot of its own. */
export function pathOf(anchor: Anchor): (string | number)[] {
  const [head = '', ...rest] = anchor.split('.')
  if (head === 'materials') return [head, rest.join('.')]
  // Only sites and their persons are lists; the checks of the video are a record by number.
  const listed = head === 'sites' || head === 'sitePersons'
  return [head, ...rest.map((part) => (listed && /^\d+$/.test(part) ? Number(part) : part))]
}

/** The value an anchor points at, or undefined. */
export function valueAt(answers: Answers, anchor: Anchor): unknown {
  let value: unknown = answers
  for (const key of pathOf(anchor)) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}

/** The same answers with one value replaced (undefined removes it); nothing else is copied deeper than needed. */
export function withValueAt(answers: Answers, anchor: Anchor, value: unknown): Answers {
  return put(answers, pathOf(anchor), value) as Answers
}

function put(node: unknown, path: (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (typeof key === 'number') {
    const list = Array.isArray(node) ? [...node] : []
    while (list.length <= key) list.push({})
    list[key] = put(list[key], rest, value)
    return list
  }
  const record: Record<string, unknown> = { ...(node as Record<string, unknown> | undefined) }
  const next = put(record[key], rest, value)
  if (next === undefined) delete record[key]
  else record[key] = next
  return record
}
