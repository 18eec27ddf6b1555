// `node scripts/build-stale.mjs server h5 weapp console`: builds those of them that are older than what they are made of.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isStale } from './stale.mjs'

const root = path.resolve(import.meta.dirname, '..')
const at = (...parts) => path.join(root, ...parts)
const shared = [at('domain'), at('contract'), at('package.json'), at('tsconfig.json')]
const client = [...shared, at('src'), at('config'), at('static-src'), at('.env'), at('babel.config.js')]
const parts = {
  server: { output: at('dist/server/main.mjs'), sources: [...shared, at('server')], script: 'build-server.mjs', says: '正在打包服务' },
  console: {
    output: at('dist/console/console/index.html'),
    sources: [...shared, at('console'), at('src/styles/tokens.css')],
    script: 'build-console.mjs',
    says: '正在打包电脑上的页面',
  },
  h5: { output: at('dist/h5/index.html'), sources: client, script: 'build-client.mjs', says: '正在打包手机网页，第一次约需 1 分钟' },
  weapp: { output: at('dist/weapp/app.json'), sources: client, script: 'build-client.mjs', says: '正在打包小程序' },
}

/** Ends the process when a build fails. */
export function buildStale(names) {
  for (const name of names) {
    const { output, sources, script, says } = parts[name]
    if (!isStale(output, sources)) continue
    process.stdout.write(`${says} …\n`)
    const args = [at('scripts', script), ...(name === 'h5' || name === 'weapp' ? [name] : [])]
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: root })
    if (status !== 0) process.exit(status ?? 1)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildStale(process.argv.slice(2))
