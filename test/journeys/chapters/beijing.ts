/** A unit in 北京 with 陈一 and 赵二, handed in through the API: a journey about what comes after need not type it all (spec H J3). */
import { readFileSync } from 'node:fs'
import type { Answers } from '@domain/filing/answers'
import { acknowledge, isOpen } from '@domain/journey/acknowledgement'
import { journeyOf } from '@domain/journey/journey'
import type { JourneyContext } from '@domain/journey/journey-types'
import type { LookUps } from '@domain/journey/look-ups'
import { policy2021 } from '@domain/policies/2021'
import { provinceRules } from '@domain/provinces/registry'
import { type ApiPerson, signInAs } from '../../access/person'
import { plainPicture } from '../../access/pictures'
import { beijingAccount, beijingAnswers } from '../../server/support/beijing'
import type { Stage } from '../journey'
import { morning } from '../world'

type Draft = { detection: JourneyContext['detection']; record: JourneyContext['record'] | null }

/** Submitted on the Monday morning of spec H; answers the order's number. */
export async function handInForBeijing({ world, film }: Pick<Stage, 'world' | 'film'>): Promise<string> {
  const person = await signInAs(world.address, world, beijingAccount)
  for (const purpose of ['certificate', 'camera', 'face'])
    await person.call('PUT', `/consents/${purpose}`, { given: true, textVersion: '1' })
  const orderId = String((await person.call('POST', '/orders', {})).id)
  const given = beijingAnswers()
  await person.call('POST', `/orders/${orderId}/detection`, { answers: given['verify-type'] })
  await save(person, orderId, given)
  const filmed: Answers = { ...given, 'identity-check': { checks: { '0': await passTheCheck(person, orderId, readFileSync(film)) } } }
  await save(person, orderId, filmed)
  const objectId = await onePicture(person, orderId)
  const { detection, record } = await person.call<Draft>('GET', `/orders/${orderId}/answers`)
  const province = provinceRules('110000')
  const context: JourneyContext = {
    now: morning,
    policy: policy2021,
    ...(province ? { province } : {}),
    ...(detection ? { detection } : {}),
    ...(record ? { record } : {}),
  }
  let answers: Answers = { ...filmed, preview: { agreements: { privacy: morning } } }
  const papers = journeyOf(answers, context).requirements.map(
    ({ slot, dated }) => [slot, { objectId, at: morning, ...(dated ? { signedOn: '2026-09-13' } : {}) }] as const,
  )
  answers = { ...answers, materials: Object.fromEntries(papers) }
  const { lookUps } = await save(person, orderId, answers)
  for (const problem of journeyOf(answers, { ...context, ...(lookUps ? { lookUps } : {}) }).problems.filter(isOpen))
    answers = acknowledge(answers, problem, morning)
  const { revision } = await save(person, orderId, answers)
  await person.call('POST', `/orders/${orderId}/submissions`, { revision })
  return orderId
}

export async function save(person: ApiPerson, orderId: string, answers: Answers): Promise<{ revision: number; lookUps?: LookUps }> {
  const { revision } = await person.call<{ revision: number }>('GET', `/orders/${orderId}/answers`)
  return person.call('PUT', `/orders/${orderId}/answers`, { revision, answers })
}

async function onePicture(person: ApiPerson, orderId: string): Promise<string> {
  const uploadId = await person.upload(await plainPicture(), 'certificate')
  const given = { uploadId, slot: 'subject-certificate', purpose: 'certificate', takenBytes: 800 * 1024 }
  return String((await person.call('POST', `/orders/${orderId}/materials`, given)).objectId)
}

/** 赵二 is filmed where he is; the film is a real one. */
export async function passTheCheck(person: ApiPerson, orderId: string, clip: Buffer) {
  const check = await person.call('POST', `/orders/${orderId}/identity-checks`, { person: 0 })
  const uploadId = await person.upload(clip, 'face')
  const judged = await person.call('POST', `/identity-checks/${check.id}/video`, {
    uploadId,
    nonce: check.nonce,
    sha256: person.sha256(clip),
  })
  if (judged.state !== 'passed') throw new Error(`the film was not passed: ${JSON.stringify(judged)}`)
  return { checkId: String(check.id), status: 'passed' as const, at: morning }
}
