/** From the answers of a begun order to its submission: papers the journey asks for, the video check, ticks at dated findings. */
import type { Answers } from '@domain/filing/answers'
import { acknowledge, isOpen } from '@domain/journey/acknowledgement'
import { journeyOf } from '@domain/journey/journey'
import type { JourneyContext } from '@domain/journey/journey-types'
import type { LookUps } from '@domain/journey/look-ups'
import { policy2021 } from '@domain/policies/2021'
import { provinceRules } from '@domain/provinces/registry'
import type { FastifyInstance } from 'fastify'
import { enterPassedCheck } from './filing'
import type { Person, Reply } from './person'
import { photo } from './pictures'
import { agreeTo, claim, upload } from './upload'

const now = '2026-09-14T09:00:00+08:00'
type Draft = {
  revision: number
  filingType: JourneyContext['filingType'] | null
  record: JourneyContext['record'] | null
  detection: JourneyContext['detection'] | null
}

/** Looks the first step up and answers the outcome with the record that came with it. */
export async function detected(person: Person, orderId: string, answers: Answers['verify-type']) {
  const { status, body } = await person.send('POST', `/orders/${orderId}/detection`, { answers })
  if (status !== 200) throw new Error(`detection: ${JSON.stringify(body)}`)
  return body as { outcome: Record<string, unknown>; record: JourneyContext['record'] | null }
}

/** Uploads every paper that is asked for, enters the check as passed, ticks what is dated, saves and submits. */
export async function handIn(app: FastifyInstance, person: Person, orderId: string, given: Answers): Promise<Reply> {
  const context = await contextOf(person, orderId, given)
  await agreeTo(person, 'certificate')
  const claimed = await claim(person, orderId, await upload(app, person, await photo(400, 300)))
  if (claimed.status !== 201) throw new Error(`not claimed: ${JSON.stringify(claimed.body)}`)
  await enterPassedCheck(app, person, orderId)
  let answers: Answers = {
    ...given,
    'identity-check': { checks: { '0': { checkId: 'c', status: 'passed', at: now } } },
    preview: { agreements: { privacy: now } },
  }
  const materials = { ...answers.materials }
  for (const { slot, dated } of journeyOf(answers, context).requirements) {
    materials[slot] = { objectId: String(claimed.body.objectId), at: now, ...(dated ? { signedOn: '2026-09-13' } : {}) }
  }
  answers = { ...answers, materials }
  const { lookUps } = (await save(person, orderId, answers)) as { lookUps: LookUps }
  for (const problem of journeyOf(answers, { ...context, lookUps }).problems.filter(isOpen)) answers = acknowledge(answers, problem, now)
  const { revision } = await save(person, orderId, answers)
  return person.create(`/orders/${orderId}/submissions`, { revision })
}

async function save(person: Person, orderId: string, answers: Answers): Promise<Record<string, unknown>> {
  const { revision } = (await person.send('GET', `/orders/${orderId}/answers`)).body
  const saved = await person.send('PUT', `/orders/${orderId}/answers`, { revision, answers })
  if (saved.status !== 200) throw new Error(`not saved: ${JSON.stringify(saved.body)}`)
  return saved.body
}

/** What the client would compute the journey with. */
async function contextOf(person: Person, orderId: string, answers: Answers): Promise<JourneyContext> {
  const draft = (await person.send('GET', `/orders/${orderId}/answers`)).body as Draft
  const { account } = (await person.send('GET', '/session')).body as { account?: JourneyContext['account'] }
  const province = provinceRules(answers['verify-type'].region?.provinceCode ?? draft.record?.provinceCode ?? '')
  return {
    now,
    policy: policy2021,
    ...(province ? { province } : {}),
    ...(draft.detection ? { detection: draft.detection } : {}),
    ...(draft.record ? { record: draft.record } : {}),
    ...(draft.filingType ? { filingType: draft.filingType } : {}),
    ...(account ? { account } : {}),
  }
}
