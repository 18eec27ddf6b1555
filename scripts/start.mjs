// `npm start`: builds what is stale, then starts the one process that serves the app, the API and the sandbox.
import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { isStale } from './stale.mjs'

const root = path.resolve(import.meta.dirname, '..')
const at = (...parts) => path.join(root, ...parts)
const shared = [at('domain'), at('contract'), at('package.json'), at('tsconfig.json')]

function run(what, script, ...rest) {
  process.stdout.write(`${what} …\n`)
  const { status } = spawnSync(process.execPath, [at('scripts', script), ...rest], { stdio: 'inherit', cwd: root })
  if (status !== 0) process.exit(status ?? 1)
}

if (isStale(at('dist/h5/index.html'), [...shared, at('src'), at('config'), at('static-src'), at('.env'), at('babel.config.js')]))
  run('正在打包手机网页，第一次约需 20 秒', 'build-client.mjs', 'h5')
if (isStale(at('dist/server/main.mjs'), [...shared, at('server')])) run('正在打包服务', 'build-server.mjs')

const server = spawn(process.execPath, ['--enable-source-maps', at('dist/server/main.mjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
  env: { ...process.env, DATA_DIR: process.env.DATA_DIR ?? at('.data') },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
