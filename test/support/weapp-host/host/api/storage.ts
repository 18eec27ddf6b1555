/** wx storage: at most 1 MB under a key and 10 MB in all, kept over a reload. */
import { type Api, apis, Refusal } from './call'

const prefix = 'wx:'
const longestValue = 1024 * 1024
const longestAll = 10 * 1024 * 1024
const bytes = (text: string): number => new TextEncoder().encode(text).length

const keys = (): string[] =>
  Array.from({ length: localStorage.length }, (_, n) => localStorage.key(n) ?? '')
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
/** The browser counts two bytes a letter and allows 10 MB: two bytes are packed into one letter, so that WeChat's 10 MB fit. */
function pack(text: string): string {
  const raw = new TextEncoder().encode(text)
  const letters: string[] = [String.fromCharCode(raw.length % 2)]
  for (let from = 0; from < raw.length; from += 16_384) {
    const part = raw.subarray(from, from + 16_384)
    const pairs = Array.from({ length: Math.ceil(part.length / 2) }, (_, n) => ((part[2 * n] ?? 0) << 8) | (part[2 * n + 1] ?? 0))
    letters.push(String.fromCharCode(...pairs))
  }
  return letters.join('')
}

function unpack(packed: string): string {
  const raw = new Uint8Array((packed.length - 1) * 2)
  for (let n = 1; n < packed.length; n += 1) {
    const pair = packed.charCodeAt(n)
    raw[2 * n - 2] = pair >> 8
    raw[2 * n - 1] = pair & 255
  }
  return new TextDecoder().decode(packed.charCodeAt(0) ? raw.subarray(0, -1) : raw)
}

const sizeOf = (key: string): number => bytes(key) + 2 * Math.max(0, (localStorage.getItem(prefix + key)?.length ?? 1) - 1)
const whole = (): number => keys().reduce((sum, key) => sum + sizeOf(key), 0)

function put(key: unknown, data: unknown): void {
  if (typeof key !== 'string' || key === '') throw new Refusal('parameter error: parameter.key should be String')
  const written = JSON.stringify({ data })
  if (bytes(written) > longestValue) throw new Refusal('entry size limit reached')
  if (whole() - sizeOf(key) + bytes(key) + bytes(written) > longestAll) throw new Refusal('size limit reached')
  localStorage.setItem(prefix + key, pack(written))
}

function get(key: unknown): { found: boolean; data: unknown } {
  const written = localStorage.getItem(prefix + String(key))
  return written === null ? { found: false, data: '' } : { found: true, data: JSON.parse(unpack(written)).data }
}

const info = () => ({ keys: keys(), currentSize: Math.ceil(whole() / 1024), limitSize: longestAll / 1024 })
const clear = () => {
  for (const key of keys()) localStorage.removeItem(prefix + key)
}

/** The synchronous twin throws what the asynchronous one hands to `fail`. */
function sync<T>(name: string, work: () => T): T {
  try {
    return work()
  } catch (reason) {
    throw new Error(`${name}:fail ${reason instanceof Error ? reason.message : reason}`)
  }
}

export const storageApi = (): Api => ({
  setStorageSync: (key: unknown, data: unknown) => sync('setStorageSync', () => put(key, data)),
  getStorageSync: (key: unknown) => get(key).data,
  removeStorageSync: (key: string) => localStorage.removeItem(prefix + key),
  clearStorageSync: clear,
  getStorageInfoSync: info,
  ...apis({
    setStorage: ({ key, data }) => {
      put(key, data)
      return undefined
    },
    getStorage: ({ key }) => {
      const { found, data } = get(key)
      if (!found) throw new Refusal('data not found')
      return { data }
    },
    removeStorage: ({ key }) => {
      localStorage.removeItem(prefix + String(key))
      return undefined
    },
    clearStorage: () => {
      clear()
      return undefined
    },
    getStorageInfo: info,
  }),
})
