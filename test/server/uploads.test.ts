// 上传 (issue 2 point 7; spec C12, B3 upload window; reliability I3): resumable, owner only, consent, hostile files, sealed at rest.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { type Person, request, signIn } from './support/person'
import { black, pdf, photo } from './support/pictures'
import { newPhone, serverForFile } from './support/server-for-file'
import { agreeTo, type Claim, claim, createUpload, sendPiece, upload, version } from './support/upload'

const test = serverForFile()

async function filer(): Promise<{ person: Person; orderId: unknown }> {
  const person = await signIn(test.app, newPhone())
  await agreeTo(person, 'certificate')
  return { person, orderId: (await person.create('/orders')).body.id }
}

it('keeps a picture upright, without its metadata, and shows it to its owner only', async () => {
  const { person, orderId } = await filer()
  const id = await upload(test.app, person, await photo(900, 600, { exif: true }))
  const claimed = await claim(person, orderId, id)
  expect(claimed.status).toBe(201)
  expect(claimed.body).toMatchObject({ width: 900, height: 600 })
  const shown = await person.send('GET', `/objects/${claimed.body.objectId}`)
  expect(shown.status).toBe(200)
  expect(shown.headers['content-type']).toBe('image/jpeg')
  expect(shown.headers['cache-control']).toBe('no-store')
  expect(shown.raw.includes('SECRET-ARTIST')).toBe(false)
  expect((await sharp(shown.raw).metadata()).exif).toBeUndefined()
  const other = await signIn(test.app, newPhone())
  expect((await other.send('GET', `/objects/${claimed.body.objectId}`)).status).toBe(404)
  expect((await other.send('DELETE', `/objects/${claimed.body.objectId}`)).status).toBe(404)
})

describe('a part of a stored object, as players of films ask for it (RFC 9110, 14)', () => {
  let whole: Buffer
  let ask: (range: string) => Promise<{ status: number; headers: Record<string, unknown>; raw: Buffer; body: Record<string, unknown> }>

  beforeAll(async () => {
    const { person, orderId } = await filer()
    await agreeTo(person, 'camera')
    await agreeTo(person, 'face')
    const film = await readFile(join('test/server/support/clips', 'face.mp4'))
    const id = await upload(test.app, person, film, 'video')
    const { objectId } = (await claim(person, orderId, id, { slot: 'commitment-video', purpose: 'video' })).body
    const shown = await person.send('GET', `/objects/${objectId}`)
    expect(shown.headers['accept-ranges']).toBe('bytes')
    expect(shown.headers['content-type']).toBe('video/mp4')
    whole = shown.raw
    expect(whole.length).toBe(film.length)
    ask = (range) => request(test.app, 'GET', `/objects/${objectId}`, undefined, { ...person.headers, range })
  }, 30_000)

  it.each([
    ['the first 100 bytes', 'bytes=0-99', (size: number) => [0, 99, size]],
    ['from byte 1000 on', 'bytes=1000-', (size: number) => [1000, size - 1, size]],
    ['the last 50', 'bytes=-50', (size: number) => [size - 50, size - 1, size]],
    ['an end behind the end', 'bytes=10-99999999', (size: number) => [10, size - 1, size]],
  ])('%s', async (_, range, wanted) => {
    const [from = 0, to = 0, size = 0] = wanted(whole.length)
    const answer = await ask(range)
    expect(answer.status).toBe(206)
    expect(answer.headers['content-range']).toBe(`bytes ${from}-${to}/${size}`)
    expect(answer.headers['content-type']).toBe('video/mp4')
    expect(answer.raw.equals(whole.subarray(from, to + 1))).toBe(true)
  })

  it.each(['bytes=99999999-', 'bytes=-0'])('%s lies outside: 416 with the size', async (range) => {
    const answer = await ask(range)
    expect(answer.status).toBe(416)
    expect(answer.headers['content-range']).toBe(`bytes */${whole.length}`)
    expect(answer.body.code).toBe('range-not-satisfiable')
  })

  it.each(['bytes=', 'bytes=5-1', 'lines=1-2', 'bytes=0-1,5-6', 'bytes=a-b'])('%s is not followed: the whole comes', async (range) => {
    const answer = await ask(range)
    expect(answer.status).toBe(200)
    expect(answer.raw.length).toBe(whole.length)
  })
})

it('turns a picture taken sideways', async () => {
  const { person, orderId } = await filer()
  const claimed = await claim(person, orderId, await upload(test.app, person, await photo(900, 600, { orientation: 6 })))
  expect(claimed.body).toMatchObject({ width: 600, height: 900 })
})

it('makes a picture no longer than 4096 on its longest side', async () => {
  const { person, orderId } = await filer()
  const claimed = await claim(person, orderId, await upload(test.app, person, await photo(5000, 1000)))
  expect(claimed.body).toMatchObject({ width: 4096, height: 819 })
})

describe('refuses with what is wrong', () => {
  const cases: [string, () => Promise<Buffer> | Buffer, string, Claim][] = [
    ['an empty file', () => Buffer.alloc(0), 'empty-file', {}],
    ['a PDF renamed', pdf, 'pdf', {}],
    ['text', () => Buffer.from('just words, no picture at all'), 'not-a-picture', {}],
    ['a picture cut in half', async () => (await photo()).subarray(0, 20_000), 'broken-picture', {}],
    ['a black picture', black, 'black-picture', {}],
    ['a picture taken too small', () => photo(), 'too-small', { takenBytes: 199 * 1024 }],
    ['a picture taken too large', () => photo(), 'too-large', { takenBytes: 9 * 1024 * 1024 + 1 }],
    [
      'another format',
      async () =>
        sharp(await photo())
          .webp()
          .toBuffer(),
      'wrong-format',
      {},
    ],
    ['a picture as a video', () => photo(), 'not-a-video', { purpose: 'video' }],
  ]
  it.each(cases)('%s', async (_name, make, code, given) => {
    const { person, orderId } = await filer()
    const answer = await claim(person, orderId, await upload(test.app, person, await make()), given)
    expect(answer.status).toBe(422)
    expect(answer.body.code).toBe(code)
    expect(answer.body.wayOut).toBeTruthy()
  })

  it('a pixel bomb, quickly', async () => {
    const { person, orderId } = await filer()
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#ffffff' } })
      .png()
      .toBuffer()
    const answer = await claim(person, orderId, await upload(test.app, person, bomb))
    expect(answer.status).toBe(422)
    expect(answer.body.code).toBe('too-many-pixels')
  })

  it('a file of more than 64 MB before a byte of it came', async () => {
    const { person } = await filer()
    const answer = await createUpload(test.app, person, 64 * 1024 * 1024 + 1)
    expect(answer.statusCode).toBe(413)
    expect(answer.json()).toMatchObject({ code: 'too-large', says: '文件超过 64 MB，没有上传' })
  })
})

it('takes no certificate and no face without the consent for it', async () => {
  const person = await signIn(test.app, newPhone())
  const orderId = (await person.create('/orders')).body.id
  const refused = await createUpload(test.app, person, 1000)
  expect(refused.statusCode).toBe(403)
  expect(refused.json()).toMatchObject({ code: 'consent-needed' })
  // A client that hides the purpose is stopped when it claims.
  const id = await upload(test.app, person, await photo(), 'letter')
  expect((await claim(person, orderId, id)).status).toBe(403)
  expect((await claim(person, orderId, id, { purpose: 'face' })).status).toBe(403)
  expect((await claim(person, orderId, id, { purpose: 'letter', slot: 'commitment-letter' })).status).toBe(201)
  await agreeTo(person, 'certificate')
  expect((await createUpload(test.app, person, 1000)).statusCode).toBe(201)
  await person.send('PUT', '/consents/certificate', { given: false, textVersion: '1' })
  expect((await createUpload(test.app, person, 1000)).statusCode).toBe(403)
})

it('goes on where it was cut, and counts each attempt', async () => {
  const { person, orderId } = await filer()
  const bytes = await photo(1600, 1200)
  const created = await createUpload(test.app, person, bytes.length)
  const id = String(created.headers.location).split('/').at(-1) ?? ''
  const first = Math.floor(bytes.length * 0.6)
  expect((await sendPiece(test.app, person, id, 0, bytes.subarray(0, first))).statusCode).toBe(204)
  expect((await claim(person, orderId, id)).body.code).toBe('upload-unfinished')
  const head = await test.app.inject({ method: 'HEAD', url: `/api/uploads/${id}`, headers: { ...person.headers, ...version } })
  expect(head.headers['upload-offset']).toBe(String(first))
  expect((await sendPiece(test.app, person, id, 0, bytes.subarray(0, 100))).statusCode).toBe(409)
  expect((await sendPiece(test.app, person, id, first, bytes.subarray(first))).statusCode).toBe(204)
  const row = await test.app.context.db.selectFrom('uploads').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  expect(row.attempts.map((attempt) => attempt.bytes)).toEqual([first, bytes.length - first])
  expect((await claim(person, orderId, id)).status).toBe(201)
})

it('keeps a second person away from an upload', async () => {
  const { person } = await filer()
  const other = (await filer()).person
  const id = await upload(test.app, person, await photo())
  expect((await sendPiece(test.app, other, id, 0, Buffer.from('x'))).statusCode).toBe(404)
  const orderId = (await other.send('GET', '/session')).status === 200 ? (await other.create('/orders')).body.openOrderId : undefined
  expect((await claim(other, orderId, id)).status).toBe(404)
  const anonymous = await test.app.inject({ method: 'HEAD', url: `/api/uploads/${id}`, headers: version })
  expect(anonymous.statusCode).toBe(401)
})

it('replays a claim that was sent twice', async () => {
  const { person, orderId } = await filer()
  const id = await upload(test.app, person, await photo())
  const body = { uploadId: id, slot: 'subject-person-id-front', purpose: 'certificate', takenBytes: 800_000 }
  const first = await person.create(`/orders/${orderId}/materials`, body, 'claim-key-1')
  const again = await person.create(`/orders/${orderId}/materials`, body, 'claim-key-1')
  expect(again.body).toEqual(first.body)
})

it('deletes a picture for good', async () => {
  const { person, orderId } = await filer()
  const { objectId } = (await claim(person, orderId, await upload(test.app, person, await photo()))).body
  expect((await person.send('DELETE', `/objects/${objectId}`)).status).toBe(204)
  expect((await person.send('GET', `/objects/${objectId}`)).status).toBe(404)
  expect(await test.app.context.objects.list()).not.toContain(objectId)
})

it('keeps nothing of a picture readable on the disk, neither coming in nor kept', async () => {
  const { person, orderId } = await filer()
  const bytes = await photo()
  const id = await upload(test.app, person, bytes)
  const incoming = await readFile(join(test.dataDir, 'uploads', id))
  expect(incoming.length).toBe(bytes.length)
  expect(incoming.subarray(0, 3).equals(bytes.subarray(0, 3))).toBe(false)
  await claim(person, orderId, id)
  const kept = (await readdir(join(test.dataDir, 'objects'), { recursive: true })).filter((name) => name.includes('-'))
  for (const name of kept) expect((await readFile(join(test.dataDir, 'objects', name))).subarray(0, 4).toString()).toBe('bk1.')
  expect(await readdir(join(test.dataDir, 'uploads'))).not.toContain(id)
})

it('an eleventh 其他材料 is refused before its bytes are looked at (B5, C12)', async () => {
  const { person, orderId } = await filer()
  const id = await upload(test.app, person, await photo(900, 600), 'letter')
  const eleventh = await claim(person, orderId, id, { slot: 'other-materials.10', purpose: 'letter' })
  expect(eleventh.status).toBe(409)
  expect(eleventh.body).toMatchObject({ code: 'too-many-papers', says: '其他材料（主体）最多 10 份' })
  expect((await claim(person, orderId, id, { slot: 'other-materials.9', purpose: 'letter' })).status).toBe(201)
})
