/**
 * What the engines answered before, by a hash of the picture they were shown: tuning the code around them then costs no engine time.
 * Of PP-OCR the answers of its networks are kept, so that finding lines and spelling them can be changed as well.
 */
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { deflateSync, inflateSync } from 'node:zlib'
import type { PaddleNetworks, Tensor } from '@domain/recognition/paddle/networks'
import type { ReadText, TextEngine } from '@domain/recognition/text-engine'

export type Memory = {
  readonly networks: (networks: PaddleNetworks) => PaddleNetworks
  readonly engine: (engine: TextEngine) => TextEngine
  /** Answers taken from memory and asked anew, so far. */
  readonly counts: { remembered: number; asked: number }
}

/** One answer a line of the file; two runs may write to it side by side. */
export function openMemory(file: string): Memory {
  const known = readMemory(file)
  const counts = { remembered: 0, asked: 0 }
  async function answer(key: string, ask: () => Promise<string>): Promise<string> {
    const before = known.get(key)
    if (before !== undefined) {
      counts.remembered++
      return before
    }
    const text = await ask()
    counts.asked++
    known.set(key, text)
    appendFileSync(file, `${key} ${text}\n`)
    return text
  }
  return {
    counts,
    networks: (networks) => ({
      ...networks,
      findText: async (picture) => unpackMap(await answer(keyOf('find', picture), async () => packMap(await networks.findText(picture)))),
      readLine: async (line) => unpackScores(await answer(keyOf('read', line), async () => packScores(await networks.readLine(line)))),
    }),
    engine: (engine) => ({
      ...engine,
      line: async (picture, only) => {
        const key = hash(engine.name, only ?? '', `${picture.width}x${picture.height}`, picture.data)
        return JSON.parse(await answer(key, async () => JSON.stringify(await engine.line(picture, only)))) as ReadText
      },
    }),
  }
}

function readMemory(file: string): Map<string, string> {
  const known = new Map<string, string>()
  if (!existsSync(file)) return known
  const bytes = readFileSync(file)
  for (let from = 0, to = bytes.indexOf(10); to >= 0; from = to + 1, to = bytes.indexOf(10, from)) {
    const line = bytes.toString('utf8', from, to)
    const space = line.indexOf(' ')
    known.set(line.slice(0, space), line.slice(space + 1))
  }
  return known
}

function hash(...parts: (string | Uint8Array)[]): string {
  const sum = createHash('sha1')
  for (const part of parts) sum.update(part)
  return sum.digest('base64')
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array) => new Uint8Array(buffer, byteOffset, byteLength)

const keyOf = (network: string, { data, dims }: Tensor) => hash(network, dims.join('x'), bytesOf(data))

/** Probabilities in steps of 1/255. */
function packMap({ data, dims }: Tensor): string {
  const bytes = Uint8Array.from(data, (value) => Math.round(Math.max(0, Math.min(1, value)) * 255))
  return `${dims.join('x')} ${deflateSync(bytes).toString('base64')}`
}

function unpackMap(text: string): Tensor {
  const [dims = '', packed = ''] = text.split(' ')
  return { dims: dims.split('x').map(Number), data: Float32Array.from(inflateSync(Buffer.from(packed, 'base64')), (byte) => byte / 255) }
}

/** A character less likely than this is forgotten. */
const worthKeeping = 1e-4

/** Where each likely character stands in the list, and its score. */
function packScores({ data, dims }: Tensor): string {
  const places: number[] = []
  for (const [i, value] of data.entries()) if (value >= worthKeeping) places.push(i)
  const bytes = Buffer.concat([
    bytesOf32(Uint32Array.from(places)),
    Buffer.from(bytesOf(Float32Array.from(places, (i) => data[i] as number))),
  ])
  return `${dims.join('x')} ${deflateSync(bytes).toString('base64')}`
}

const bytesOf32 = (list: Uint32Array) => Buffer.from(list.buffer, list.byteOffset, list.byteLength)

function unpackScores(text: string): Tensor {
  const [shape = '', packed = ''] = text.split(' ')
  const dims = shape.split('x').map(Number)
  const bytes = new Uint8Array(inflateSync(Buffer.from(packed, 'base64')))
  const count = bytes.length / 8
  const places = new Uint32Array(bytes.buffer, 0, count)
  const scores = new Float32Array(bytes.buffer, count * 4, count)
  const data = new Float32Array(dims.reduce((product, size) => product * size, 1))
  for (let i = 0; i < count; i++) data[places[i] as number] = scores[i] as number
  return { dims, data }
}
