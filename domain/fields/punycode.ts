/** Chinese domains in the form computers use (RFC 3492). The mini program has no URL or punycode of its own. */
const base = 36
const tMin = 1
const tMax = 26

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1
  rest += Math.floor(rest / points)
  let k = 0
  while (rest > ((base - tMin) * tMax) >> 1) {
    rest = Math.floor(rest / (base - tMin))
    k += base
  }
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + 38))
}

const digit = (value: number) => String.fromCharCode(value < 26 ? value + 97 : value + 22)
const threshold = (k: number, bias: number) => (k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias)

function encodeLabel(label: string): string {
  const points = Array.from(label, (char) => char.codePointAt(0) as number)
  const basic = points.filter((point) => point < 128)
  if (basic.length === points.length) return label
  let output = String.fromCharCode(...basic) + (basic.length > 0 ? '-' : '')
  let [n, delta, bias, handled] = [128, 0, 72, basic.length]
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= n))
    delta += (next - n) * (handled + 1)
    n = next
    for (const point of points) {
      if (point < n) delta += 1
      if (point !== n) continue
      output += variableLength(delta, bias)
      bias = adapt(delta, handled + 1, handled === basic.length)
      delta = 0
      handled += 1
    }
    delta += 1
    n += 1
  }
  return `xn--${output}`
}

function variableLength(delta: number, bias: number): string {
  let output = ''
  let q = delta
  for (let k = base; ; k += base) {
    const t = threshold(k, bias)
    if (q < t) return output + digit(q)
    output += digit(t + ((q - t) % (base - t)))
    q = Math.floor((q - t) / (base - t))
  }
}

function decodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label
  const text = label.slice(4)
  const split = text.lastIndexOf('-')
  const output = Array.from(text.slice(0, Math.max(0, split)), (char) => char.charCodeAt(0))
  let [n, i, bias, at] = [128, 0, 72, split + 1]
  while (at < text.length) {
    const start = i
    for (let weight = 1, k = base; ; k += base) {
      const code = text.charCodeAt(at++)
      const value = code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? code - 22 : Number.NaN
      if (Number.isNaN(value)) return label
      i += value * weight
      const t = threshold(k, bias)
      if (value < t) break
      weight *= base - t
    }
    bias = adapt(i - start, output.length + 1, start === 0)
    n += Math.floor(i / (output.length + 1))
    i %= output.length + 1
    if (n > 0x10ffff) return label
    output.splice(i++, 0, n)
  }
  return String.fromCodePoint(...output)
}

/** `中文.cn` → `xn--fiq228c.cn`; plain domains stay as they are. */
export const toAscii = (domain: string): string => domain.split('.').map(encodeLabel).join('.')
/** `xn--fiq228c.cn` → `中文.cn`; what cannot be decoded stays as it is. */
export const toUnicode = (domain: string): string => domain.split('.').map(decodeLabel).join('.')
