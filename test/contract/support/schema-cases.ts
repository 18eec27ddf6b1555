/** From a contract's schema to requests: good ones, and good ones with one thing spoiled. */
import * as z from '@domain/zod'
import fc from 'fast-check'

type JsonSchema = {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  allOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  propertyNames?: JsonSchema
  items?: JsonSchema
  prefixItems?: JsonSchema[]
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  pattern?: string
  $ref?: string
}

/** Values the schema accepts (as far as JSON Schema can say). */
export const goodValues = (schema: z.ZodMiniType): fc.Arbitrary<unknown> =>
  from(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema, 0)

function from(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((choice) => from(choice, depth)))
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => from({ ...schema, type }, depth)))
  switch (schema.type) {
    case 'object':
      return objects(schema, depth)
    case 'array':
      return schema.prefixItems
        ? fc.tuple(...schema.prefixItems.map((item) => from(item, depth + 1)))
        : fc.array(from(schema.items ?? {}, depth + 1), { minLength: schema.minItems ?? 0, maxLength: Math.min(schema.maxItems ?? 3, 3) })
    case 'string':
      return strings(schema)
    case 'integer':
      return fc.integer({ min: Math.max(schema.minimum ?? -1000, -1e9), max: Math.min(schema.maximum ?? 1e9, 1e9) })
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function objects(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => [key, from(value, depth + 1)] as const)
  const required = schema.required ?? []
  const own = fc.record(Object.fromEntries(properties), { requiredKeys: required })
  const more = schema.additionalProperties
  if (typeof more !== 'object') return own
  return fc.dictionary(strings(schema.propertyNames ?? { maxLength: 10 }), from(more, depth + 1), { maxKeys: 2 })
}

function strings({ pattern, minLength = 0, maxLength = 100 }: JsonSchema): fc.Arbitrary<string> {
  const cut = (text: string) => text.slice(0, maxLength)
  if (pattern) return fc.stringMatching(new RegExp(pattern)).map(cut)
  const plain = fc.string({ minLength, maxLength: Math.min(maxLength, Math.max(minLength, 30)) })
  return fc.oneof(plain, fc.constantFrom('林小溪', '𠮷䶮彧', 'a@b.cn', '2026-09-14').map(cut))
}

const hostile: readonly unknown[] = [
  null,
  true,
  -1,
  Number.MAX_VALUE,
  2 ** 53,
  0.1,
  '',
  'a\u0000b',
  '\ud800',
  '\u202eabc',
  '𠮷'.repeat(500),
  'x'.repeat(20_000),
  "'; drop table orders; --",
  '%',
  '../../etc/passwd',
  [],
  {},
  [[[[[]]]]],
  { $gt: '' },
  { constructor: { prototype: {} } },
]

/** The value with one place spoiled: replaced by something hostile, left out, or with a key too many. */
export const spoiled = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(good, fc.nat(), fc.constantFrom('replace', 'remove', 'add', 'whole'), fc.constantFrom(...hostile))
    .map(([value, place, act, bad]) => (act === 'whole' ? bad : spoil(value, place, act, bad)))

function spoil(value: unknown, place: number, act: string, bad: unknown): unknown {
  if (value === null || typeof value !== 'object') return bad
  const keys = Object.keys(value)
  if (act === 'add' && !Array.isArray(value)) return { ...value, status: bad, accountId: bad }
  const key = keys[place % Math.max(keys.length, 1)]
  if (key === undefined) return bad
  const inner = (value as Record<string, unknown>)[key]
  const deeper = inner !== null && typeof inner === 'object' && place % 3 !== 0
  const next = deeper ? spoil(inner, Math.floor(place / keys.length), act, bad) : bad
  if (Array.isArray(value)) return value.map((item, n) => (String(n) === key ? next : item))
  const copy: Record<string, unknown> = { ...value, [key]: next }
  if (act === 'remove' && !deeper) delete copy[key]
  return copy
}

/** Bodies that are not JSON of this API at all. */
export const rawBodies: readonly { type: string; body: string }[] = [
  { type: 'application/json', body: '{' },
  { type: 'application/json', body: '' },
  { type: 'application/json', body: 'null' },
  { type: 'application/json', body: '{"__proto__":{"admin":true}}' },
  { type: 'application/json', body: '{"constructor":{"prototype":{"a":1}}}' },
  { type: 'application/json', body: '['.repeat(2000) + ']'.repeat(2000) },
  { type: 'application/json', body: `{"a":${'{"b":'.repeat(2000)}1${'}'.repeat(2001)}` },
  { type: 'application/json', body: `{"a":"${'x'.repeat(1_100_000)}"}` },
  { type: 'application/json', body: '{"n":1e999}' },
  { type: 'application/json; charset=utf-16', body: '{}' },
  { type: 'text/plain', body: '{}' },
  { type: 'application/xml', body: '<a/>' },
  { type: 'multipart/form-data; boundary=x', body: '--x--' },
  { type: 'not a type', body: '{}' },
]
