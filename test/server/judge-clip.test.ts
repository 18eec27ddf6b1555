// 视频核身, the server's own look at a film (issue 2 point 6: container, codec, length, not black, has frames; design/identity.md).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeClip, skeletonReason } from '../../server/identity/judge-clip'
import { readMp4 } from '../../server/identity/read-mp4'
import { readWebm } from '../../server/identity/read-webm'

const clip = (name: string) => readFileSync(join(process.cwd(), 'test/server/support/clips', name))

it.each([
  ['face.webm', 'webm', 'vp8', 4],
  ['face-vp9.webm', 'webm', 'vp9', 3],
])('reads the skeleton of %s as a phone records it: no sizes, no duration', (name, container, codec, seconds) => {
  const read = readWebm(clip(name))
  expect(read).toMatchObject({ container, codec, width: 160, height: 120 })
  expect(Math.abs((read?.seconds ?? 0) - seconds)).toBeLessThan(0.6)
  expect(read?.frames).toBeGreaterThan(20)
})

it('reads the skeleton of an MP4 in fragments', () => {
  const read = readMp4(clip('face.mp4'))
  expect(read).toMatchObject({ container: 'mp4', width: 160, height: 120 })
  expect(read?.codec).toMatch(/^(avc1|avc3|vp09|av01)/)
  expect(Math.abs((read?.seconds ?? 0) - 4)).toBeLessThan(0.6)
  expect(read?.frames).toBeGreaterThan(20)
})

it.each(['face.webm', 'face-vp9.webm', 'face.mp4'])('lets %s pass', async (name) => {
  expect(await judgeClip(clip(name))).toMatchObject({ clip: { width: 160 } })
})

it.each([
  ['black.webm', 'black'],
  ['audio-only.webm', 'no-picture'],
  ['short.webm', 'too-short'],
])('refuses %s: %s', async (name, reason) => {
  expect(await judgeClip(clip(name))).toBe(reason)
})

it('refuses what is no film: nothing, a picture, text, a header alone', async () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('film'), clip('face.webm').subarray(0, 40)]) {
    expect(['unreadable', 'no-picture']).toContain(await judgeClip(bytes))
  }
})

it('refuses a film whose pictures are noise: the skeleton alone does not convince', async () => {
  const bytes = Buffer.from(clip('face.webm'))
  for (let i = 400; i < bytes.length; i += 1) bytes[i] = (i * 7919) % 251
  expect(typeof (await judgeClip(bytes))).toBe('string')
})

it('bounds the length at 2 and 60 seconds and asks for moving pictures', () => {
  const good = { container: 'webm' as const, codec: 'vp8', frames: 300, width: 160, height: 120, seconds: 10 }
  expect(skeletonReason(good)).toBeUndefined()
  expect(skeletonReason({ ...good, seconds: 2 })).toBeUndefined()
  expect(skeletonReason({ ...good, seconds: 60 })).toBeUndefined()
  expect(skeletonReason({ ...good, seconds: 1.99 })).toBe('too-short')
  expect(skeletonReason({ ...good, frames: 18_000, seconds: 600 })).toBe('too-long')
  expect(skeletonReason({ ...good, frames: 1 })).toBe('no-picture')
  expect(skeletonReason({ ...good, codec: 'mjpeg' })).toBe('unreadable')
})
