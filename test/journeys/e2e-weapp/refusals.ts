/** What WeChat refuses, the host refuses too: shown with a mini program of a few lines, so that a journey cannot pass by the host's kindness. */
import type { Browser } from 'playwright-core'
import { expectEqual } from '../journey'
import { asked } from './asked'
import { type Phone, type ProgramFiles, withProgram } from './small-program'

export type Refusal = { name: string; run: (browser: Browser) => Promise<void> }

const page = `Page({
  data: { says: '' },
  onLoad(query) { this.depth = Number(query.depth || 1); this.setData({ says: 'page ' + this.depth }) },
  say(text) { this.setData({ says: String(text) }) },
  deeper() { wx.navigateTo({ url: '/pages/first/index?depth=' + (this.depth + 1), fail: ({ errMsg }) => this.say(errMsg) }) },
  store(event) { try { wx.setStorageSync('key', 'x'.repeat(Number(event.currentTarget.dataset.size))); this.say('stored') } catch (e) { this.say(e.message) } },
  fill() { try { for (let n = 0; n < 12; n++) wx.setStorageSync('key' + n, 'x'.repeat(1000000)); this.say('stored') } catch (e) { this.say(e.message) } },
  kept() { this.say('kept ' + wx.getStorageSync('key').length) },
  patch() { wx.request({ url: 'http://localhost:9/', method: 'PATCH', success: () => this.say('sent'), fail: ({ errMsg }) => this.say(errMsg) }) },
  sub() { try { require('../../sub/code.js'); this.say('loaded') } catch (e) { this.say(e.message) } },
  open() { wx.navigateTo({ url: '/sub/page/index' }) },
  names() { this.say([typeof window, typeof document, typeof fetch, typeof Worker, typeof XMLHttpRequest, typeof localStorage, typeof navigator, typeof process, typeof importScripts].join()) },
  make() { try { this.say(new Function('return 1')()) } catch (e) { this.say(e.message) } },
  around() { this.say([typeof Function('return this')().document, typeof (() => {}).constructor('return this')().document, typeof globalThis.fetch].join()) },
  gone() { wx.navigateTo({ url: '/pages/nowhere/index', fail: ({ errMsg }) => this.say(errMsg) }) },
  unsaid() { this.say(typeof wx.notThere) },
})`
const buttons = ['deeper', 'fill', 'kept', 'patch', 'sub', 'open', 'names', 'make', 'around', 'gone', 'unsaid']
const view = [
  '<view class="says">{{says}}</view>',
  '<view bindtap="store" data-size="1000000">store 1000000</view>',
  '<view bindtap="store" data-size="1100000">store 1100000</view>',
  ...buttons.map((name) => `<view bindtap="${name}">${name}</view>`),
  '<button disabled bindtap="unsaid">asleep</button>',
].join('\n')

const files: ProgramFiles = {
  'app.json': JSON.stringify({ pages: ['pages/first/index'], subPackages: [{ root: 'sub', pages: ['page/index'] }] }),
  'app.js': 'App({})',
  'app.wxss': '.says{color:#000}',
  'pages/first/index.js': page,
  'pages/first/index.json': '{}',
  'pages/first/index.wxml': view,
  'sub/code.js': 'module.exports = 1',
  'sub/page/index.js': `Page({ data: { says: 'sub ' + require('../code.js') } })`,
  'sub/page/index.json': '{}',
  'sub/page/index.wxml': '<view class="says">{{says}}</view>',
}

const shows = (name: string, work: (phone: Phone) => Promise<void>): Refusal => ({
  name,
  run: (browser) => withProgram(browser, files, work),
})

export const refusals: readonly Refusal[] = [
  shows('the eleventh page is refused', async ({ tap }) => {
    for (let depth = 2; depth <= 10; depth += 1) expectEqual(await tap('deeper'), `page ${depth}`, 'depth')
    expectEqual(await tap('deeper'), 'navigateTo:fail webview count limit exceed', 'the eleventh')
  }),
  shows('more than 1 MB under a key is refused, less is kept over a reload', async ({ tap, page: made, says }) => {
    expectEqual(await tap('store 1000000'), 'stored', '1 000 000 letters')
    expectEqual(await tap('store 1100000'), 'setStorageSync:fail entry size limit reached', '1 100 000 letters')
    await made.reload()
    expectEqual(await says(), 'page 1', 'after the reload')
    expectEqual(await tap('kept'), 'kept 1000000', 'what was stored before')
  }),
  shows('more than 10 MB in all is refused', async ({ tap }) => {
    expectEqual(await tap('fill'), 'setStorageSync:fail size limit reached', 'twelve times 1 MB')
  }),
  shows('code of a subpackage is refused from outside, and runs once its page is open', async ({ tap }) => {
    expectEqual(await tap('sub'), "module 'sub/code.js' is not defined, require args is '../../sub/code.js'", 'from the main package')
    expectEqual(await tap('open'), 'sub 1', 'on its own page')
  }),
  shows('there is no window, document, fetch, Worker, XMLHttpRequest, localStorage', async ({ tap }) => {
    expectEqual(await tap('names'), Array.from({ length: 9 }, () => 'undefined').join(), 'typeof each')
    expectEqual(await tap('around'), 'undefined,undefined,undefined', 'nor by a way around')
  }),
  shows('functions made from text are refused', async ({ tap }) => {
    expectEqual(await tap('make'), 'Code generation from strings disallowed for this context', 'new Function')
  }),
  shows('PATCH is refused', async ({ tap }) => {
    expectEqual(await tap('patch'), 'request:fail invalid method PATCH', 'wx.request')
  }),
  shows('a page that is not registered is refused', async ({ tap }) => {
    expectEqual(await tap('gone'), 'navigateTo:fail page "pages/nowhere/index" is not found', 'navigateTo')
  }),
  shows('a call that WeChat does not have is undefined, and a disabled button hears no tap', async ({ tap }) => {
    expectEqual(await tap('unsaid'), 'undefined', 'typeof')
    await tap('names')
    expectEqual(await tap('asleep'), Array.from({ length: 9 }, () => 'undefined').join(), 'nothing changed')
  }),
  ...asked,
]
