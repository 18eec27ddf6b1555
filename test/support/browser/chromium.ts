/** The browser of the journeys: the machine's own Chromium, else the one that comes with npm. */
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const systemPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
type Found = { executablePath: string; env?: Record<string, string> }

/** CHROMIUM_PATH, then the system's, then @sparticuz/chromium with its own libraries for machines that lack them. */
export async function findChromium(): Promise<Found> {
  const named = process.env.CHROMIUM_PATH
  if (named) return { executablePath: named }
  const system = systemPlaces.find((place) => existsSync(place))
  if (system) return { executablePath: system }
  // Its libraries are only unpacked where it believes to be on Amazon's machines.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  const executablePath = await packed.executablePath()
  const libraries = path.join(tmpdir(), 'al2023', 'lib')
  const before = process.env.LD_LIBRARY_PATH
  const env = { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: before ? `${libraries}:${before}` : libraries }
  return { executablePath, env }
}

export type LaunchOptions = { /** mjpeg file the fake camera shows */ camera?: string | undefined }

export async function launchChromium({ camera }: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, env } = await findChromium()
  const media = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
  if (camera) media.push(`--use-file-for-fake-video-capture=${camera}`)
  return chromium.launch({ executablePath, args: ['--no-sandbox', ...media], ...(env ? { env } : {}) })
}

export const temporaryFolder = (name: string): Promise<string> => mkdtemp(path.join(tmpdir(), `${name}-`))
