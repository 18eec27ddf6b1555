/** Filing at the computer is served everywhere; the review desk is a page of the sandbox, absent where that is off. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildApp } from '../../server/app'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'console-files-'))
  for (const one of ['built/console', 'built/sandbox', 'built/console-assets']) mkdirSync(path.join(folder, one), { recursive: true })
  writeFileSync(path.join(folder, 'built/sandbox/index.html'), '<title>the desk</title>')
  writeFileSync(path.join(folder, 'built/console/index.html'), '<title>filing</title>')
  writeFileSync(path.join(folder, 'built/console-assets/desk-1.js'), 'export {}')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function answersOf(sandbox: boolean) {
  const app = await buildApp({
    dataDir: path.join(folder, `data-${sandbox}`),
    databaseUrl: 'memory:',
    sandbox,
    consoleDir: path.join(folder, 'built'),
    clientDir: path.join(folder, 'none'),
    fixedClock: '2026-10-12T10:00:00+08:00',
    logLevel: 'silent',
  })
  try {
    const answer = async (url: string) => {
      const { statusCode, body, headers } = await app.inject(url)
      return { statusCode, body, headers }
    }
    return {
      filing: await answer('/console/'),
      filingWithoutSlash: await answer('/console'),
      desk: await answer('/sandbox/'),
      withoutSlash: await answer('/sandbox'),
      script: await answer('/console-assets/desk-1.js'),
    }
  } finally {
    await app.close()
  }
}

test('with the sandbox the desk and its scripts are served, under the policy of every page', async () => {
  const { desk, withoutSlash, script } = await answersOf(true)
  expect(desk.statusCode).toBe(200)
  expect(desk.body).toContain('the desk')
  expect(desk.headers['cache-control']).toBe('no-cache')
  expect(desk.headers['content-security-policy']).toContain("script-src 'self'")
  expect([301, 302]).toContain(withoutSlash.statusCode)
  expect(withoutSlash.headers.location).toBe('/sandbox/')
  expect(script.statusCode).toBe(200)
  expect(script.headers['cache-control']).toContain('immutable')
})

test('without the sandbox the desk is not there', async () => {
  const { desk, withoutSlash } = await answersOf(false)
  expect([desk.statusCode, withoutSlash.statusCode]).toEqual([404, 404])
})

test.each([true, false])('filing at the computer is there with the sandbox and without, sandbox %s', async (sandbox) => {
  const { filing, filingWithoutSlash, script } = await answersOf(sandbox)
  expect([filing.statusCode, script.statusCode]).toEqual([200, 200])
  expect(filing.body).toContain('filing')
  expect(filing.headers['content-security-policy']).toContain("script-src 'self'")
  expect(filingWithoutSlash.headers.location).toBe('/console/')
})
