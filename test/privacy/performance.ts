/** 林小溪 (spec H, J1) goes through the product: her journeys on the screen, and the whole life of an order through the API. */
import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { players } from '../access/people'
import { type Stage, setStage } from '../access/stage'
import { computerAt } from '../journeys/e2e-console/computer'
import { h5Driver } from '../journeys/e2e-h5/driver'
import { journeys } from '../journeys/journeys'
import { worldAt } from '../journeys/world'
import { temporaryFolder } from '../support/browser/chromium'
import { filmFile } from '../support/browser/moving-pictures'
import { changeDevice } from './change-device'

export type Told = { name: string; failed?: string }

/** Journeys whose hero she is, on watched phones. A journey that breaks off is told; what it left behind is searched all the same. */
export async function playJourneys(browser: Browser, address: string, shots: string): Promise<Told[]> {
  const world = worldAt(address)
  const folder = await temporaryFolder('privacy-files')
  const film = await filmFile(browser, folder, 12)
  const told: Told[] = []
  for (const journey of journeys.filter(({ name }) => name.startsWith('J1'))) {
    await world.reset()
    const phones: Awaited<ReturnType<typeof h5Driver>>[] = []
    const phoneOf = async () => {
      const made = await h5Driver({ browser, address, shots })
      phones.push(made)
      return made
    }
    const computer = () => computerAt({ browser, address, shots })
    const stage = { driver: await phoneOf(), world, address, seed: 1, phoneOf, computer, folder, film }
    try {
      await journey.run(stage)
      told.push({ name: journey.name })
    } catch (reason) {
      told.push({ name: journey.name, failed: reason instanceof Error ? reason.message.slice(0, 300) : String(reason) })
    } finally {
      for (const phone of phones) await phone.close()
    }
  }
  return told
}

/** The same life through the API: draft, pictures, film, submission, refusals, export; everybody else of the stage beside her. */
export async function playThroughApi(browser: Browser, address: string): Promise<Stage> {
  const world = worldAt(address)
  const stage = await setStage({ address, world, clip: await readFile(await filmFile(browser, await temporaryFolder('privacy-film'), 3)) })
  const { person, orderId } = stage.actor('writer')
  const draft = await person.call<{ revision: number; answers: { preview: unknown } }>('GET', `/orders/${orderId}/answers`)
  const answers = { ...draft.answers, preview: { agreements: { privacy: '2026-09-14T09:00:00+08:00' } } }
  const saved = await person.call('PUT', `/orders/${orderId}/answers`, { revision: draft.revision, answers })
  const hero = players.find(({ role }) => role === 'writer')
  await changeDevice({ call: person.call, address, orderId, device: `${hero?.person.name}的手机` })
  await person.call('POST', `/orders/${orderId}/submissions`, { revision: saved.revision })
  await world.desk(orderId, { action: 'call', answered: false })
  await world.desk(orderId, { action: 'call', answered: true })
  await world.desk(orderId, {
    action: 'reject',
    reasons: [{ anchor: 'subject.phone', says: '电话打不通', advice: '请换一个白天能接的号码' }],
  })
  await person.call('POST', '/account/export')
  // Wrong input: what was typed must not come back in a log line.
  for (const body of [{ phone: `${hero?.phone}x` }, { phone: hero?.person.idNumber }]) {
    await person.call('POST', '/sign-in-codes', body).catch(() => undefined)
  }
  await person.call('PUT', `/orders/${orderId}/answers`, { revision: 'x', answers: draft.answers }).catch(() => undefined)
  return stage
}
