// `npm run screenshots`: builds what is stale, then draws docs/screenshots from the built product with the sandbox's fictitious people.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { buildStale } from './build-stale.mjs'

const root = path.resolve(import.meta.dirname, '..')
buildStale(['server', 'console', 'h5'])
const script = path.join(root, 'test/access/screenshots.ts')
const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], { stdio: 'inherit', cwd: root })
process.exit(status ?? 1)
