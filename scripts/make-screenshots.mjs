// `npm run screenshots`: builds what is stale, then draws docs/screenshots from the built product with the sandbox's fictitious people.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { isStale } from './stale.mjs'

const root = path.resolve(import.meta.dirname, '..')
const at = (...parts) => path.join(root, ...parts)

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: root })
  if (status !== 0) process.exit(status ?? 1)
}

const shared = [at('domain'), at('contract'), at('package.json')]
if (isStale(at('dist/server/main.mjs'), [...shared, at('server')])) run(at('scripts/build-server.mjs'))
if (isStale(at('dist/h5/index.html'), [...shared, at('src'), at('config'), at('static-src'), at('.env'), at('babel.config.js')]))
  run(at('scripts/build-client.mjs'), 'h5')
run('--import', 'tsx', at('test/access/screenshots.ts'), ...process.argv.slice(2))
