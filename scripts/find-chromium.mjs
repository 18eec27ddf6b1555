// Which Chromium this machine has: CHROMIUM_PATH, the system's, or the one that comes with npm (with its own libraries beside it).
import { existsSync } from 'node:fs'

const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Program and environment to launch Chromium with. */
export async function findChromium() {
  const known = places.find((file) => file && existsSync(file))
  if (known) return { executablePath: known, env: { ...process.env } }
  // The package unpacks the libraries a bare system lacks, and puts them on LD_LIBRARY_PATH, only where it believes itself at home.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return { executablePath: await packed.executablePath(), env: { ...process.env } }
}
