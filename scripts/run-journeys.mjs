// Journeys on one target: `node --import tsx scripts/run-journeys.mjs h5|weapp [--only NAME] [--seed N] [--report FILE]`.
// Builds what is stale first. The last line is the figure.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { runJourneys } from '../test/journeys/run.ts'
import { isStale } from './stale.mjs'

const root = path.resolve(import.meta.dirname, '..')
const at = (...parts) => path.join(root, ...parts)
const [target = 'h5', ...rest] = process.argv.slice(2)
const option = (name) => (rest.includes(`--${name}`) ? rest[rest.indexOf(`--${name}`) + 1] : undefined)

function build(script, ...args) {
  const { status } = spawnSync(process.execPath, [at('scripts', script), ...args], { stdio: 'inherit', cwd: root })
  if (status !== 0) process.exit(status ?? 1)
}

const shared = [at('domain'), at('contract'), at('package.json')]
const client = [...shared, at('src'), at('config'), at('static-src'), at('.env'), at('babel.config.js')]
if (!rest.includes('--as-is')) {
  if (isStale(at('dist/server/main.mjs'), [...shared, at('server')])) build('build-server.mjs')
  const built = target === 'h5' ? at('dist/h5/index.html') : at('dist/weapp/app.json')
  if (isStale(built, client)) build('build-client.mjs', target)
}

const { failed } = await runJourneys({
  target,
  port: Number(option('port') ?? (target === 'h5' ? 8850 : 8851)),
  only: option('only'),
  seed: Number(option('seed') ?? Math.floor(Math.random() * 1e6)),
  report: option('report'),
})
process.exit(failed ? 1 : 0)
