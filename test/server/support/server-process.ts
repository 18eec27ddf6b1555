/** The real server as a process of its own, to be killed at any moment and started again on the same data. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export type ServerProcess = { address: string; kill: () => Promise<void>; stop: () => Promise<void> }
export type ServerStart = { dataDir: string; port: number; entry: readonly string[]; env?: Readonly<Record<string, string>> }

const patienceMs = 60_000

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** Starts it and waits until it answers. */
export async function startServer({ dataDir, port, entry, env: more }: ServerStart): Promise<ServerProcess> {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error', SANDBOX: '1', NODE_OPTIONS: '', ...more }
  const child = spawn(process.execPath, [...entry], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const said: string[] = []
  child.stderr?.on('data', (text: Buffer) => said.push(String(text)))
  const address = `http://127.0.0.1:${port}`
  await untilItAnswers(child, address, said)
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return { address, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}

async function untilItAnswers(child: ChildProcess, address: string, said: readonly string[]): Promise<void> {
  const until = performance.now() + patienceMs
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`server ended with ${child.exitCode}: ${said.join('')}`)
    const answer = await fetch(`${address}/api/settings`).catch(() => undefined)
    if (answer?.ok) return
    await pause(50)
  }
  child.kill('SIGKILL')
  throw new Error(`server did not start: ${said.join('')}`)
}
