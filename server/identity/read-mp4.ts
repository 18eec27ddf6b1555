/** Reads the skeleton of an MP4, whole or in fragments: picture track, codec, how many pictures, how long. Nothing is decoded here. */
import type { Clip } from './clip'

type Box = { type: string; data: Uint8Array }
type Track = { id: number; codec: string; width: number; height: number; timescale: number; duration: number; samples: number }

/** The clip's skeleton, or undefined when the bytes are no MP4. */
export function readMp4(bytes: Uint8Array): Clip | undefined {
  const top = [...boxes(bytes)]
  if (top[0]?.type !== 'ftyp') return undefined
  const moov = top.find(({ type }) => type === 'moov')
  const tracks = moov ? inside(moov, 'trak').flatMap((trak) => pictureTrack(trak)) : []
  const track = tracks[0]
  if (!track) return { container: 'mp4', codec: '', frames: 0, width: 0, height: 0, seconds: 0 }
  const fallback = defaultDuration(moov, track.id)
  for (const moof of top.filter(({ type }) => type === 'moof')) addFragment(track, moof, fallback)
  const { codec, width, height, samples, duration, timescale } = track
  return { container: 'mp4', codec, frames: samples, width, height, seconds: timescale > 0 ? duration / timescale : 0 }
}

function pictureTrack(trak: Box): Track[] {
  const mdia = first(trak, 'mdia')
  const handler = mdia && first(mdia, 'hdlr')
  const mdhd = mdia && first(mdia, 'mdhd')
  if (!mdia || !mdhd || !handler || text(handler.data, 8) !== 'vide') return []
  const long = mdhd.data[0] === 1
  const stbl = [mdia].flatMap((box) => inside(box, 'minf')).flatMap((box) => inside(box, 'stbl'))[0]
  const entry = stbl && first(stbl, 'stsd')
  const sizes = stbl && first(stbl, 'stsz')
  const tkhd = first(trak, 'tkhd')
  return [
    {
      id: tkhd ? u32(tkhd.data, tkhd.data[0] === 1 ? 20 : 12) : 0,
      codec: entry ? text(entry.data, 12) : '',
      width: entry ? u16(entry.data, 40) : 0,
      height: entry ? u16(entry.data, 42) : 0,
      timescale: u32(mdhd.data, long ? 20 : 12),
      duration: long ? u32(mdhd.data, 24) * 2 ** 32 + u32(mdhd.data, 28) : u32(mdhd.data, 16),
      samples: sizes ? u32(sizes.data, 8) : 0,
    },
  ]
}

/** Duration of a sample where the fragments do not say it themselves. */
function defaultDuration(moov: Box | undefined, trackId: number): number {
  const defaults = moov ? inside(moov, 'mvex').flatMap((mvex) => inside(mvex, 'trex')) : []
  const own = defaults.find(({ data }) => u32(data, 4) === trackId)
  return own ? u32(own.data, 12) : 0
}

function addFragment(track: Track, moof: Box, fallback: number): void {
  for (const traf of inside(moof, 'traf')) {
    const tfhd = first(traf, 'tfhd')
    if (!tfhd || u32(tfhd.data, 4) !== track.id) continue
    const each = headerDuration(tfhd.data) ?? fallback
    for (const trun of inside(traf, 'trun')) {
      const run = readRun(trun.data, each)
      track.samples += run.samples
      track.duration += run.duration
    }
  }
}

function headerDuration(data: Uint8Array): number | undefined {
  const flags = u32(data, 0) & 0xffffff
  if (!(flags & 0x8)) return undefined
  return u32(data, 8 + (flags & 0x1 ? 8 : 0) + (flags & 0x2 ? 4 : 0))
}

function readRun(data: Uint8Array, each: number): { samples: number; duration: number } {
  const flags = u32(data, 0) & 0xffffff
  const samples = u32(data, 4)
  if (!(flags & 0x100)) return { samples, duration: samples * each }
  const start = 8 + (flags & 0x1 ? 4 : 0) + (flags & 0x4 ? 4 : 0)
  const step = [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag).length * 4
  let duration = 0
  for (let i = 0; i < samples && start + i * step + 4 <= data.length; i += 1) duration += u32(data, start + i * step)
  return { samples, duration }
}

function* boxes(bytes: Uint8Array): Generator<Box> {
  let at = 0
  while (at + 8 <= bytes.length) {
    const short = u32(bytes, at)
    const head = short === 1 ? 16 : 8
    const size = short === 1 ? u32(bytes, at + 8) * 2 ** 32 + u32(bytes, at + 12) : short === 0 ? bytes.length - at : short
    if (size < head) return
    yield { type: text(bytes, at + 4), data: bytes.subarray(at + head, at + size) }
    at += size
  }
}

const inside = (box: Box, type: string): Box[] => [...boxes(box.data)].filter((child) => child.type === type)
const first = (box: Box, type: string): Box | undefined => inside(box, type)[0]
const text = (bytes: Uint8Array, at: number) => Buffer.from(bytes.subarray(at, at + 4)).toString('latin1')
const u16 = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)
const u32 = (bytes: Uint8Array, at: number) => u16(bytes, at) * 65_536 + u16(bytes, at + 2)
