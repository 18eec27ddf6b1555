/** Values of rules come from tables spelt with underscores as well; here they are read in our own spelling: kebab-case words, camelCase keys. */

/** The same value with `snake_case` keys and words rewritten; texts and numbers stay as they are. */
export function inOurSpelling(value: unknown): unknown {
  if (typeof value === 'string') return /^[a-z0-9]+(_[a-z0-9]+)+$/.test(value) ? value.replace(/_/g, '-') : value
  if (Array.isArray(value)) return value.map(inOurSpelling)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [camel(key), inOurSpelling(entry)]))
}

const camel = (key: string) => key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
