/** The client's half of tus against a server that can be cut: what is sent again, what is not, and how it ends. */
import { createHash } from 'node:crypto'
import { base64, sendByTus, type TusAnswer, type TusPort, UploadStopped } from '@contract/tus-client'
import { fileKind } from '@domain/materials/file-kind'
import type { PickedFile } from '@/platform/media-types'

const chunk = 256 * 1024

function fileOf(bytes: Uint8Array): PickedFile {
  return {
    name: 'card.jpg',
    size: bytes.length,
    view: '',
    read: async (from, to) => bytes.slice(from, to).buffer,
    release: () => undefined,
  }
}

/** A tus server in memory; `cutAfter` pieces it stops answering until `heal` is called. */
function serverOf() {
  const uploads = new Map<string, { length: number; held: Uint8Array[]; purpose: string }>()
  const kept = new Map<string, string>()
  const seen: { bytes: number; creates: number } = { bytes: 0, creates: 0 }
  let answersLeft = Number.POSITIVE_INFINITY
  const size = (parts: Uint8Array[]) => parts.reduce((sum, part) => sum + part.length, 0)
  const port: TusPort = {
    base: '/api/uploads',
    wait: async () => undefined,
    handles: { read: (key) => kept.get(key), write: (key, address) => kept.set(key, address), forget: (key) => kept.delete(key) },
    send: async ({ method, address, headers, body }): Promise<TusAnswer> => {
      if (answersLeft <= 0) return { status: 0, headers: {}, body: undefined }
      if (method === 'DELETE') return { status: 204, headers: {}, body: undefined }
      if (method === 'POST' && address === '/api/uploads') {
        seen.creates += 1
        const id = `u${seen.creates}`
        const purpose = Buffer.from((headers['Upload-Metadata'] ?? '').split(' ')[1] ?? '', 'base64').toString()
        uploads.set(id, { length: Number(headers['Upload-Length']), held: [], purpose })
        return { status: 201, headers: { location: `/api/uploads/${id}` }, body: undefined }
      }
      const upload = uploads.get(address.split('/').at(-1) ?? '')
      if (!upload) return { status: 404, headers: {}, body: undefined }
      if (method === 'HEAD') return { status: 200, headers: { 'upload-offset': String(size(upload.held)) }, body: undefined }
      if (Number(headers['Upload-Offset']) !== size(upload.held)) return { status: 409, headers: {}, body: undefined }
      answersLeft -= 1
      const piece = new Uint8Array(body as ArrayBuffer)
      seen.bytes += piece.length
      upload.held.push(piece)
      return { status: 204, headers: { 'upload-offset': String(size(upload.held)) }, body: undefined }
    },
  }
  const cutAfter = (pieces: number) => {
    answersLeft = pieces
  }
  return { port, uploads, kept, seen, cutAfter }
}

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8)) & 0xff)

test('a file arrives whole, in pieces of 256 KB, with its purpose and digest', async () => {
  const bytes = bytesOf(chunk * 2 + 1000)
  const { port, uploads, seen } = serverOf()
  const shown: number[] = []
  const sent = await sendByTus(port, fileOf(bytes), { purpose: 'certificate', onProgress: (held) => shown.push(held) })
  const upload = uploads.get(sent.uploadId)
  expect(Buffer.concat(upload?.held ?? [])).toEqual(Buffer.from(bytes))
  expect(upload?.held.map((part) => part.length)).toEqual([chunk, chunk, 1000])
  expect(upload?.purpose).toBe('certificate')
  expect(sent.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  expect(shown).toEqual([0, chunk, chunk * 2, chunk * 2 + 1000])
  expect(seen.creates).toBe(1)
})

test('after a cut at 60 % the second try sends only what is missing (issue 2, quality: at most 45 %)', async () => {
  const bytes = bytesOf(chunk * 10)
  const { port, uploads, seen, cutAfter } = serverOf()
  cutAfter(6)
  await expect(sendByTus(port, fileOf(bytes), { purpose: 'certificate' })).rejects.toMatchObject({ reason: 'cut' })
  expect(seen.bytes).toBe(chunk * 6)
  cutAfter(Number.POSITIVE_INFINITY)
  const first = seen.bytes
  const sent = await sendByTus(port, fileOf(bytes), { purpose: 'certificate' })
  expect((seen.bytes - first) / bytes.length).toBeLessThanOrEqual(0.45)
  expect(seen.creates).toBe(1)
  expect(Buffer.concat(uploads.get(sent.uploadId)?.held ?? [])).toEqual(Buffer.from(bytes))
})

test('an upload the server has forgotten is begun anew', async () => {
  const { port, uploads, kept, seen } = serverOf()
  const file = fileOf(bytesOf(5000))
  const first = await sendByTus(port, file, { purpose: 'letter' })
  uploads.clear()
  const second = await sendByTus(port, file, { purpose: 'letter' })
  expect(second.uploadId).not.toBe(first.uploadId)
  expect(seen.creates).toBe(2)
  second.forget()
  expect(kept.size).toBe(0)
})

test('the person cancels: nothing more is sent and the next try begins anew', async () => {
  const { port, seen, kept } = serverOf()
  const signal = { aborted: false }
  const file = fileOf(bytesOf(chunk * 4))
  const run = sendByTus(port, file, {
    purpose: 'certificate',
    signal,
    onProgress: (held) => held >= chunk && Object.assign(signal, { aborted: true }),
  })
  await expect(run).rejects.toMatchObject({ reason: 'cancelled' })
  expect(seen.bytes).toBe(chunk)
  expect(kept.size).toBe(0)
})

test("a refusal carries the server's own words", async () => {
  const { port } = serverOf()
  const body = { code: 'consent-needed', says: '您还没有同意处理证件照片' }
  const refusing: TusPort = { ...port, send: async () => ({ status: 403, headers: {}, body }) }
  const stopped = await sendByTus(refusing, fileOf(bytesOf(10)), { purpose: 'certificate' }).catch((reason: unknown) => reason)
  expect(stopped).toBeInstanceOf(UploadStopped)
  expect(stopped).toMatchObject({ reason: 'refused', status: 403, body })
})

test.each(['face', 'a', 'ab', 'certificate'])('base64 of %s is what the server decodes', (word) => {
  expect(base64(word)).toBe(Buffer.from(word).toString('base64'))
})

test.each([
  ['jpeg', [0xff, 0xd8, 0xff, 0xe1]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['pdf', [...Buffer.from('%PDF-1.7')]],
  ['webm', [0x1a, 0x45, 0xdf, 0xa3]],
  ['mp4', [0, 0, 0, 24, ...Buffer.from('ftypisom')]],
  ['heic', [0, 0, 0, 24, ...Buffer.from('ftypheic')]],
  ['unknown', [0, 0, 0, 0]],
])('the first bytes of a %s are known whatever its name', (kind, head) => {
  expect(fileKind(Uint8Array.from(head))).toBe(kind)
})
