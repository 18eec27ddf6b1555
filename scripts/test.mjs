// `npm test` runs every suite; `npm test -- unit server` only those parts. The last line is `N passed, N failed`.
// Under CI=true a suite that could not run counts as failed: nothing is skipped quietly.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const out = path.join(root, 'out')
mkdirSync(out, { recursive: true })
const node = process.execPath
const jest = ['--experimental-vm-modules', path.join(root, 'node_modules/jest/bin/jest.js')]

function run(command, args, env = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1
}

/** A program that passes or fails as one. */
const program =
  (script, ...args) =>
  () => {
    const status = run('npm', ['run', '--silent', script, '--', ...args])
    return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
  }

/** Jest over some folders of one or two projects. */
const tests =
  (projects, folders, env = {}) =>
  () => {
    const file = path.join(out, `jest-${projects.join('-')}-${folders.join('-').replace(/\W+/g, '-')}.json`)
    rmSync(file, { force: true })
    const status = run(
      node,
      [...jest, '--selectProjects', ...projects, '--json', `--outputFile=${file}`, '--maxWorkers=2', ...folders],
      env,
    )
    try {
      const report = JSON.parse(readFileSync(file, 'utf8'))
      const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
      return { passed: report.numPassedTests, failed: failed || (status === 0 ? 0 : 1), skipped: report.numPendingTests }
    } catch {
      return { passed: 0, failed: 1 }
    }
  }

/** Journeys print their own closing line; its figures are taken from the file they write. */
const journeys = (target) => () => {
  const file = path.join(out, `journeys-${target}.json`)
  rmSync(file, { force: true })
  run(node, ['--import', 'tsx', path.join(root, 'test/journeys/main.ts'), target, '--report', file])
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** A program of ours that looks at the built product and writes its figures to a file. */
const figuresOf = (name, script) => () => {
  run(node, [path.join(root, 'scripts/build-server.mjs')])
  const file = path.join(out, `${name}-figures.json`)
  rmSync(file, { force: true })
  run(node, ['--import', 'tsx', path.join(root, script), '--report', file])
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const suites = {
  check: program('check'),
  unit: tests(['node'], ['test/domain', 'test/registry', 'test/flow']),
  pages: tests(['h5', 'weapp'], ['test/pages', 'test/components', 'test/store']),
  server: tests(['node'], ['test/server', 'test/contract']),
  'build-server': program('build:server'),
  'build-h5': program('build:h5'),
  'build-weapp': program('build:weapp'),
  size: program('size'),
  'journeys-h5': journeys('h5'),
  'journeys-weapp': journeys('weapp'),
  'access-h5': figuresOf('access-h5', 'test/access/run.ts'),
  ...(process.env.TEST_DATABASE_URL
    ? { 'server-postgresql': tests(['node'], ['test/server', 'test/contract'], { DATABASE_URL: process.env.TEST_DATABASE_URL }) }
    : {}),
  // Last: it searches what the others left in out/.
  privacy: figuresOf('privacy', 'test/privacy/run.ts'),
}
const groups = { journeys: ['journeys-h5', 'journeys-weapp'], build: ['build-h5', 'build-weapp'] }

const wanted = process.argv.slice(2).flatMap((name) => groups[name] ?? [name])
const chosen = wanted.length ? wanted : Object.keys(suites)
const unknown = chosen.filter((name) => !suites[name])
if (unknown.length) {
  process.stderr.write(`no such suite: ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}\n`)
  process.exit(2)
}

const rows = []
for (const name of chosen) {
  const began = performance.now()
  const result = suites[name]()
  if (process.env.CI === 'true' && result.passed + result.failed === 0) result.failed = 1
  rows.push({ name, seconds: ((performance.now() - began) / 1000).toFixed(0), skipped: 0, ...result })
}
const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
process.stdout.write('\nsuites:\n')
for (const row of rows)
  process.stdout.write(
    `  ${row.name.padEnd(20)} ${row.passed} passed, ${row.failed} failed${row.skipped ? `, ${row.skipped} skipped` : ''} (${row.seconds} s)\n`,
  )
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') ? `, ${sum('skipped')} skipped` : ''}\n`)
process.exit(sum('failed') ? 1 : 0)
