/**
 * How soon one device knows where the other stands: said on one (PUT presence), heard on the other over the live channel, then asked (GET
 * mirror), on the real server as a process of its own; the same by asking every three seconds alone; and after the server was restarted.
 */
import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { LiveMessage } from '@contract/live'
import { WebSocket } from 'ws'
import { type ApiPerson, signInAs } from '../../test/access/person'
import { worldAt } from '../../test/journeys/world'
import { bundledServer } from '../../test/server/support/bundled-server'
import { startServer } from '../../test/server/support/server-process'
import { temporaryFolder } from '../../test/support/browser/chromium'

export type LatencyFigures = {
  words: number
  p50: number
  p95: number
  p99: number
  polled: { words: number; p50: number; worst: number }
  /** From the server answering again to the first word heard over the channel. */
  afterRestart: number
}

const pollMs = 3000
const comeBackMs = 500
const tooLate = 10_000

/** A device with a channel that comes back by itself. */
type Device = { person: ApiPerson; told: () => Promise<void>; begun: () => Promise<void>; close: () => void }

export async function benchLatency({ words = 200, polled = 8, port = 8951 } = {}): Promise<LatencyFigures> {
  const dataDir = await temporaryFolder('handoff-latency')
  const entry = bundledServer('server-handoff')
  let server = await startServer({ dataDir, port, entry })
  const world = worldAt(server.address)
  await world.reset('empty')
  const phone = '13700000009'
  const computer = device(server.address, await signInAs(server.address, world, phone, 'console'))
  const hand = device(server.address, await signInAs(server.address, world, phone))
  try {
    await Promise.all([computer.begun(), hand.begun()])
    const { id } = await computer.person.call<{ id: string }>('POST', '/orders', {})
    const waits: number[] = []
    for (let n = 0; n < words; n += 1) waits.push(await (n % 2 ? once(id, computer, hand, n) : once(id, hand, computer, n)))
    const asked: number[] = []
    for (let n = 0; n < polled; n += 1) asked.push(await onceByAsking(id, hand.person, computer.person, words + n, (n / polled) * pollMs))
    await server.stop()
    await pause(1000)
    server = await startServer({ dataDir, port, entry })
    const back = performance.now()
    await Promise.all([computer.begun(), hand.begun()])
    await once(id, hand, computer, words + polled)
    const afterRestart = Math.round(performance.now() - back)
    return {
      words,
      ...shares(waits),
      polled: { words: polled, p50: shares(asked).p50, worst: Math.round(Math.max(...asked)) },
      afterRestart,
    }
  } finally {
    computer.close()
    hand.close()
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

function device(address: string, person: ApiPerson): Device {
  let socket: WebSocket | undefined
  let closed = false
  let hears: (() => void)[] = []
  let greets: (() => void)[] = []
  const connect = () => {
    if (closed) return
    socket = new WebSocket(`${address.replace('http', 'ws')}/api/live`, {
      headers: { cookie: `${person.cookie.name}=${person.cookie.value}`, origin: address },
    })
    socket.on('open', () => socket?.send('{}'))
    socket.on('error', () => undefined)
    socket.on('close', () => setTimeout(connect, comeBackMs))
    socket.on('message', (data) => {
      const { topic } = JSON.parse(String(data)) as LiveMessage
      const waiting = topic === 'beat' ? greets : topic === 'mirror' ? hears : []
      if (topic === 'beat') greets = []
      if (topic === 'mirror') hears = []
      for (const tell of waiting) tell()
    })
  }
  connect()
  return {
    person,
    told: () => new Promise((done) => hears.push(done)),
    begun: () => new Promise((done) => greets.push(done)),
    close: () => {
      closed = true
      socket?.terminate()
    },
  }
}

const place = (n: number) => ({ place: { step: 'subject', anchor: `subject.word${n}` } })

async function knows(id: string, person: ApiPerson, n: number): Promise<boolean> {
  const { others } = await person.call<{ others: { place: { anchor?: string } | null }[] }>('GET', `/orders/${id}/mirror`)
  return others.some((other) => other.place?.anchor === place(n).place.anchor)
}

/** One says where it is, the other hears and asks; milliseconds. */
async function once(id: string, from: Device, to: Device, n: number): Promise<number> {
  const began = performance.now()
  let heard = to.told()
  const said = from.person.call('PUT', `/orders/${id}/presence`, place(n))
  for (;;) {
    const late = pause(tooLate, 'late' as const)
    if ((await Promise.race([heard, late])) === 'late') throw new Error(`word ${n} was never heard`)
    heard = to.told()
    if (await knows(id, to.person, n)) break
  }
  const wait = performance.now() - began
  await said
  return wait
}

async function onceByAsking(id: string, from: ApiPerson, to: ApiPerson, n: number, phase: number): Promise<number> {
  await pause(phase)
  const began = performance.now()
  const first = pause(pollMs - phase)
  await from.call('PUT', `/orders/${id}/presence`, place(n))
  await first
  while (!(await knows(id, to, n))) await pause(pollMs)
  return performance.now() - began
}

function shares(waits: readonly number[]): { p50: number; p95: number; p99: number } {
  const sorted = [...waits].sort((a, b) => a - b)
  const of = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN)
  return { p50: of(0.5), p95: of(0.95), p99: of(0.99) }
}
