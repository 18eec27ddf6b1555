// Whether a build is older than what it is made of: `npm start` builds only what is.
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const skipped = new Set(['node_modules', 'dist', '.git', '.data', 'test', 'bench', 'docs'])

/** Newest change, in ms, below files or folders. */
export function newest(places) {
  let latest = 0
  for (const place of places) {
    if (!existsSync(place)) continue
    const stat = statSync(place)
    if (!stat.isDirectory()) latest = Math.max(latest, stat.mtimeMs)
    else for (const name of readdirSync(place)) if (!skipped.has(name)) latest = Math.max(latest, newest([path.join(place, name)]))
  }
  return latest
}

/** True when `output` does not exist or something in `sources` changed after it was made. */
export const isStale = (output, sources) => !existsSync(output) || statSync(output).mtimeMs < newest(sources)
