/** WeChat's stack of pages: at most ten deep, the lower ones hidden but alive; what a person does to the page as a whole: back, pull, forward. */
import { control } from './control'
import type { Program } from './program'
import { createPage, type PageCaller, type PageRoot } from './view-layer'

type Entry = {
  path: string
  query: Record<string, string>
  root: PageRoot
  frame: HTMLElement
  style: HTMLStyleElement
  caller: PageCaller
}

export const deepest = 10

export class PageStack {
  readonly #entries: Entry[] = []
  constructor(private readonly program: () => Program) {}

  /** The person pulled the page down and it has not said yet that it is done. */
  pulled = false

  callers = (): PageCaller[] => this.#entries.map((entry) => entry.caller)
  top = (): Entry | undefined => this.#entries.at(-1)

  async navigateTo(url: string): Promise<void> {
    if (this.#entries.length >= deepest) throw new Error(`webview count limit exceed`)
    const { path } = this.#read(url)
    if (this.program().tabs.includes(path)) throw new Error('can not navigateTo a tabbar page')
    await this.#ready(path)
    this.#hide(this.top())
    this.#push(url)
  }

  async redirectTo(url: string): Promise<void> {
    await this.#ready(this.#read(url).path)
    this.#drop()
    this.#push(url)
  }

  async reLaunch(url: string): Promise<void> {
    await this.#ready(this.#read(url).path)
    while (this.#entries.length) this.#drop()
    this.#push(url)
  }

  async switchTab(url: string): Promise<void> {
    if (!this.program().tabs.includes(this.#read(url).path)) throw new Error('can not switch to no-tabBar page')
    await this.reLaunch(url)
  }

  async navigateBack(delta = 1): Promise<void> {
    if (this.#entries.length < 2) throw new Error('cannot navigate back at first page.')
    for (let n = Math.min(delta, this.#entries.length - 1); n > 0; n--) this.#drop()
    this.#show(this.top())
  }

  /** The phone's own button: a page that is the last one leaves the mini program. */
  call(entry: Entry | undefined, hook: string, argument?: unknown): unknown {
    const method = entry?.caller[hook]
    return typeof method === 'function' ? Reflect.apply(method, entry?.caller, [argument]) : undefined
  }

  /** A pull at the top of the page; nothing happens where the page's configuration does not allow it. False: not allowed. */
  pullDown(): boolean {
    const top = this.top()
    const { app, configs } = this.program().code
    if (!top || { ...app.window, ...configs[top.path] }.enablePullDownRefresh !== true) return false
    this.pulled = true
    this.call(top, 'onPullDownRefresh')
    return true
  }

  /** 转发, by a button of the page or from WeChat's menu: the card as the page gives it. False: the page cannot be forwarded. */
  async share(from: 'button' | 'menu', target?: object): Promise<boolean> {
    const top = this.top()
    if (!top || typeof top.caller.onShareAppMessage !== 'function') return false
    const card = (this.call(top, 'onShareAppMessage', { from, target }) ?? {}) as Record<string, unknown>
    const late = await card.promise
    const { title, path, imageUrl } = { ...card, ...(late as object | undefined) } as Record<string, unknown>
    const here = `/${top.path}${Object.entries(top.query).reduce((all, [key, value]) => `${all}${all ? '&' : '?'}${key}=${value}`, '')}`
    control.shares.push({
      title: String(title ?? ''),
      path: String(path ?? here),
      from,
      ...(imageUrl ? { imageUrl: String(imageUrl) } : {}),
    })
    return true
  }

  #read(url: string): { path: string; query: Record<string, string> } {
    const [address = '', search = ''] = url.split('?')
    const here = this.top()?.path ?? ''
    const path = address.startsWith('/') ? address.slice(1) : new URL(address, `http://package/${here}`).pathname.slice(1)
    if (!this.program().pages.includes(path)) throw new Error(`page "${path}" is not found`)
    // WeChat hands the query over as it stands, still escaped.
    const query = Object.fromEntries(
      search
        .split('&')
        .filter(Boolean)
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    )
    return { path, query }
  }

  async #ready(path: string): Promise<void> {
    const { loader } = this.program()
    await loader.load(loader.packageOf(path))
    this.program().define(path)
  }

  #push(url: string): void {
    const { path, query } = this.#read(url)
    const { code } = this.program()
    const style = document.createElement('style')
    style.textContent = code.styles[path] ?? ''
    document.head.append(style)
    const frame = frameOf({ ...code.app.window, ...code.configs[path] }, () => void this.navigateBack().catch(() => undefined))
    document.body.append(frame)
    const scroller = frame.querySelector<HTMLElement>('.host-scroller') ?? frame
    const root = createPage(path, scroller)
    const entry: Entry = { path, query, root, frame, style, caller: root.caller }
    Object.assign(entry.caller, { route: path, __route__: path, options: query })
    this.#entries.push(entry)
    scroller.addEventListener('scroll', () => this.call(entry, 'onPageScroll', { scrollTop: scroller.scrollTop }))
    this.call(entry, 'onLoad', query)
    this.#show(entry)
    requestAnimationFrame(() => this.call(entry, 'onReady'))
  }

  #show(entry: Entry | undefined): void {
    if (!entry) return
    entry.frame.hidden = false
    entry.style.disabled = false
    this.call(entry, 'onShow')
  }

  #hide(entry: Entry | undefined): void {
    if (!entry) return
    entry.frame.hidden = true
    entry.style.disabled = true
    this.call(entry, 'onHide')
  }

  #drop(): void {
    const entry = this.#entries.pop()
    if (!entry) return
    this.call(entry, 'onUnload')
    entry.root.release()
    entry.frame.remove()
    entry.style.remove()
  }
}

/** WeChat's own bar above a page, with title and back button, unless the page draws its own. */
function frameOf(look: Record<string, unknown>, back: () => void): HTMLElement {
  const frame = document.createElement('div')
  frame.className = 'host-frame'
  if (look.navigationStyle !== 'custom') {
    const bar = document.createElement('div')
    bar.className = 'host-bar'
    const button = document.createElement('span')
    button.className = 'host-back'
    button.setAttribute('aria-label', '返回')
    button.textContent = '‹'
    button.addEventListener('click', back)
    const title = document.createElement('span')
    title.className = 'host-title'
    title.textContent = String(look.navigationBarTitleText ?? '')
    bar.append(button, title)
    frame.append(bar)
  }
  const scroller = document.createElement('div')
  scroller.className = 'host-scroller'
  frame.append(scroller)
  return frame
}
