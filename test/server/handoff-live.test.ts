// What both sides hear while a filing is on two devices (issue 5 item 2: live mirror; reliability L3), over a real port.
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type LiveMessage, liveClosed } from '@contract/live'
import { WebSocket } from 'ws'
import { openSession } from '../../server/repositories/sessions'
import { completeAnswers } from './support/filing'
import { signIn } from './support/person'
import { newPhone, serverForFile } from './support/server-for-file'

const test = serverForFile({ miniProgram: false })
let address = ''
beforeAll(async () => {
  await test.app.listen({ port: 0, host: '127.0.0.1' })
  address = `127.0.0.1:${(test.app.server.address() as AddressInfo).port}`
})
const sockets: WebSocket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.terminate()
})

async function listen(token: string) {
  const heard: (LiveMessage & { ms: number })[] = []
  const socket = new WebSocket(`ws://${address}/api/live`)
  sockets.push(socket)
  socket.on('message', (data) => heard.push({ ...(JSON.parse(String(data)) as LiveMessage), ms: performance.now() }))
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  await new Promise((resolve) => socket.on('open', resolve))
  socket.send(JSON.stringify({ token }))
  while (heard.length === 0) await pause(5)
  return { heard, closed, news: () => heard.filter(({ topic }) => topic !== 'beat').map(({ topic, orderId }) => `${topic} ${orderId}`) }
}
const until = async (true_: () => boolean, ms = 2000) => {
  const end = performance.now() + ms
  while (!true_() && performance.now() < end) await pause(5)
  return true_()
}
const tokenOf = ({ headers }: { headers: Record<string, string> }) => (headers.authorization ?? '').replace('Bearer ', '')

async function stand() {
  const phone = newPhone()
  const computer = await signIn(test.app, phone)
  const orderId = String((await computer.create('/orders')).body.id)
  return { computer, orderId, channel: await listen(tokenOf(computer)) }
}

it('a phone’s step and a saved answer are heard at the other side at once, a repeated word is not', async () => {
  const { computer, orderId, channel } = await stand()
  const mobile = await signIn(test.app, computer.phone)
  const say = (anchor: string) => mobile.send('PUT', `/orders/${orderId}/presence`, { place: { step: 'site', anchor } })
  const waits: number[] = []
  for (let n = 0; n < 10; n += 1) {
    const before = channel.heard.length
    const begun = performance.now()
    await say(`sites.0.siteName${n}`)
    expect(await until(() => channel.heard.length > before)).toBe(true)
    waits.push((channel.heard.at(-1)?.ms ?? Number.POSITIVE_INFINITY) - begun)
  }
  // looking twice a second alone would make it 250 ms on average
  expect(waits.sort((a, b) => a - b)[5]).toBeLessThan(200)
  await say('sites.0.siteName9')
  await computer.send('PUT', `/orders/${orderId}/presence`, { place: { step: 'subject' } })
  expect(await until(() => channel.news().length === 11)).toBe(true)
  await mobile.send('PUT', `/orders/${orderId}/answers`, { revision: 0, answers: completeAnswers() })
  expect(await until(() => channel.news().length === 12)).toBe(true)
  expect(new Set(channel.news())).toEqual(new Set([`mirror ${orderId}`]))
})

it('nobody hears of a draft that is open on one device only', async () => {
  const { computer, orderId, channel } = await stand()
  await computer.send('PUT', `/orders/${orderId}/answers`, { revision: 0, answers: completeAnswers() })
  await pause(700)
  expect(channel.news()).toEqual([])
})

it('a phone of one order hears of that order, of everything else only that numbers went on, and is closed when it is over', async () => {
  const { computer, orderId, channel } = await stand()
  const { handoff, link } = (await computer.send('POST', '/handoffs', { kind: 'continue', orderId })).body as {
    handoff: { id: string }
    link: string
  }
  const { claim } = (await mobileClaim(link)).json() as { claim: string }
  await computer.send('POST', `/handoffs/${handoff.id}/answer`, { accept: true })
  const answer = await test.app.inject({ method: 'GET', url: '/api/handoff/claim', headers: { 'x-claim': claim } })
  const phone = await listen((answer.json() as { session: { token: string } }).session.token)
  const { context } = test.app
  const { noteChange } = await import('../../server/notifications/live-events')
  const about = { topic: 'orders' as const, orderId: '99999999999999999', at: context.clock.now() }
  await context.db.transaction().execute((tx) => noteChange(tx, computer.accountId, about))
  expect(await until(() => phone.news().length === 1 && channel.news().includes('orders 99999999999999999'))).toBe(true)
  expect(phone.news()).toEqual([`mirror ${orderId}`])
  await computer.send('DELETE', `/handoffs/${handoff.id}`)
  const begun = performance.now()
  expect(await phone.closed).toBe(liveClosed.signedOut)
  expect(performance.now() - begun).toBeLessThan(1000)
})
const mobileClaim = (link: string) =>
  test.app.inject({
    method: 'POST',
    url: '/api/handoff/claim',
    headers: { 'x-handoff': link.split('?t=')[1] ?? '' },
    payload: { client: 'weapp' },
  })

it('a session that is over does not get in', async () => {
  const { computer, orderId } = await stand()
  const { context } = test.app
  const only = { kind: 'continue' as const, orderId }
  const { token, deviceId } = await openSession(context, context.db, {
    accountId: computer.accountId,
    client: 'weapp',
    deviceName: '',
    only,
  })
  await context.db.updateTable('sessions').set({ expires_at: context.clock.now() }).where('id', '=', deviceId).execute()
  const socket = new WebSocket(`ws://${address}/api/live`)
  sockets.push(socket)
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  await new Promise((resolve) => socket.on('open', resolve))
  socket.send(JSON.stringify({ token }))
  expect(await closed).toBe(liveClosed.signedOut)
})
