/** What can go wrong with the readers on a phone, each brought about in a real browser: cut and broken files, no store, full disk, no network. */
import type { Browser, Page } from 'playwright-core'
import type { ApiPerson } from '../../test/access/person'
import { pageMb } from './memory'
import { goTo, openWatched, type Place, readAt } from './stand'

export type Check = { name: string; ok: boolean; says: string }
type Scene = { browser: Browser; address: string; person: ApiPerson; places: readonly [Place, Place, ...Place[]] }

const networks = '**/static/ppocr/**'
const read = (page: Page, place: Place) => readAt(page, place)

async function withPhone(scene: Scene, name: string, act: (page: Page) => Promise<string>): Promise<Check> {
  const page = await openWatched(scene.browser, scene.address, scene.person)
  try {
    await page.goto(scene.address)
    await page.getByText('继续').first().waitFor({ timeout: 20_000 })
    return { name, ok: true, says: await act(page) }
  } catch (error) {
    return { name, ok: false, says: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  } finally {
    await page.context().close()
  }
}

const must = (ok: boolean, says: string) => {
  if (!ok) throw new Error(says)
}

/** Ending a worker takes the browser a moment. */
async function workersGone(page: Page): Promise<boolean> {
  for (let tries = 0; page.workers().length > 0 && tries < 30; tries += 1) await page.waitForTimeout(100)
  return page.workers().length === 0
}

/** Names and sizes of what Cache Storage holds. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const sizes: Record<string, number> = {}
    for (const name of names) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        sizes[new URL(request.url).pathname] = (await (await cache.match(request))?.blob())?.size ?? -1
    }
    return { names, sizes }
  })

/** Cancelled in the middle of a file: nothing goes on, and the next time it reads. */
const cancelled = (scene: Scene) =>
  withPhone(scene, 'cancelled while fetching', async (page) => {
    let begun = 0
    await page.route(networks, async (route) => {
      begun += 1
      await new Promise((later) => setTimeout(later, 4_000))
      await route.continue().catch(() => undefined)
    })
    await goTo(page, scene.places[0])
    while (!begun) await page.waitForTimeout(20)
    const tapped = Date.now()
    await page.getByText('停止', { exact: true }).last().click()
    await page.getByText('已停止识别').last().waitFor({ timeout: 2_000 })
    const stoppedMs = Date.now() - tapped
    must(await workersGone(page), `${page.workers().length} workers go on`)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.getByText('再识别一次').last().click()
    await page.getByText('全部确认，填进表单').last().waitFor({ timeout: 120_000 })
    return `stopped ${stoppedMs} ms after the tap, read at the second try`
  })

/** Half a file comes at the first try. */
const halfFetched = (scene: Scene) =>
  withPhone(scene, 'half-fetched file', async (page) => {
    let tries = 0
    await page.route('**/ch_PP-OCRv4_det_infer.onnx*', async (route) => {
      tries += 1
      if (tries > 1) return route.continue()
      const whole = await route.fetch()
      const body = await whole.body()
      return route.fulfill({ response: whole, body: body.subarray(0, body.length / 2) })
    })
    await read(page, scene.places[0])
    must(tries === 2, `asked for ${tries} times`)
    return 'asked for again, read'
  })

/** What was kept is damaged; a set of another version lies beside it. */
const brokenStore = (scene: Scene) =>
  withPhone(scene, 'damaged and outdated files in the store', async (page) => {
    await read(page, scene.places[0])
    await page.evaluate(async () => {
      await (await caches.open('readers-00000000')).put('/static/old', new Response('old'))
      const name = (await caches.keys()).find((one) => one.startsWith('readers-') && one !== 'readers-00000000') ?? ''
      await (await caches.open(name)).put('/static/ppocr/ppocr_keys_v1.txt', new Response('half of it'))
    })
    await page.reload()
    await read(page, scene.places[1])
    const { names, sizes } = await stored(page)
    must(names.length === 1, `left: ${names.join(', ')}`)
    must(sizes['/static/ppocr/ppocr_keys_v1.txt'] === 26_249, `the file was not mended: ${JSON.stringify(sizes)}`)
    return `mended, the old set is gone; kept ${Math.round(Object.values(sizes).reduce((sum, size) => sum + size, 0) / 1e6)} MB`
  })

/** Neither isolated nor with Cache Storage, as over plain http: one thread, everything fetched anew. */
const bare = (scene: Scene) =>
  withPhone(scene, 'not isolated and without a store', async (page) => {
    await page.addInitScript(() => Object.defineProperty(window, 'caches', { value: undefined }))
    await page.route(`${scene.address}/`, async (route) => {
      const { 'cross-origin-embedder-policy': _e, 'cross-origin-opener-policy': _o, ...headers } = (await route.fetch()).headers()
      await route.fulfill({ response: await route.fetch(), headers })
    })
    await page.route('**/reading-worker.*.js', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: `Object.defineProperty(self,'caches',{value:undefined});${await response.text()}` })
    })
    await page.reload()
    must(!(await page.evaluate(() => crossOriginIsolated)), 'the page is still isolated')
    const first = await read(page, scene.places[0])
    const second = await read(page, scene.places[0])
    return `read on one thread, ${first.readMs} and ${second.readMs} ms`
  })

const fullDisk = (scene: Scene) =>
  withPhone(scene, 'full disk', async (page) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin: scene.address, quotaSize: 1_000_000 })
    await read(page, scene.places[0])
    const { sizes } = await stored(page)
    must(!Object.values(sizes).some((size) => size > 1_000_000), 'the disk was not full')
    return 'read, nothing large kept'
  })

/** After the first use the network goes; the readers are ended and begin anew from what lies here. */
const offline = (scene: Scene) =>
  withPhone(scene, 'without a network after the first use', async (page) => {
    await read(page, scene.places[0])
    await goTo(page, scene.places[1])
    await page.getByText('停止', { exact: true }).last().click()
    await page.getByText('已停止识别').last().waitFor({ timeout: 2_000 })
    must(await workersGone(page), 'the readers go on')
    await page.context().setOffline(true)
    await page.getByText('再识别一次').last().click()
    await page.getByText('全部确认，填进表单').last().waitFor({ timeout: 60_000 })
    const readers = page.workers().length
    return `read from what lies here, ${readers} workers`
  })

/** Nothing stays awake for longer than a minute. */
const idle = (scene: Scene) =>
  withPhone(scene, 'an idle minute', async (page) => {
    await read(page, scene.places[0])
    const [awake, awakeMb] = [page.workers().length, pageMb()]
    await page.waitForTimeout(63_000)
    must(awake > 0 && page.workers().length === 0, `${awake} workers, then ${page.workers().length}`)
    return `${awake} workers and ${awakeMb} MB awake, none and ${pageMb()} MB after a minute`
  })

const all = [cancelled, halfFetched, brokenStore, bare, fullDisk, offline, idle]

export async function runChecks(scene: Scene): Promise<Check[]> {
  const done: Check[] = []
  for (const check of all) done.push(await check(scene))
  return done
}
