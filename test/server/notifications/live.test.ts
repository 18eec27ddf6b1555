// The live channel (issue 4 item 7; brief S4; reliability L3): it says that something changed, to its owner within two seconds, to nobody
// else, and a client that comes back hears what it missed.

import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type LiveMessage, liveClosed } from '@contract/live'
import { WebSocket } from 'ws'
import { type Person, signIn } from '../support/person'
import { newPhone, serverForFile } from '../support/server-for-file'
import { sandboxOf, submitted } from '../support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
type Channel = { heard: LiveMessage[]; closed: Promise<number>; close: () => void; send: (hello: unknown) => void }

let address = ''
beforeAll(async () => {
  await test.app.listen({ port: 0, host: '127.0.0.1' })
  address = `127.0.0.1:${(test.app.server.address() as AddressInfo).port}`
})

/** Over a real port. Rejects with the status when it is refused. */
async function open(headers: Record<string, string>, hello?: unknown): Promise<Channel> {
  const heard: LiveMessage[] = []
  const socket = new WebSocket(`ws://${address}/api/live`, { headers })
  socket.on('message', (data) => heard.push(JSON.parse(String(data)) as LiveMessage))
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  await new Promise<void>((resolve, reject) => {
    socket.on('open', resolve)
    socket.on('unexpected-response', (_request, response) => reject(new Error(String(response.statusCode))))
    socket.on('error', reject)
  })
  const send = (text: unknown) => socket.send(JSON.stringify(text))
  if (hello !== undefined) send(hello)
  return { heard, closed, send, close: () => socket.terminate() }
}
const cookieOf = async (phone = newPhone()) => {
  const person = await signIn(test.app, phone, 'h5')
  return { person, headers: { cookie: person.headers.cookie ?? '', origin: `http://${address}` } }
}
const tokenOf = (person: Person) => person.headers.authorization?.replace('Bearer ', '') ?? ''
/** Waits until it is so, at most the two seconds that are promised. */
async function within2s(check: () => boolean): Promise<boolean> {
  const until = performance.now() + 2000
  while (performance.now() < until) {
    if (check()) return true
    await pause(20)
  }
  return check()
}
const news = ({ heard }: Channel) => heard.filter(({ topic }) => topic !== 'beat')

beforeEach(() => sandbox.reset())

it('tells the owner within two seconds what kind of thing changed, and nobody else anything', async () => {
  const { person, orderId } = await submitted(test.app)
  const other = await signIn(test.app, newPhone())
  const mine = await open({}, { token: tokenOf(person) })
  const theirs = await open({}, { token: tokenOf(other) })
  expect(await within2s(() => mine.heard.length === 1 && theirs.heard.length === 1)).toBe(true)
  const begun = mine.heard[0]?.seq ?? -1
  expect(mine.heard[0]).toEqual({ seq: begun, topic: 'beat' })
  expect(theirs.heard).toEqual([{ seq: 0, topic: 'beat' }])
  await sandbox.desk(orderId, { action: 'call', answered: false })
  expect(await within2s(() => news(mine).length >= 2)).toBe(true)
  expect(news(mine)).toEqual([
    { seq: begun + 1, topic: 'orders', orderId },
    { seq: begun + 2, topic: 'notifications', orderId },
  ])
  await person.send('POST', '/notifications/read', { upTo: 'x' })
  await pause(600)
  expect(news(theirs)).toEqual([])
  for (const channel of [mine, theirs]) channel.close()
})

it('tells whoever comes back what was missed, by the last number seen', async () => {
  const { person, orderId } = await submitted(test.app)
  const first = await open({}, { token: tokenOf(person) })
  await within2s(() => first.heard.length === 1)
  const seen = first.heard[0]?.seq ?? 0
  first.close()
  await sandbox.desk(orderId, { action: 'call', answered: false })
  await sandbox.desk(orderId, { action: 'call', answered: true })
  const back = await open({}, { token: tokenOf(person), since: seen })
  expect(await within2s(() => news(back).length >= 3)).toBe(true)
  const numbers = news(back).map(({ seq }) => seq)
  expect(numbers).toEqual(numbers.map((_, i) => seen + 1 + i))
  back.close()
  // Too long away: what is no longer kept is told as a whole
  await test.app.context.db.deleteFrom('live_events').execute()
  const late = await open({}, { token: tokenOf(person), since: seen })
  expect(await within2s(() => news(late).length >= 3)).toBe(true)
  expect(news(late).map(({ topic, orderId: about }) => `${topic} ${about}`)).toEqual([
    'orders undefined',
    'notifications undefined',
    'mirror undefined',
  ])
  late.close()
})

describe('whoever is not signed in', () => {
  const upgradeStatus = async (headers: Record<string, string>): Promise<string> => {
    const failed = await open(headers).catch((error: unknown) => String(error))
    if (typeof failed !== 'string') {
      failed.close()
      return '101'
    }
    return /\d{3}/.exec(failed)?.[0] ?? failed
  }
  it('is refused as a page: no cookie, a dead one, a foreign page', async () => {
    const { person, headers } = await cookieOf()
    expect(await upgradeStatus(headers)).toBe('101')
    expect(await upgradeStatus({ origin: `http://${address}` })).toBe('401')
    expect(await upgradeStatus({ ...headers, cookie: `beian_session=${'a'.repeat(43)}` })).toBe('401')
    expect(await upgradeStatus({ ...headers, origin: 'https://elsewhere.example' })).toBe('403')
    await person.send('DELETE', '/session')
    expect(await upgradeStatus(headers)).toBe('401')
  })
  it('is let go as a mini program without a token, with a wrong one, with a cookie’s', async () => {
    const { headers } = await cookieOf()
    const cookieToken = headers.cookie?.split('=')[1]
    for (const hello of [{}, { token: 'a'.repeat(43) }, { token: cookieToken }]) {
      expect(await (await open({}, hello)).closed).toBe(liveClosed.signedOut)
    }
    expect(await (await open({}, { nonsense: true })).closed).toBe(liveClosed.unreadable)
  })
  it('hears no more within a second after signing out', async () => {
    const person = await signIn(test.app, newPhone())
    const channel = await open({}, { token: tokenOf(person) })
    await within2s(() => channel.heard.length === 1)
    await person.send('DELETE', '/session')
    expect(await Promise.race([channel.closed, pause(1500)])).toBe(liveClosed.signedOut)
  })
})

it('with 240 channels beside it a change reaches its owner within two seconds, and nobody else', async () => {
  const { app } = test
  const person = await signIn(app, newPhone())
  const others = await Promise.all(Array.from({ length: 12 }, () => signIn(app, newPhone())))
  const lines = await Promise.all(
    Array.from({ length: 240 }, async (_, i) => ({ channel: await open({}, { token: tokenOf(others[i % 12] ?? person) }) })),
  )
  const mine = await open({}, { token: tokenOf(person) })
  await within2s(() => mine.heard.length === 1)
  const orderId = String((await person.create('/orders')).body.id)
  expect(lines.every(({ channel }) => channel.heard.length === 1)).toBe(true)
  await person.send('POST', `/orders/${orderId}/abandonment`)
  const begun = performance.now()
  expect(await within2s(() => news(mine).some(({ topic }) => topic === 'orders'))).toBe(true)
  expect(performance.now() - begun).toBeLessThan(2000)
  expect(lines.flatMap(({ channel }) => news(channel))).toEqual([])
  // Nobody who came while others were looked after was let go
  expect(await Promise.race([...lines.map(({ channel }) => channel.closed), pause(700)])).toBeUndefined()
  for (const { channel } of lines) channel.close()
  mine.close()
}, 60_000)

it('is no page, and its log says nothing of anybody', async () => {
  const { person } = await cookieOf()
  expect((await person.send('GET', '/live')).status).toBe(404)
  const weapp = await signIn(test.app, newPhone())
  const channel = await open({}, { token: tokenOf(weapp) })
  await within2s(() => channel.heard.length === 1)
  channel.close()
  expect(test.logLines.join('\n')).not.toContain(tokenOf(weapp))
})
