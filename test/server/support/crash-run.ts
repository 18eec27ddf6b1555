/**
 * Kills the server with SIGKILL while a submission is under way, again and again, and counts what is lost or doubled afterwards.
 * Every submission has its own key; after a kill the same key is sent again, as the client does.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { buildApp } from '../../../server/app'
import { readyFiling } from './filing'
import { type ServerProcess, type ServerStart, startServer } from './server-process'
import { testNow } from './start-app'

export type CrashReport = {
  kills: number
  /** Kills before the answer had arrived. */
  whileOpen: number
  acknowledged: number
  lost: number
  doubled: number
  /** Answers to a repeated key that were not the first answer. */
  changed: number
  /** Kills by tenth of the usual duration of a submission. */
  histogram: number[]
  restartMs: number[]
}

type Filing = { orderId: string; revision: number; headers: Record<string, string> }
type Sent = { status: number; body: unknown; ms: number } | undefined

/** `random` gives numbers in [0, 1): pass a seeded one to repeat a run. */
export async function crashRun(start: ServerStart, kills: number, random: () => number): Promise<CrashReport> {
  const filing = await prepare(start.dataDir)
  const report: CrashReport = {
    kills: 0,
    whileOpen: 0,
    acknowledged: 0,
    lost: 0,
    doubled: 0,
    changed: 0,
    histogram: Array(10).fill(0),
    restartMs: [],
  }
  let server = await startServer(start)
  try {
    const times = await warmUp(server, filing, report)
    for (; report.kills < kills; report.kills++) {
      const usual = quick(times)
      const key = randomUUID()
      const open = submit(server, filing, key)
      const delay = random() * usual
      await pause(delay)
      const [, answer] = await Promise.all([server.kill(), open])
      const tenth = Math.min(9, Math.floor((delay / usual) * 10))
      report.histogram[tenth] = (report.histogram[tenth] ?? 0) + 1
      if (answer === undefined) report.whileOpen++
      const begun = performance.now()
      server = await startServer(start)
      report.restartMs.push(performance.now() - begun)
      await settle(server, filing, key, answer, report)
      times.push(await oneRound(server, filing, report))
    }
    await count(server, filing, report)
    return report
  } finally {
    await server.stop()
  }
}

/** A filing that can be submitted, written into the data folder before the server is started on it. */
async function prepare(dataDir: string): Promise<Filing> {
  const app = await buildApp({ dataDir, sandbox: true, fixedClock: testNow, minFreeBytes: 0, logLevel: 'silent' })
  try {
    const { person, orderId, revision } = await readyFiling(app)
    await person.send('PUT', '/sandbox/reviewers', { provider: 'manual', authority: 'manual' })
    await person.send('PUT', '/sandbox/clock', { now: testNow, mode: 'fixed' })
    return { orderId, revision, headers: person.headers }
  } finally {
    await app.close()
  }
}

async function post({ address }: ServerProcess, path: string, filing: Filing, body: unknown, more: Record<string, string>): Promise<Sent> {
  const begun = performance.now()
  try {
    const headers = { ...filing.headers, 'content-type': 'application/json', ...more }
    const answer = await fetch(`${address}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: answer.status, body: await answer.json(), ms: performance.now() - begun }
  } catch {
    return undefined
  }
}

const submit = (server: ServerProcess, filing: Filing, key: string) =>
  post(server, `/orders/${filing.orderId}/submissions`, filing, { revision: filing.revision }, { 'idempotency-key': key })

async function withdraw(server: ServerProcess, filing: Filing): Promise<void> {
  const answer = await post(server, `/orders/${filing.orderId}/withdrawal`, filing, {}, {})
  if (answer?.status !== 200) throw new Error(`not withdrawn: ${JSON.stringify(answer)}`)
}

/** One submission undisturbed, taken back afterwards; answers its milliseconds. */
async function oneRound(server: ServerProcess, filing: Filing, report: CrashReport): Promise<number> {
  const answer = await submit(server, filing, randomUUID())
  if (answer?.status !== 201) throw new Error(`not submitted: ${JSON.stringify(answer)}`)
  report.acknowledged++
  await withdraw(server, filing)
  return answer.ms
}

async function warmUp(server: ServerProcess, filing: Filing, report: CrashReport): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < 9; n++) times.push(await oneRound(server, filing, report))
  return times
}

/** A submission's milliseconds, rather short than long, so that most kills find it still open. */
const quick = (times: readonly number[]) => times.slice(-9).sort((a, b) => a - b)[2] ?? 0

/** The same key again after the kill: one answer, and the one that was given before where one was. */
async function settle(server: ServerProcess, filing: Filing, key: string, first: Sent, report: CrashReport): Promise<void> {
  const again = await submit(server, filing, key)
  if (again?.status !== 201) throw new Error(`the repeated key was refused: ${JSON.stringify(again)}`)
  report.acknowledged++
  if (first && !isDeepStrictEqual(first.body, again.body)) report.changed++
  await withdraw(server, filing)
}

/** Rounds on record against submissions acknowledged: one each. */
async function count(server: ServerProcess, filing: Filing, report: CrashReport): Promise<void> {
  const answer = await fetch(`${server.address}/api/sandbox/orders/${filing.orderId}`)
  const { rounds } = (await answer.json()) as { rounds: { n: number }[] }
  report.lost = Math.max(0, report.acknowledged - rounds.length)
  report.doubled = Math.max(0, rounds.length - report.acknowledged)
}

/** Numbers in [0, 1) that a seed repeats (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
