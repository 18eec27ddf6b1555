/** What WeChat asks the person, and what becomes of a socket: the host's answers, shown with a mini program of a few lines. */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expectEqual } from '../journey'
import type { Refusal } from './refusals'
import { type Phone, type ProgramFiles, withProgram } from './small-program'

const page = `Page({
  data: { says: 'here' },
  say(text) { this.setData({ says: String(text) }) },
  ask(tmplIds) {
    wx.requestSubscribeMessage({ tmplIds, success: (r) => this.say(tmplIds.map((id) => r[id]).join()), fail: ({ errMsg, errCode }) => this.say([errCode, errMsg].join(' ')) })
  },
  two() { this.ask(['T1', 'T2']) },
  late() { setTimeout(() => this.ask(['T1']), 30) },
  four() { this.ask(['1', '2', '3', '4']) },
  none() { this.ask([]) },
  contact() { wx.addPhoneContact({ firstName: '接入商', mobilePhoneNumber: '0755-86010001', success: () => this.say('kept'), fail: ({ errMsg }) => this.say(errMsg) }) },
  nobody() { wx.addPhoneContact({ fail: ({ errMsg }) => this.say(errMsg) }) },
  pull() { wx.startPullDownRefresh() },
  onPullDownRefresh() { this.say('pulled'); wx.stopPullDownRefresh() },
  onShareAppMessage({ from }) { return { title: 'a card', path: '/pages/first/index?from=' + from } },
  socket() {
    const task = wx.connectSocket({ url: this.url, header: { 'x-own': 'yes' } })
    task.onOpen(() => task.send({ data: 'hello' }))
    task.onMessage(({ data }) => this.say(data))
    task.onClose(({ code }) => this.say('closed ' + code))
  },
  onLoad({ url }) { this.url = decodeURIComponent(url || 'ws://localhost:9/') },
})`
const taps = ['two', 'late', 'four', 'none', 'contact', 'nobody', 'pull', 'socket']
const files: ProgramFiles = {
  'app.json': JSON.stringify({ pages: ['pages/first/index'] }),
  'app.js': 'App({})',
  'app.wxss': '.says{color:#000}',
  'pages/first/index.js': page,
  'pages/first/index.json': JSON.stringify({ enablePullDownRefresh: true }),
  'pages/first/index.wxml': [
    '<view class="says">{{says}}</view>',
    ...taps.map((name) => `<view bindtap="${name}">${name}</view>`),
    '<button open-type="share">share</button>',
  ].join('\n'),
}

const shows = (name: string, work: (phone: Phone) => Promise<void>): Refusal => ({
  name,
  run: (browser) => withProgram(browser, files, work),
})

/** Answers the first words it hears with the headers that came along. */
async function withSocketServer(work: (url: string) => Promise<void>): Promise<void> {
  const server = createServer()
  server.on('upgrade', ({ headers }, socket) => {
    const accept = createHash('sha1').update(`${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`)
    const answer = Buffer.from(`own ${headers['x-own']}, origin ${headers.origin}, cookie ${headers.cookie}`)
    socket.on('data', () => socket.write(Buffer.concat([Buffer.from([0x81, answer.length]), answer])))
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await work(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

export const asked: readonly Refusal[] = [
  shows('messages of a template are asked for in a tap only, three at most', async ({ tap, page: made }) => {
    expectEqual(await tap('two'), 'accept,accept', 'in a tap')
    expectEqual(await tap('late'), ' requestSubscribeMessage:fail can only be invoked by user TAP gesture.', 'a moment after')
    expectEqual(await tap('four'), '20003 requestSubscribeMessage:fail Templates count out of max bounds', 'four')
    expectEqual(await tap('none'), "10001 requestSubscribeMessage:fail TmplIds can't be empty", 'none')
    await made.evaluate(() => Object.assign(window.weappHost.control.subscription, { T1: 'reject', T2: 'ban' }))
    expectEqual(await tap('two'), 'reject,ban', 'each template has its own answer')
    await made.evaluate(() => {
      window.weappHost.control.subscriptionsOff = true
    })
    expectEqual(await tap('two'), '20004 requestSubscribeMessage:fail The main switch is switched off', 'switched off as a whole')
  }),
  shows('a contact is kept when the person says so, not when they close the sheet', async ({ tap, page: made, says }) => {
    await tap('contact')
    await made.getByText('取消', { exact: true }).click()
    expectEqual(await says(), 'addPhoneContact:fail cancel', 'closed')
    await tap('contact')
    await made.getByText('创建新联系人', { exact: true }).click()
    expectEqual(await says(), 'kept', 'said so')
    expectEqual(await made.evaluate(() => window.weappHost.control.contacts.length), 1, 'contacts')
    expectEqual((await tap('nobody')).split(':')[2]?.trim().startsWith('parameter.firstName'), true, 'without a name')
  }),
  shows('a page is forwarded with the card it gives, and pulled where it allows that', async ({ tap, page: made }) => {
    await tap('share')
    const [card] = await made.evaluate(() => window.weappHost.control.shares)
    expectEqual(card, { title: 'a card', path: '/pages/first/index?from=button', from: 'button' }, 'card')
    expectEqual(await tap('pull'), 'pulled', 'pulled')
  }),
  shows(
    'a socket carries the app’s headers and nothing of a browser, and ends with 1006 when the network does',
    ({ page: made, tap, says }) =>
      withSocketServer(async (url) => {
        await made.evaluate((to) => window.weappHost.stack.reLaunch(`/pages/first/index?url=${encodeURIComponent(to)}`), url)
        await tap('socket')
        await made.waitForTimeout(200)
        expectEqual(await says(), 'own yes, origin undefined, cookie undefined', 'what the server heard')
        await made.evaluate(() => window.weappHost.control.setOnline(false))
        expectEqual(await says(), 'closed 1006', 'after the cut')
        expectEqual(await tap('socket'), 'closed 1006', 'without network')
      }),
  ),
]
