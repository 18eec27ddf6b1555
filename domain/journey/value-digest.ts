/** A short digest that tells whether a value is still the one a person acknowledged. Not for secrets: it only detects change. */

/** FNV-1a in two 32-bit lanes over the value's JSON with sorted keys. */
export function valueDigest(value: unknown): string {
  const text = JSON.stringify(sorted(value)) ?? 'undefined'
  let [a, b] = [0x811c9dc5, 0x01000193]
  for (let i = 0; i < text.length; i += 1) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x85ebca6b)
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  )
}
