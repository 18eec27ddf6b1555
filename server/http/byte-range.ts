/** A part of a stored film: a player asks for the end first, or goes on where the person taps (RFC 9110, 14.1.2 and 14.2). */

/** First and last byte, both included. */
export type ByteRange = { from: number; to: number }

/**
 * What a Range header asks of `size` bytes. Undefined: send the whole (no header, several ranges, another unit, nonsense).
 * `unsatisfiable`: it begins behind the end.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.replace(/\s/g, '') ?? '')
  const [, first = '', last = ''] = asked ?? []
  if (!asked || (!first && !last)) return undefined
  if (!first) {
    const count = Number(last)
    return count === 0 || size === 0 ? 'unsatisfiable' : { from: Math.max(0, size - count), to: size - 1 }
  }
  const from = Number(first)
  const to = last ? Number(last) : size - 1
  if (last && to < from) return undefined
  return from >= size ? 'unsatisfiable' : { from, to: Math.min(to, size - 1) }
}
