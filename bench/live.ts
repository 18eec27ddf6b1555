/**
 * Many live channels at once: `npm run bench:live -- [--channels 500] [--changes 1000]`. Fifty changes a second, each to one of the accounts;
 * every one has to reach its owner within two seconds (99 of 100), none anybody else. TEST_DATABASE_URL = on that PostgreSQL. The last line
 * has the figures.
 */
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { LiveMessage } from '@contract/live'
import { WebSocket } from 'ws'
import { noteChange } from '../server/notifications/live-events'
import { accountOfPhone } from '../server/repositories/accounts'
import { openSession } from '../server/repositories/sessions'
import { startApp, type TestApp } from '../test/server/support/start-app'

const option = (name: string, usual: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? usual : Number(process.argv[at + 1])
}
const channels = option('channels', 500)
const changes = option('changes', 1000)
const everyMs = 20
const promisedMs = 2000

type Listener = { accountId: string; socket: WebSocket; begun: Promise<void> }
const sent = new Map<string, number>()
const waits: number[] = []
let strayed = 0
let closed = 0

async function listener(test: TestApp, address: string, n: number): Promise<Listener> {
  const ctx = test.app.context
  const accountId = await accountOfPhone(ctx, ctx.db, `139${String(10_000_000 + n)}`)
  const { token } = await openSession(ctx, ctx.db, { accountId, client: 'weapp', deviceName: 'bench' })
  const socket = new WebSocket(`ws://${address}/api/live`)
  let greet: () => void = () => undefined
  const begun = new Promise<void>((resolve) => {
    greet = resolve
  })
  socket.on('open', () => socket.send(JSON.stringify({ token })))
  socket.on('close', () => {
    closed += 1
  })
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as LiveMessage
    if (message.topic === 'beat') return greet()
    const at = sent.get(`${accountId}/${message.orderId}`)
    if (at === undefined) strayed += 1
    else waits.push(performance.now() - at)
  })
  return { accountId, socket, begun }
}

async function change(test: TestApp, accountId: string): Promise<void> {
  const ctx = test.app.context
  const orderId = randomUUID()
  sent.set(`${accountId}/${orderId}`, performance.now())
  await ctx.db.transaction().execute((tx) => noteChange(tx, accountId, { topic: 'orders', orderId, at: ctx.clock.now() }))
}

async function main(): Promise<number> {
  const test = await startApp()
  await test.app.listen({ port: 0, host: '127.0.0.1' })
  const address = `127.0.0.1:${(test.app.server.address() as AddressInfo).port}`
  const all = await Promise.all(Array.from({ length: channels }, (_, n) => listener(test, address, n)))
  await Promise.all(all.map(({ begun }) => begun))
  for (let n = 0; n < changes; n += 1) {
    const next = pause(everyMs)
    await change(test, all[(n * 7919) % channels]?.accountId ?? '')
    await next
  }
  await pause(promisedMs)
  const lost = sent.size - waits.length
  const dropped = closed
  for (const { socket } of all) socket.terminate()
  await test.stop()
  waits.sort((a, b) => a - b)
  const of100 = (share: number) => Math.round(waits[Math.floor(waits.length * share)] ?? Number.POSITIVE_INFINITY)
  const figures = `p50 ${of100(0.5)} ms, p99 ${of100(0.99)} ms, lost ${lost}, strayed ${strayed}, channels dropped ${dropped}`
  process.stdout.write(`${channels} channels, ${changes} changes: ${figures}\n`)
  return lost + strayed + dropped > 0 || of100(0.99) > promisedMs ? 1 : 0
}

main().then(
  (code) => process.exit(code),
  (reason: unknown) => {
    process.stderr.write(`${reason instanceof Error ? reason.stack : reason}\n`)
    process.exit(1)
  },
)
