/** A draft with everything answered, looked up, uploaded and ticked, through the API, one act short of submission. */
import type { Answers } from '@domain/filing/answers'
import { acknowledge, isOpen } from '@domain/journey/acknowledgement'
import { journeyOf } from '@domain/journey/journey'
import type { JourneyContext } from '@domain/journey/journey-types'
import { policyOf } from '@domain/policies/registry'
import { provinceRules } from '@domain/provinces/registry'
import type { FastifyInstance } from 'fastify'
import { enterPassedCheck } from '../../../test/server/support/filing'
import type { Person } from '../../../test/server/support/person'
import { photo } from '../../../test/server/support/pictures'
import { agreeTo, claim, upload } from '../../../test/server/support/upload'

const now = '2026-09-14T09:00:00+08:00'
type Draft = { revision: number; policyVersion: string; answers: Answers }

/** Answers the order's id. `filmed`: the video check is entered as passed; otherwise the papers of 2018 stand in for it. */
export async function readyToSubmit(app: FastifyInstance, person: Person, given: Answers, { filmed = true } = {}): Promise<string> {
  await agreeTo(person, 'certificate')
  const orderId = String((await person.create('/orders')).body.id)
  const at = `/orders/${orderId}`
  const detection = await person.send('POST', `${at}/detection`, { answers: given['verify-type'] })
  if (detection.status !== 200) throw new Error(`detection: ${JSON.stringify(detection.body)}`)
  const { policyVersion } = (await person.send('GET', `${at}/answers`)).body as Draft
  const context = contextOf(given, policyVersion, detection.body as never, (await person.send('GET', '/session')).body.account as never)
  const objectId = String((await claim(person, orderId, await upload(app, person, await photo(400, 300)))).body.objectId)
  if (filmed) await enterPassedCheck(app, person, orderId)
  let answers: Answers = filmed ? { ...given, 'identity-check': { checks: { '0': { checkId: 'c', status: 'passed', at: now } } } } : given
  const materials = { ...answers.materials }
  for (const { slot, dated } of journeyOf(answers, context).requirements)
    materials[slot] = { objectId, at: now, ...(dated ? { signedOn: '2026-09-13' } : {}) }
  answers = { ...answers, materials }
  const { lookUps } = await save(person, at, answers)
  for (const problem of journeyOf(answers, { ...context, lookUps: lookUps as never }).problems.filter(isOpen))
    answers = acknowledge(answers, problem, now)
  await save(person, at, answers)
  return orderId
}

function contextOf(
  answers: Answers,
  policyVersion: string,
  detection: JourneyContext['detection'],
  account: JourneyContext['account'],
): JourneyContext {
  const province = provinceRules(answers['verify-type'].region?.provinceCode ?? '')
  const policy = policyOf(policyVersion)
  if (!policy) throw new Error(`no policy ${policyVersion}`)
  return { now, policy, ...(province ? { province } : {}), ...(detection ? { detection } : {}), ...(account ? { account } : {}) }
}

async function save(person: Person, at: string, answers: Answers): Promise<Record<string, unknown>> {
  const { revision } = (await person.send('GET', `${at}/answers`)).body
  const saved = await person.send('PUT', `${at}/answers`, { revision, answers })
  if (saved.status !== 200) throw new Error(`not saved: ${JSON.stringify(saved.body)}`)
  return saved.body
}
