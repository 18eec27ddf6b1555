// The house's own safety (issue 2 points 2, 8; reliability B2 F5, F6; B3; B5 V2): one process, room on the disk, one shape of refusal, nothing readable.
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../server/app'
import { DatabaseStuck, watched } from '../../server/database/watchdog'
import { inlineScriptHashes } from '../../server/http/headers'
import { DataFolderBusy, lockDataFolder } from '../../server/storage/data-lock'
import { sweepStorage } from '../../server/storage/sweep'
import { sweepUnused } from '../../server/storage/sweep-unused'
import { applicant, completeAnswers, readyFiling } from './support/filing'
import { request, signIn } from './support/person'
import { photo } from './support/pictures'
import { newPhone, serverForFile } from './support/server-for-file'
import { startApp, testNow } from './support/start-app'
import { agreeTo, claim, createUpload, sendPiece, upload, version } from './support/upload'

const test = serverForFile()
const temporary = () => mkdtemp(join(tmpdir(), 'beian-guard-'))

describe('one process per data folder', () => {
  it('names the process that has it, and gives it back', async () => {
    const folder = await temporary()
    const unlock = lockDataFolder(folder)
    expect(() => lockDataFolder(folder)).toThrow(DataFolderBusy)
    expect(() => lockDataFolder(folder)).toThrow(String(process.pid))
    unlock()
    lockDataFolder(folder)()
    await rm(folder, { recursive: true })
  })

  it('takes over from a process that is gone', async () => {
    const folder = await temporary()
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    await writeFile(join(folder, 'server.pid'), String(pid))
    const unlock = lockDataFolder(folder)
    expect(await readFile(join(folder, 'server.pid'), 'utf8')).toBe(String(process.pid))
    unlock()
    await rm(folder, { recursive: true })
  })
})

it('refuses writing when the disk is nearly full, goes on reading, and recovers by itself', async () => {
  let free = 1024 ** 3
  const small = await startApp({ minFreeBytes: 200 * 1024 * 1024, measureSpace: async () => free })
  const person = await signIn(small.app, newPhone())
  free = 199 * 1024 * 1024
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const refused = await person.create('/orders')
  expect(refused.status).toBe(507)
  expect(refused.body.code).toBe('storage-full')
  expect((await createUpload(small.app, person, 1000)).statusCode).toBe(507)
  expect((await person.send('GET', '/orders')).status).toBe(200)
  free = 1024 ** 3
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect((await person.create('/orders')).status).toBe(201)
  await small.stop()
}, 60_000)

it('lets no query hang', async () => {
  await expect(watched(new Promise(() => undefined), 20)).rejects.toThrow(DatabaseStuck)
  await expect(watched(Promise.resolve(1), 20)).resolves.toBe(1)
})

it('keeps nobody’s name, number, phone, mail or address readable in its folder', async () => {
  const dataDir = await temporary()
  const app = await buildApp({ dataDir, fixedClock: testNow, minFreeBytes: 0, logLevel: 'silent' })
  const { person, orderId, revision } = await readyFiling(app)
  expect((await person.create(`/orders/${orderId}/submissions`, { revision })).status).toBe(201)
  await app.close()
  const needles = [applicant.name, applicant.idNumber, applicant.phone, applicant.email, applicant.address].flatMap((secret) => [
    Buffer.from(secret),
    Buffer.from(Buffer.from(secret).toString('base64').replace(/=+$/, '')),
    Buffer.from(encodeURIComponent(secret)),
  ])
  const names = (await readdir(dataDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  expect(names.length).toBeGreaterThan(50)
  const found: string[] = []
  for (const entry of names) {
    const bytes = await readFile(join(entry.parentPath, entry.name))
    for (const needle of needles) if (bytes.includes(needle)) found.push(`${entry.name}: ${needle}`)
  }
  expect(found).toEqual([])
  await rm(dataDir, { recursive: true })
}, 120_000)

it('writes nothing personal into its log', async () => {
  const phone = newPhone()
  const person = await signIn(test.app, phone)
  const { id } = (await person.create('/orders')).body
  await person.send('PUT', `/orders/${id}/answers`, { revision: 0, answers: completeAnswers() })
  await request(test.app, 'GET', `/orders/${phone}?phone=${phone}&name=${encodeURIComponent(applicant.name)}`)
  await request(test.app, 'GET', `/${phone}`)
  const log = test.logLines.join('\n')
  expect(log).toContain(`"ids":["${id}"]`)
  for (const secret of [phone, applicant.name, applicant.idNumber, applicant.email, encodeURIComponent(applicant.name)]) {
    expect(log).not.toContain(secret)
  }
})

describe('every refusal has the one shape', () => {
  const json = { 'content-type': 'application/json' }
  const cases: [string, object, number][] = [
    ['malformed JSON', { method: 'POST', url: '/api/sign-in-codes', headers: json, payload: '{' }, 400],
    ['a poisoned prototype', { method: 'POST', url: '/api/sign-in-codes', headers: json, payload: '{"__proto__":{"a":1}}' }, 400],
    ['an unknown operation', { method: 'GET', url: '/api/nothing' }, 404],
    ['an unreadable address', { method: 'GET', url: '/api/orders/%E0%A4%A' }, 400],
    ['too large a body', { method: 'POST', url: '/api/sign-in-codes', headers: json, payload: `"${'x'.repeat(1_100_000)}"` }, 413],
    ['another media type', { method: 'POST', url: '/api/sign-in-codes', headers: { 'content-type': 'text/plain' }, payload: 'x' }, 415],
    ['no session', { method: 'GET', url: '/api/orders' }, 401],
  ]
  it.each(cases)('%s', async (_name, injected, status) => {
    const answer = await test.app.inject(injected)
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toEqual(
      expect.objectContaining({ code: expect.any(String), says: expect.any(String), wayOut: expect.any(String) }),
    )
    expect(answer.json()).not.toHaveProperty('statusCode')
  })

  it('too many requests', async () => {
    const slow = await startApp({ requestsPerMinute: 3 })
    for (let n = 0; n < 3; n++) expect((await request(slow.app, 'GET', '/settings')).status).toBe(200)
    const answer = await request(slow.app, 'GET', '/settings')
    expect(answer.status).toBe(429)
    expect(answer.body).toMatchObject({ code: 'too-many-requests' })
    expect(answer.body.retryAfterSeconds).toBeGreaterThan(0)
    await slow.stop()
  }, 60_000)
})

describe('the client’s files', () => {
  it('are served with headers that let only our own scripts run', async () => {
    const clientDir = await temporary()
    await writeFile(join(clientDir, 'index.html'), '<html><script>window.a = 1</script><script src="/js/app.js"></script></html>')
    await writeFile(join(clientDir, 'app.0123abcd.js'), '1')
    // Asked for again by a reader of certificates that starts anew, also without a network (ADR 0016).
    const reader = '/static/ort/1.30.0/ort-wasm-simd-threaded.mjs'
    await mkdir(join(clientDir, 'static/ort/1.30.0'), { recursive: true })
    await writeFile(join(clientDir, reader), '1')
    const served = await startApp({ clientDir })
    const page = await served.app.inject({ method: 'GET', url: '/' })
    expect(page.statusCode).toBe(200)
    expect(page.headers['cache-control']).toBe('no-cache')
    // sha256 of `window.a = 1`, reckoned with openssl
    const hash = "'sha256-Aif1QuaDxF56ZK3+IyoelKcjrWC+BWl5ZGfcO1AMmA4='"
    expect(inlineScriptHashes(join(clientDir, 'index.html'))).toEqual([hash])
    expect(page.headers['content-security-policy']).toContain(hash)
    expect(page.headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe-inline/)
    expect(page.headers['cross-origin-opener-policy']).toBe('same-origin')
    const script = await served.app.inject({ method: 'GET', url: '/app.0123abcd.js' })
    expect(script.headers['cache-control']).toContain('immutable')
    const readers = await served.app.inject({ method: 'GET', url: reader })
    expect(readers.headers['cache-control']).toContain('immutable')
    // Two threads need the pages isolated, and every worker's script with them.
    expect([page, readers].map(({ headers }) => headers['cross-origin-embedder-policy'])).toEqual(['require-corp', 'require-corp'])
    expect((await served.app.inject({ method: 'GET', url: '/../server/app.ts' })).statusCode).toBe(404)
    await served.stop()
    await rm(clientDir, { recursive: true })
  }, 60_000)
})

it('cuts an upload where the sandbox says, once, and lets it go on', async () => {
  const person = await signIn(test.app, newPhone())
  await agreeTo(person, 'certificate')
  await request(test.app, 'PUT', '/sandbox/gateways', { uploads: { cutAtPercent: 60, times: 1 } })
  const bytes = Buffer.alloc(100_000, 7)
  const id =
    String((await createUpload(test.app, person, bytes.length)).headers.location)
      .split('/')
      .at(-1) ?? ''
  // The line goes dead: there is no answer to wait for.
  await Promise.race([sendPiece(test.app, person, id, 0, bytes).catch(() => undefined), new Promise((done) => setTimeout(done, 500))])
  const head = await test.app.inject({ method: 'HEAD', url: `/api/uploads/${id}`, headers: { ...person.headers, ...version } })
  expect(head.headers['upload-offset']).toBe('60000')
  expect((await sendPiece(test.app, person, id, 60_000, bytes.subarray(60_000))).statusCode).toBe(204)
  const { uploads } = (await request(test.app, 'GET', '/sandbox/uploads')).body as {
    uploads: { id: string; attempts: { bytes: number }[] }[]
  }
  expect(uploads.find((upload) => upload.id === id)?.attempts.map((attempt) => attempt.bytes)).toEqual([60_000, 40_000])
  await request(test.app, 'PUT', '/sandbox/gateways', { uploads: 'ok' })
})

it('sweeps what is due and what nobody came back for', async () => {
  const person = await signIn(test.app, newPhone())
  await agreeTo(person, 'certificate')
  const stale = await upload(test.app, person, await photo(200, 100))
  test.app.context.clock.set('2026-09-17T15:00:00+08:00', 'fixed')
  expect((await sweepStorage(test.app.context)).uploads).toBeGreaterThanOrEqual(1)
  expect(await readdir(join(test.dataDir, 'uploads'))).not.toContain(stale)
})

it('sweeps a replaced picture after a week, never one that is named', async () => {
  const person = await signIn(test.app, newPhone())
  await agreeTo(person, 'certificate')
  const { id } = (await person.create('/orders')).body
  const pictures = []
  for (let n = 0; n < 2; n++) pictures.push((await claim(person, id, await upload(test.app, person, await photo(200, 100)))).body.objectId)
  const [replaced, kept] = pictures.map(String)
  const answers = completeAnswers()
  answers.materials['subject-person-id-front'] = { objectId: kept ?? '', at: testNow }
  await person.send('PUT', `/orders/${id}/answers`, { revision: 0, answers })
  await sweepUnused(test.app.context)
  expect((await person.send('GET', `/objects/${replaced}`)).status).toBe(200)
  test.app.context.clock.set('2026-09-21T15:00:01+08:00', 'fixed')
  await sweepUnused(test.app.context)
  expect((await person.send('GET', `/objects/${replaced}`)).status).toBe(404)
  expect((await person.send('GET', `/objects/${kept}`)).status).toBe(200)
})

describe('the account’s own data', () => {
  it('comes out whole and goes away whole', async () => {
    const { person, orderId } = await readyFiling(test.app)
    const exported = await person.send('POST', '/account/export')
    expect(exported.body).toMatchObject({
      phone: applicant.phone,
      orders: [{ id: orderId, answers: { subject: { email: applicant.email } } }],
    })
    expect(JSON.stringify(exported.body)).not.toContain('_hash')
    expect((await test.app.context.objects.list()).length).toBeGreaterThan(0)
    const objects = await test.app.context.db.selectFrom('objects').select('id').where('account_id', '=', person.accountId).execute()
    expect((await person.send('DELETE', '/account')).status).toBe(204)
    expect((await person.send('GET', '/session')).status).toBe(401)
    for (const table of ['accounts', 'orders', 'objects', 'consents', 'sessions'] as const) {
      const column = table === 'accounts' ? 'id' : 'account_id'
      const rows = await test.app.context.db
        .selectFrom(table as 'orders')
        .selectAll()
        .where(column as 'id', '=', person.accountId)
        .execute()
      expect({ table, rows }).toEqual({ table, rows: [] })
    }
    const left = await test.app.context.objects.list()
    for (const { id } of objects) expect(left).not.toContain(id)
  })
})
