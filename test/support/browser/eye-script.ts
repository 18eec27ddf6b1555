/** The eye as a script for a page: bundled, because the page knows nothing of this process. */
import { buildSync } from 'esbuild'

let made: string | undefined

export function eyeScript(): { content: string } {
  made ??= buildSync({
    stdin: { contents: "import { openEye } from './eye'\nopenEye()", resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).outputFiles[0]?.text
  return { content: made ?? '' }
}
