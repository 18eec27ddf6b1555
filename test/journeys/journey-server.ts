/** One server process for a run of journeys, with an empty data folder and an own port. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { temporaryFolder } from '../support/browser/chromium'

export type JourneyServer = { address: string; log: string; stop: () => Promise<void> }

const root = process.cwd()

async function healthy(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    const answer = await fetch(`${address}/api/settings`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the server never answered')
}

type More = { /** A data folder that stays. */ given?: string; env?: Readonly<Record<string, string>> }

/** `logFile` receives what the server prints. Stopped, its data folder is gone, unless it was `given`. */
export async function startServer(port: number, logFile: string, { given, env }: More = {}): Promise<JourneyServer> {
  const dataDir = given ?? (await temporaryFolder('journeys'))
  const child = spawn(process.execPath, ['--enable-source-maps', path.join(root, 'dist/server/main.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, SANDBOX: '1', LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn', ...env },
  })
  const log = createWriteStream(logFile)
  child.stdout?.pipe(log)
  child.stderr?.pipe(log)
  const address = `http://localhost:${port}`
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
    if (!given) await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await healthy(address, child)
  } catch (reason) {
    await stop()
    throw reason
  }
  return { address, log: logFile, stop }
}
