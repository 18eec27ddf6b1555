// `npm start`: builds what is stale, then starts the one process that serves the app, the API and the sandbox.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { buildStale } from './build-stale.mjs'

const root = path.resolve(import.meta.dirname, '..')
buildStale(['h5', 'console', 'server'])

const server = spawn(process.execPath, ['--enable-source-maps', path.join(root, 'dist/server/main.mjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
  env: { ...process.env, DATA_DIR: process.env.DATA_DIR ?? path.join(root, '.data') },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
