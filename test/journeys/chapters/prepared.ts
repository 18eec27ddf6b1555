/** A filing whose dull parts were typed before the story begins, through the API: the story is about one thing further on. */
import { readFileSync } from 'node:fs'
import type { Answers } from '@domain/filing/answers'
import { type ApiPerson, signInAs } from '../../access/person'
import type { Stage } from '../journey'
import { passTheCheck, save } from './beijing'

type Props = Pick<Stage, 'world' | 'film'>

/** Somebody at the API who has agreed to be filmed; the pictures are the story's own to ask for. */
export async function preparer({ world }: Pick<Stage, 'world'>, phone: string): Promise<ApiPerson> {
  const person = await signInAs(world.address, world, phone)
  for (const purpose of ['camera', 'face']) await person.call('PUT', `/consents/${purpose}`, { given: true, textVersion: '1' })
  return person
}

/** The account's draft. */
export async function draftOf(person: ApiPerson): Promise<string> {
  const { orders } = await person.call<{ orders: { id: string; status: string }[] }>('GET', '/orders')
  const draft = orders.find(({ status }) => status === 'draft')
  if (!draft) throw new Error('the account has no draft')
  return draft.id
}

/** Types into a draft. */
export async function typeIn(person: ApiPerson, orderId: string, change: (answers: Answers) => Answers): Promise<void> {
  const { answers } = await person.call<{ answers: Answers }>('GET', `/orders/${orderId}/answers`)
  await save(person, orderId, change(answers))
}

/** The video check of the first site's person, passed. */
export async function filmed(person: ApiPerson, orderId: string, { film }: Pick<Props, 'film'>): Promise<void> {
  const check = await passTheCheck(person, orderId, readFileSync(film))
  await typeIn(person, orderId, (answers) => ({ ...answers, 'identity-check': { checks: { '0': check } } }))
}
