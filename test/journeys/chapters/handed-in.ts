/** A filing that was handed in from another device: through the API, so that a story about what follows need not type it all again. */
import { readFile } from 'node:fs/promises'
import { complete, typed } from '../../access/answers'
import { playerOf } from '../../access/people'
import { type ApiPerson, signInAs } from '../../access/person'
import { plainPicture } from '../../access/pictures'
import type { Stage } from '../journey'
import { morning } from '../world'

const slots = ['subject-person-id-front', 'subject-person-id-back', 'commitment-letter', 'fingerprinted-id-copy']

/** 林小溪's first filing, submitted this morning; answers the order. */
export async function handedIn({ world, film }: Pick<Stage, 'world' | 'film'>): Promise<{ orderId: string; phone: string }> {
  const player = playerOf('writer')
  const person = await signInAs(world.address, world, player.phone)
  const orderId = String((await person.call('POST', '/orders', {})).id)
  const at = `/orders/${orderId}`
  await person.call('POST', `${at}/detection`, { answers: typed(player)['verify-type'] })
  const first = await person.call('PUT', `${at}/answers`, { revision: 0, answers: typed(player) })
  for (const purpose of ['certificate', 'camera', 'face'])
    await person.call('PUT', `/consents/${purpose}`, { given: true, textVersion: '1' })
  const picture = await onePicture(person, at)
  const checkId = await filmed(person, at, await readFile(film))
  const answers = {
    ...complete(player, Object.fromEntries(slots.map((slot) => [slot, picture])), checkId, morning),
    preview: { agreements: { privacy: morning } },
  }
  const { revision } = await person.call('PUT', `${at}/answers`, { revision: first.revision, answers })
  await person.call('POST', `${at}/submissions`, { revision })
  return { orderId, phone: player.phone }
}

async function onePicture(person: ApiPerson, at: string): Promise<string> {
  const uploadId = await person.upload(await plainPicture(), 'certificate')
  const given = { uploadId, slot: slots[0], purpose: 'certificate', takenBytes: 800 * 1024 }
  return String((await person.call('POST', `${at}/materials`, given)).objectId)
}

async function filmed(person: ApiPerson, at: string, clip: Buffer): Promise<string> {
  const check = await person.call('POST', `${at}/identity-checks`, { person: 0 })
  const uploadId = await person.upload(clip, 'face')
  const given = { uploadId, nonce: check.nonce, sha256: person.sha256(clip) }
  const judged = await person.call('POST', `/identity-checks/${check.id}/video`, given)
  if (judged.state !== 'passed') throw new Error(`the film was not passed: ${JSON.stringify(judged)}`)
  return String(check.id)
}
