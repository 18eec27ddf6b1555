/** A browser whose phones are watched: the addresses they ask for, what their console says, and what they still keep at the end. */
import type { Browser, BrowserContext, Page } from 'playwright-core'

export type Watched = {
  browser: Browser
  /** By place: everything that was written there. */
  seen: Map<string, string[]>
}

export const watchedPlaces = [
  'request addresses',
  'request headers',
  'browser console',
  'localStorage',
  'sessionStorage',
  'cookies',
  'indexedDB',
  'caches',
  'page addresses',
] as const
type Place = (typeof watchedPlaces)[number]

export function watch(browser: Browser): Watched {
  const seen = new Map<string, string[]>(watchedPlaces.map((place) => [place, []]))
  const note = (place: Place, text: string) => seen.get(place)?.push(text)
  const open = async (options: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> => {
    const context = await browser.newContext(options)
    context.on('request', (request) => {
      note('request addresses', request.url())
      note('request headers', JSON.stringify(request.headers()))
    })
    context.on('console', (message) => note('browser console', message.text()))
    const close = context.close.bind(context)
    context.close = async (...given) => {
      await dump(context, note).catch((reason: unknown) => note('browser console', `not dumped: ${reason}`))
      return close(...given)
    }
    // Storage is looked at while it is full, too: at each page that is left.
    context.on('page', (page) => page.on('framenavigated', () => void dumpPage(page, note).catch(() => undefined)))
    return context
  }
  const watched = new Proxy(browser, {
    get: (target, name) => {
      if (name === 'newContext') return open
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return { browser: watched, seen }
}

type Note = (place: Place, text: string) => void

async function dump(context: BrowserContext, note: Note): Promise<void> {
  for (const page of context.pages()) await dumpPage(page, note)
  note('cookies', JSON.stringify(await context.cookies()))
  const { origins } = await context.storageState({ indexedDB: true })
  note('indexedDB', JSON.stringify(origins))
}

async function dumpPage(page: Page, note: Note): Promise<void> {
  note('page addresses', page.url())
  const kept = await page.evaluate(async () => {
    const cached: string[] = []
    for (const name of 'caches' in window ? await caches.keys() : []) {
      for (const request of await (await caches.open(name)).keys()) cached.push(request.url)
    }
    return { local: JSON.stringify({ ...localStorage }), session: JSON.stringify({ ...sessionStorage }), cached }
  })
  note('localStorage', kept.local)
  note('sessionStorage', kept.session)
  note('caches', kept.cached.join('\n'))
}
