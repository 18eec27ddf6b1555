/** The browser of the journeys: the machine's own Chromium, else the one that comes with npm. */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../../scripts/find-chromium.mjs'

export type LaunchOptions = { /** mjpeg file the fake camera shows */ camera?: string | undefined }

export async function launchChromium({ camera }: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, env } = await findChromium()
  const media = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
  if (camera) media.push(`--use-file-for-fake-video-capture=${camera}`)
  return chromium.launch({ executablePath, args: ['--no-sandbox', ...media], env })
}

export const temporaryFolder = (name: string): Promise<string> => mkdtemp(path.join(tmpdir(), `${name}-`))
