/**
 * @jest-environment node
 *
 * The readers' files on a phone: fetched once and counted, kept under the version of the set, noticed when broken. Source: issue 6, item 2.
 */
import { gzipSync } from 'node:zlib'
import { only } from '../../support/only'

const words = (text: string) => new TextEncoder().encode(text)
const origin = 'http://phone.test'
// Check sums by another program: `printf %s networks | gzip -c | tail -c8 | od -An -tx4`.
const network = { role: 'finder', at: '/static/ppocr/finder', by: 'kept' as const, bytes: 9, sum: 'cbf43926' }
const script = { role: 'second-script', at: '/static/tess/7.0.0/worker.js', by: 'browser' as const, bytes: 9, sum: 'cbf43926' }
const right = words('123456789')

let served: Map<string, Uint8Array[]>
let asked: [string, string][]
let kept: Map<string, Map<string, Uint8Array>>
let full: boolean

/** The build writes the list wherever it is named: each use gets objects of its own. */
function listed(...files: object[]) {
  const get = () => ({ version: '2', files: files.map((file) => ({ ...file })) })
  Object.defineProperty(globalThis, 'READER_FILES', { get, configurable: true })
}

/** What the server gives for a path, one after the other; the last again and again. */
function serve(path: string, ...bodies: Uint8Array[]) {
  served.set(path, bodies)
}

const cacheOf = (name: string) => ({
  keys: async () => [...(kept.get(name) ?? [])].map(([path]) => ({ url: origin + path })),
  match: async (path: string) => {
    const bytes = kept.get(name)?.get(path)
    return bytes && new Response(bytes.slice())
  },
  put: async (path: string, response: Response) => {
    if (full) throw new DOMException('no room', 'QuotaExceededError')
    kept.get(name)?.set(path, new Uint8Array(await response.arrayBuffer()))
  },
})

const store = {
  open: async (name: string) => {
    if (!kept.has(name)) kept.set(name, new Map())
    return cacheOf(name)
  },
  keys: async () => [...kept.keys()],
  delete: async (name: string) => kept.delete(name),
}

beforeEach(() => {
  served = new Map()
  asked = []
  kept = new Map()
  full = false
  Object.assign(globalThis, {
    caches: store,
    fetch: async (path: string, { cache }: RequestInit) => {
      asked.push([path, String(cache)])
      const bodies = served.get(path) ?? []
      const body = bodies.length > 1 ? bodies.shift() : bodies[0]
      return body ? new Response(body.slice()) : new Response('', { status: 404 })
    },
  })
  listed(network, script)
  serve(network.at, right)
  serve(script.at, right)
})

const module = () => import('@/platform/reader-store.h5')
const load = async () => {
  const seen: [number, number][] = []
  const { loadFiles } = await module()
  const files = await loadFiles((done, total) => seen.push([done, total]))
  return { files, seen }
}
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

only('h5')('the first time everything is fetched and counted in bytes; afterwards nothing', async () => {
  const { missingBytes } = await module()
  expect(await missingBytes()).toBe(18)
  const first = await load()
  expect(textOf(first.files.finder)).toBe('123456789')
  expect(first.seen[0]).toEqual([0, 18])
  expect(first.seen.at(-1)).toEqual([18, 18])
  expect(await missingBytes()).toBe(0)
  asked = []
  const second = await load()
  expect(textOf(second.files.finder)).toBe('123456789')
  expect([second.seen, asked]).toEqual([[], []])
})

only('h5')('what we keep ourselves is not kept a second time by the browser; a script is', async () => {
  await load()
  expect(asked).toEqual([
    [network.at, 'no-store'],
    [script.at, 'default'],
  ])
})

only('h5')('half a file is asked for again, past every cache, and counted once', async () => {
  serve(network.at, right.subarray(0, 5), right)
  const { files, seen } = await load()
  expect(textOf(files.finder)).toBe('123456789')
  expect(asked.filter(([path]) => path === network.at).map(([, cache]) => cache)).toEqual(['no-store', 'reload'])
  expect(seen.at(-1)).toEqual([18, 18])
})

only('h5')('the right length with a wrong letter is broken, too; broken twice is an end', async () => {
  serve(network.at, words('12345678X'))
  await expect(load()).rejects.toThrow('finder')
  expect([...(kept.get('readers-2') ?? new Map()).keys()]).not.toContain(network.at)
})

only('h5')('a damaged copy on the phone is noticed and mended', async () => {
  await load()
  kept.get('readers-2')?.set(network.at, words('1234'))
  asked = []
  const { files, seen } = await load()
  expect(textOf(files.finder)).toBe('123456789')
  expect(asked).toEqual([[network.at, 'no-store']])
  expect(seen.at(-1)).toEqual([9, 9])
  expect(textOf(kept.get('readers-2')?.get(network.at))).toBe('123456789')
})

only('h5')('another version is fetched anew and the old one thrown away; what others keep stays', async () => {
  kept.set('readers-1', new Map([[network.at, words('old')]]))
  kept.set('somebody-else', new Map())
  await load()
  expect([...kept.keys()].sort()).toEqual(['readers-2', 'somebody-else'])
})

only('h5')('on a full disk and without Cache Storage it reads all the same', async () => {
  full = true
  expect(textOf((await load()).files.finder)).toBe('123456789')
  Object.assign(globalThis, { caches: undefined })
  asked = []
  expect(textOf((await load()).files.finder)).toBe('123456789')
  expect(asked[0]).toEqual([network.at, 'default'])
})

only('h5')('packed files are unpacked on the way, and their own size is what is counted', async () => {
  const small = gzipSync(right)
  const packed = { ...network, packed: small.length }
  listed(packed)
  serve(`${network.at}.gz`, small)
  const { files, seen } = await load()
  expect(textOf(files.finder)).toBe('123456789')
  expect(seen.at(-1)).toEqual([small.length, small.length])
})

only('h5')('of the two cores of the second reader only one is asked for', async () => {
  const cores = ['second-simd', 'second-relaxed'].map((role) => ({ ...script, role, at: `/static/tess/${role}` }))
  listed(...cores)
  const { missingBytes } = await module()
  expect(await missingBytes()).toBe(9)
})

only('weapp')('the mini program has nothing to fetch and does not try to read by itself', async () => {
  const { missingReaderBytes, readOnDevice } = await import('@/platform/ocr-engine')
  expect(await missingReaderBytes()).toBe(0)
  const file = { name: 'a.jpg', size: 1, view: '', read: async () => new ArrayBuffer(1), release: () => undefined }
  await expect(readOnDevice(file, { certificate: 'resident-id', side: 'front', today: '2026-09-14' })).rejects.toThrow('reading-engine')
})
