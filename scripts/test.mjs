// `npm test` runs every suite; `npm test -- unit server` only those parts. The last line is `N passed, N failed`.
// Under CI=true a suite that could not run counts as failed: nothing is skipped quietly.
import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const out = path.join(root, 'out')
mkdirSync(out, { recursive: true })
const node = process.execPath
const jest = ['--experimental-vm-modules', path.join(root, 'node_modules/jest/bin/jest.js')]

/** Runs a command and answers its exit code. What it prints goes to `log`, or straight to the screen. */
const run = (log, command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['inherit', log ? 'pipe' : 'inherit', log ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
    })
    if (log) for (const stream of [child.stdout, child.stderr]) stream.pipe(log, { end: false })
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
const nothing = { passed: 0, failed: 1 }

/** A program that passes or fails as one. */
const program =
  (script, ...args) =>
  async (log) =>
    (await run(log, 'npm', ['run', '--silent', script, '--', ...args])) === 0 ? { passed: 1, failed: 0 } : nothing

/** Jest over some folders of one or two projects. */
const tests =
  (projects, folders, env = {}) =>
  async (log) => {
    const file = path.join(out, `jest-${projects.join('-')}-${folders.join('-').replace(/\W+/g, '-')}.json`)
    rmSync(file, { force: true })
    const args = [...jest, '--selectProjects', ...projects, '--json', `--outputFile=${file}`, '--maxWorkers=2', ...folders]
    const status = await run(log, node, args, env)
    const report = readJson(file)
    if (!report) return nothing
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
    return { passed: report.numPassedTests, failed: failed || (status === 0 ? 0 : 1), skipped: report.numPendingTests }
  }

/** A program of ours that looks at the built product and writes its figures to a file. */
const figuresOf =
  (name, script, ...args) =>
  async (log) => {
    const file = path.join(out, `${name}-figures.json`)
    rmSync(file, { force: true })
    await run(log, node, ['--import', 'tsx', path.join(root, script), ...args, '--report', file])
    return readJson(file) ?? nothing
  }
const journeys = (target) => figuresOf(`journeys-${target}`, 'test/journeys/main.ts', target, '--as-is')

/** Reading a picture asks no database anything. */
const withoutReading = '--testPathIgnorePatterns=/node_modules/|server/recognition'

const suites = {
  check: program('check'),
  unit: tests(['node'], ['test/domain', 'test/registry', 'test/flow', 'test/console']),
  pages: tests(['h5', 'weapp'], ['test/pages', 'test/components', 'test/store']),
  server: tests(['node'], ['test/server', 'test/contract']),
  'build-server': program('build:server'),
  'build-console': program('build:console'),
  'build-h5': program('build:h5'),
  'build-weapp': program('build:weapp'),
  size: program('size'),
  'journeys-h5': journeys('h5'),
  'journeys-weapp': journeys('weapp'),
  'access-h5': figuresOf('access-h5', 'test/access/run.ts'),
  'privacy-played': figuresOf('privacy-played', 'test/privacy/run.ts', '--part', 'played'),
  // Random lives of filings against the model of the specification; the seed is printed.
  lifecycle: program('bench:lifecycle', '--runs', '300'),
  ...(process.env.TEST_DATABASE_URL
    ? {
        'server-postgresql': tests(['node'], ['test/server', 'test/contract', withoutReading], {
          DATABASE_URL: process.env.TEST_DATABASE_URL,
        }),
      }
    : {}),
  // Last: it searches what the others left in out/.
  'privacy-left': figuresOf('privacy-left', 'test/privacy/run.ts', '--part', 'left'),
}
const groups = {
  journeys: ['journeys-h5', 'journeys-weapp'],
  build: ['build-h5', 'build-weapp'],
  privacy: ['privacy-played', 'privacy-left'],
}
/**
 * These run side by side, what they print comes when each has ended: two that wait for a browser most of the time, and one such
 * beside one that keeps a single core busy. The journeys on H5 stand alone: their browser reads certificates by itself, on every core.
 */
const together = [
  ['journeys-weapp', 'access-h5'],
  ['privacy-played', 'lifecycle'],
]
/** What has to be built before a suite that opens the product; nothing happens where it is fresh. */
const builds = {
  'journeys-h5': ['server', 'h5', 'console'],
  'journeys-weapp': ['server', 'weapp', 'console'],
  'access-h5': ['server', 'h5', 'console'],
  'privacy-played': ['server', 'h5'],
}

const wanted = process.argv.slice(2).flatMap((name) => groups[name] ?? [name])
const chosen = wanted.length ? wanted : Object.keys(suites)
const unknown = chosen.filter((name) => !suites[name])
if (unknown.length) {
  process.stderr.write(`no such suite: ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}\n`)
  process.exit(2)
}

/** Runs one suite and answers its row of the table. */
async function row(name, log) {
  const began = performance.now()
  const result = await suites[name](log)
  if (process.env.CI === 'true' && result.passed + result.failed === 0) result.failed = 1
  return { name, seconds: ((performance.now() - began) / 1000).toFixed(0), skipped: 0, ...result }
}

/** Not in out/: the stories are named after their people, and the privacy suite searches out/ for their names. */
const logs = mkdtempSync(path.join(tmpdir(), 'beian-suites-'))

async function rowApart(name) {
  const file = path.join(logs, `${name}.log`)
  const log = createWriteStream(file)
  const done = await row(name, log)
  await new Promise((resolve) => log.end(resolve))
  process.stdout.write(readFileSync(file))
  return done
}

/** Suites in their order, those that may stand side by side as one turn. */
const turns = chosen.reduce((list, name) => {
  const before = list.at(-1)
  if (before && together.some((row) => row.includes(name) && row.includes(before[0]))) before.push(name)
  else list.push([name])
  return list
}, [])

const rows = []
for (const turn of turns) {
  const parts = [...new Set(turn.flatMap((name) => builds[name] ?? []))]
  if (parts.length) await run(undefined, node, [path.join(root, 'scripts/build-stale.mjs'), ...parts])
  rows.push(...(turn.length > 1 ? await Promise.all(turn.map(rowApart)) : [await row(turn[0])]))
}
const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
process.stdout.write('\nsuites:\n')
for (const row of rows)
  process.stdout.write(
    `  ${row.name.padEnd(20)} ${row.passed} passed, ${row.failed} failed${row.skipped ? `, ${row.skipped} skipped` : ''} (${row.seconds} s)\n`,
  )
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') ? `, ${sum('skipped')} skipped` : ''}\n`)
rmSync(logs, { recursive: true, force: true })
process.exit(sum('failed') ? 1 : 0)
