/** Whether two answers say the same: order of keys, missing keys and empty strings make no difference, neither does space around a text. */

export const sameValue = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

const canonical = (value: unknown): string => JSON.stringify(plain(value)) ?? 'nothing'

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(plain)
  if (value === null || value === undefined) return undefined
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).flatMap(([key, entry]): [string, unknown][] => {
    const said = plain(entry)
    return said === undefined ? [] : [[key, said]]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
