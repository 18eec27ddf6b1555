/** The inspector as a script for a page: bundled, because the page knows nothing of this process; with axe beside it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { buildSync } from 'esbuild'

let made: string | undefined

export function inspectorScript(): string {
  if (made) return made
  const bundled = buildSync({
    stdin: {
      contents: "import { openInspector } from './inspector'\nopenInspector()",
      resolveDir: path.resolve('test/access/inspect'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).outputFiles[0]?.text
  const axe = readFileSync(createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8')
  made = `${axe}\n${bundled ?? ''}`
  return made
}
