/**
 * Reads the skeleton of a WebM: tracks, codec, how many pictures, how long. MediaRecorder writes no duration and no sizes, so both are
 * taken from the blocks themselves. Nothing is decoded here.
 */
import type { Clip } from './clip'

const ids = {
  ebml: 0x1a45dfa3,
  segment: 0x18538067,
  info: 0x1549a966,
  timecodeScale: 0x2ad7b1,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackNumber: 0xd7,
  trackType: 0x83,
  codecId: 0x86,
  defaultDuration: 0x23e383,
  video: 0xe0,
  pixelWidth: 0xb0,
  pixelHeight: 0xba,
  cluster: 0x1f43b675,
  timecode: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
} as const
/** Elements that are entered rather than read; those of unknown size end where a sibling begins. */
const masters = new Set<number>([ids.segment, ids.info, ids.tracks, ids.trackEntry, ids.video, ids.cluster, ids.blockGroup])

type Track = { number: number; type: number; codec: string; width: number; height: number }
type Reading = { tracks: Track[]; scale: number; cluster: number; blocks: { track: number; at: number }[] }

/** The clip's skeleton, or undefined when the bytes are no WebM. */
export function readWebm(bytes: Uint8Array): Clip | undefined {
  if (bytes.length < 8 || new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) !== ids.ebml) return undefined
  const reading: Reading = { tracks: [], scale: 1_000_000, cluster: 0, blocks: [] }
  for (const element of elements(bytes)) take(reading, element)
  const video = reading.tracks.find((track) => track.type === 1)
  const times = reading.blocks.filter((block) => block.track === video?.number).map(({ at }) => at)
  const seconds = reading.scale / 1e9
  const span = reading.blocks.length ? spanOf(reading.blocks.map(({ at }) => at)) : 0
  return {
    container: 'webm',
    codec: video?.codec.replace(/^V_/, '').toLowerCase() ?? '',
    frames: times.length,
    width: video?.width ?? 0,
    height: video?.height ?? 0,
    seconds: span * seconds,
  }
}

type Element = { id: number; data: Uint8Array }

function take(reading: Reading, { id, data }: Element): void {
  const last = reading.tracks.at(-1)
  if (id === ids.timecodeScale) reading.scale = whole(data)
  else if (id === ids.trackEntry) reading.tracks.push({ number: 0, type: 0, codec: '', width: 0, height: 0 })
  else if (id === ids.trackNumber && last) last.number = whole(data)
  else if (id === ids.trackType && last) last.type = whole(data)
  else if (id === ids.codecId && last) last.codec = Buffer.from(data).toString('latin1').replace(/\0+$/, '')
  else if (id === ids.pixelWidth && last) last.width = whole(data)
  else if (id === ids.pixelHeight && last) last.height = whole(data)
  else if (id === ids.timecode) reading.cluster = whole(data)
  else if (id === ids.simpleBlock || id === ids.block) takeBlock(reading, data)
}

/** A block begins with its track's number and a signed offset to the cluster's time. */
function takeBlock(reading: Reading, data: Uint8Array): void {
  const track = number(data, 0, false)
  if (!track || data.length < track.length + 3) return
  const offset = new DataView(data.buffer, data.byteOffset + track.length, 2).getInt16(0)
  reading.blocks.push({ track: track.value, at: reading.cluster + offset })
}

const spanOf = (times: readonly number[]) => times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b))

/** Every element in order of the file; a master comes before what is in it. Stops at the first thing that makes no sense. */
function* elements(bytes: Uint8Array): Generator<Element> {
  let at = 0
  while (at < bytes.length) {
    const id = number(bytes, at, true)
    if (!id) return
    const size = number(bytes, at + id.length, false)
    if (!size) return
    const start = at + id.length + size.length
    if (masters.has(id.value)) {
      yield { id: id.value, data: bytes.subarray(start, start) }
      at = start
      continue
    }
    if (size.value === undefined || start + size.value > bytes.length) return
    yield { id: id.value, data: bytes.subarray(start, start + size.value) }
    at = start + size.value
  }
}

/** A number of variable length; an id keeps its marker, a size loses it. NaN-free: undefined value = unknown size. */
function number(bytes: Uint8Array, at: number, keepMarker: boolean): { value: number; length: number } | undefined {
  const first = bytes[at]
  if (first === undefined || first === 0) return undefined
  const length = Math.clz32(first) - 23
  if (at + length > bytes.length) return undefined
  let value = keepMarker ? first : first & (0xff >> length)
  for (let i = 1; i < length; i += 1) value = value * 256 + (bytes[at + i] ?? 0)
  return { value, length }
}

const whole = (data: Uint8Array) => data.reduce((sum, byte) => sum * 256 + byte, 0)
