// The server as one file of our code; packages stay outside (PGlite breaks when bundled). Warm start 0.7 s.
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
// `--out DIR`: elsewhere than dist/server (tests and benches bundle their own).
const asked = process.argv.indexOf('--out')
const outdir = asked === -1 ? path.join(root, 'dist/server') : path.resolve(process.argv[asked + 1])
// The reading of certificates runs in a thread of its own, from a file of its own.
const entries = { main: path.join(root, 'server/main.ts'), 'reading-worker': path.join(root, 'server/recognition/reading-worker.ts') }

const result = await build({
  entryPoints: entries,
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  alias: { '@domain': path.join(root, 'domain'), '@contract': path.join(root, 'contract') },
  logLevel: 'warning',
  metafile: true,
})
const bytes = Object.values(result.metafile.outputs).reduce((sum, output) => sum + output.bytes, 0)
process.stdout.write(`server built: ${Math.round(bytes / 1024)} KB with its map\n`)
