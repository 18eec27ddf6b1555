/** A filing with its pictures already on the server, and a phone that opens the page where they are read: what the bench looks at. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { drawBusinessLicence, drawResidentId, drawResidentIdBack } from '../../server/seed/sample-certificates/sample-certificates'
import { sampleCompany } from '../../server/seed/sample-certificates/sample-company'
import { samplePerson } from '../../server/seed/sample-certificates/sample-person'
import { companyTyped } from '../../test/access/answers'
import { worldOfPlayers } from '../../test/access/people'
import { type ApiPerson, signInAs } from '../../test/access/person'
import { morning, worldAt } from '../../test/journeys/world'

export type Doc = 'front' | 'back' | 'licence'
/** Where a picture is read: the page's address behind the `#`. */
export type Place = { doc: Doc; hash: string }

const slots: Record<Doc, string> = { front: 'subject-person-id-front', back: 'subject-person-id-back', licence: 'subject-certificate' }
const phone = '13800138020'

/** One set of pictures: as a phone would have taken them of the n-th people of a seed. */
export async function drawnSet(seed: number): Promise<Record<Doc, Buffer>> {
  const shot = { level: 'phone', seed } as const
  const person = samplePerson(seed)
  return {
    front: await drawResidentId(person, shot),
    back: await drawResidentIdBack(person, shot),
    licence: await drawBusinessLicence(sampleCompany(seed), shot),
  }
}

/** The sets of a folder as `bench:ocr` takes it, one picture of each document at a time. */
export async function setsOf(folder: string, count: number): Promise<Partial<Record<Doc, Buffer>>[]> {
  const { samples } = JSON.parse(await readFile(path.join(folder, 'truth.json'), 'utf8')) as {
    samples: { file: string; doc: string; level: string }[]
  }
  const phones = (doc: Doc) => samples.filter((one) => one.doc === doc && one.level === 'phone').slice(0, count)
  const sets: Partial<Record<Doc, Buffer>>[] = Array.from({ length: count }, () => ({}))
  for (const doc of ['front', 'back', 'licence'] as const)
    for (const [n, { file }] of phones(doc).entries()) Object.assign(sets[n] as object, { [doc]: await readFile(path.join(folder, file)) })
  return sets
}

export async function playerAt(address: string): Promise<ApiPerson> {
  const world = worldAt(address)
  await world.reset('minimal')
  await world.clock(morning)
  await world.put(worldOfPlayers())
  const person = await signInAs(address, world, phone)
  await person.call('PUT', '/consents/certificate', { given: true, textVersion: '1' })
  return person
}

/** A draft of a company with these pictures in their slots; the sets behind the first stand in slots with a number, as further people's do. */
export async function draftWith(person: ApiPerson, sets: readonly Partial<Record<Doc, Buffer>>[]): Promise<Place[]> {
  const orderId = String((await person.call('POST', '/orders', {})).id)
  const answers = companyTyped()
  await person.call('POST', `/orders/${orderId}/detection`, { answers: answers['verify-type'] })
  const materials: typeof answers.materials = {}
  const places: Place[] = []
  const all = sets.flatMap((set, n) => (Object.entries(set) as [Doc, Buffer][]).map(([doc, picture]) => ({ doc, picture, n })))
  for (const { doc, picture, n } of all) {
    const slot = n ? `${slots[doc]}.${n}` : slots[doc]
    const uploadId = await person.upload(picture, 'certificate')
    const given = { uploadId, slot, purpose: 'certificate', takenBytes: picture.length }
    const { objectId } = await person.call<{ objectId: string }>('POST', `/orders/${orderId}/materials`, given)
    materials[slot] = { objectId, at: morning }
    places.push({ doc, hash: `/pages/filing/recognition/index?orderId=${orderId}&slot=${slot}` })
  }
  await person.call('PUT', `/orders/${orderId}/answers`, { revision: 0, answers: { ...answers, materials } })
  return places
}

type Watched = Window & { longTasks?: number[] }

/** A phone in the player's hands whose main thread is watched: tasks over 50 ms are noted, as browsers do. */
export async function openWatched(browser: Browser, address: string, person: ApiPerson): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  await context.addCookies([{ ...person.cookie, url: address, httpOnly: true, sameSite: 'Lax' }])
  await context.addInitScript(() => {
    const watched = window as Watched
    watched.longTasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longTasks?.push(Math.round(duration))
    }).observe({ type: 'longtask', buffered: true })
  })
  return context.newPage()
}

export type Reading = { doc: Doc; shownMs: number; wholeMs: number; readMs: number; longest: number }

/** Goes to the page of a picture inside the running app; resolves when its progress shows. */
export async function goTo(page: Page, { hash }: Place): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await page.locator('.upload-progress__track').last().waitFor({ state: 'attached', timeout: 20_000 })
}

/** Goes there and waits until the picture was read. */
export async function readAt(page: Page, place: Place): Promise<Reading> {
  await page.evaluate(() => {
    ;(window as Watched).longTasks = []
    performance.clearMeasures('reading')
  })
  const began = Date.now()
  await goTo(page, place)
  const shownMs = Date.now() - began
  await page.getByText('全部确认，填进表单').last().waitFor({ timeout: 120_000 })
  const wholeMs = Date.now() - began
  const { readMs, longest } = await page.evaluate(() => ({
    readMs: Math.round(performance.getEntriesByName('reading').at(-1)?.duration ?? 0),
    longest: Math.max(0, ...((window as Watched).longTasks ?? [])),
  }))
  return { doc: place.doc, shownMs, wholeMs, readMs, longest }
}
