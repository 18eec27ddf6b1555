/** Shows that the search can fail: every needle in every form is planted and has to be found, and nothing is found in plain noise. */
import { randomBytes } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { type Needle, personal } from './needles'
import { searchFolder, searchText } from './search'
import { watch } from './watch'

/** Sentences about what the search overlooked; none when it can be trusted. */
export async function overlooked(folder: string, wanted: readonly Needle[]): Promise<string[]> {
  const found: string[] = []
  await mkdir(folder, { recursive: true })
  for (const [at, needle] of wanted.entries()) {
    await writeFile(path.join(folder, `planted-${at}`), Buffer.concat([randomBytes(500), needle.bytes, randomBytes(500)]))
  }
  const { hits } = searchFolder(folder, 'planted', wanted)
  for (const [at, { what, form }] of wanted.entries()) {
    if (!hits.some((hit) => hit.place === `planted/planted-${at}` && hit.what === what))
      found.push(`${what} (${form}) was planted and not found`)
  }
  await rm(folder, { recursive: true, force: true })
  // As programs really write them: inside longer texts, at any place of a base64 group.
  for (const [what, value] of Object.entries(personal)) {
    for (const before of ['', 'a', 'ab', '{"x":"']) {
      const text = Buffer.from(`${before}${value}"}`).toString('base64')
      if (!searchText('text', text, wanted).some((hit) => hit.what === what))
        found.push(`${what} in base64 behind ${before.length} letters was not found`)
    }
    const address = `/api/x?q=${encodeURIComponent(value)}`
    if (!searchText('text', address, wanted).some((hit) => hit.what === what)) found.push(`${what} in an address was not found`)
  }
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'noise'), randomBytes(2_000_000))
  if (searchFolder(folder, 'noise', wanted).hits.length) found.push('something was found in noise')
  await rm(folder, { recursive: true, force: true })
  return found
}

/** A page that keeps her ID number in its storage and sends her phone in an address has to be caught by the watching browser. */
export async function overlookedOnPhone(browser: Browser, address: string, wanted: readonly Needle[]): Promise<string[]> {
  const { browser: watched, seen } = watch(browser)
  const context = await watched.newContext()
  const page = await context.newPage()
  await page.goto(`${address}/api/settings`)
  await page.evaluate(
    ([id, phone]) => {
      localStorage.setItem('planted', btoa(`x${id}`))
      sessionStorage.setItem('planted', JSON.stringify({ id }))
      return fetch(`/api/settings?planted=${phone}`).then(() => undefined)
    },
    [personal['ID number'] ?? '', personal.phone ?? ''] as const,
  )
  await context.addCookies([{ name: 'planted', value: personal['ID number'] ?? '', url: address }])
  await context.close()
  return ['localStorage', 'sessionStorage', 'cookies', 'request addresses']
    .filter((place) => !searchText(place, (seen.get(place) ?? []).join('\n'), wanted).length)
    .map((place) => `planted in ${place} and not found`)
}
