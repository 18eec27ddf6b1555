/** The server bundled as it is shipped: starts in a second, where the sources need four. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Bundles the server into a folder of `dist/` (test files run side by side) and gives the arguments for node that start it. */
export function bundledServer(folder = 'server-test'): string[] {
  const out = join('dist', folder)
  execFileSync(process.execPath, ['scripts/build-server.mjs', '--out', out], { stdio: 'ignore' })
  return [join(out, 'main.mjs')]
}
