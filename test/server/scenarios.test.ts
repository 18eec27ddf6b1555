// The sandbox's ready-made stories (issue 4, item 2): each is listed, started by name, and plays as it says (spec B2, K1, K2).
import { reviewersSchema } from '@contract/sandbox-desk'
import type { Answers } from '@domain/filing/answers'
import { scenarios } from '../../server/sandbox/scenarios/registry'
import { readyFiling } from './support/filing'
import { photo } from './support/pictures'
import { answerReasons } from './support/reply-to-reasons'
import { serverForFile } from './support/server-for-file'
import { answerSms, sandboxOf, submitted } from './support/submitted'
import { claim, upload } from './support/upload'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
const names = (fired: { event: string }[]) => fired.map(({ event }) => event)
const start = async (id: string) => {
  const { status } = await sandbox.call('POST', `/scenarios/${id}/start`)
  expect(status).toBe(200)
}
const newest = async (orderId: string) => ((await sandbox.order(orderId)).smsVerifications as unknown[]).length

beforeEach(() => sandbox.reset())

it('lists its stories in words; each is a setting of the reviewers; an unknown one is 404', async () => {
  const listed = (await sandbox.call('GET', '/scenarios')).body.scenarios as { id: string; name: string; says: string }[]
  expect(listed.map(({ id }) => id)).toEqual(scenarios.map(({ id }) => id))
  expect(listed.every(({ says }) => says.length > 15)).toBe(true)
  expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length)
  for (const { reviewers } of scenarios) expect(reviewersSchema.safeParse(reviewers).success).toBe(true)
  expect((await sandbox.call('POST', '/scenarios/no-such/start')).status).toBe(404)
})

it('sent back at two places, then approved', async () => {
  await start('sent-back')
  const filing = await submitted(test.app)
  expect(names((await sandbox.advance({ workdays: 1 })).fired)).toEqual(['changes-requested'])
  expect((await filing.person.send('GET', `/orders/${filing.orderId}`)).body.reasons).toHaveLength(2)
  expect((await answerReasons(filing)).body.status).toBe('resubmitted')
  // approved on the next workday at the same hour, submitted an hour later, texted five minutes after that
  expect(names((await sandbox.advance({ hours: 26 })).fired)).toEqual(['initial-approved', 'submitted-to-authority', 'sms-sent'])
  expect((await sandbox.order(filing.orderId)).status).toBe('sms-verifying')
})

it('two missed calls, then unreachable, then answered', async () => {
  await start('two-missed-calls')
  const filing = await submitted(test.app)
  expect((await sandbox.advance({ hours: 2 })).fired).toMatchObject([
    { event: 'call-missed', at: '2026-09-14T09:30:00+08:00' },
    { event: 'second-call', at: '2026-09-14T10:30:00+08:00' },
    { event: 'second-call-missed', at: '2026-09-14T10:30:00+08:00' },
  ])
  expect((await answerReasons(filing)).status).toBe(201)
  expect(names((await sandbox.advance({ hours: 2 })).fired)).toEqual(['call-answered'])
})

it('a missed call, then called back when the person asked for it', async () => {
  await start('call-back')
  const { orderId, person } = await submitted(test.app)
  await sandbox.advance({ minutes: 40 })
  await person.send('POST', `/orders/${orderId}/call-back`, { at: '2026-09-14T15:00:00+08:00' })
  const { fired } = await sandbox.advance({ hours: 6 })
  expect(fired.at(-1)).toMatchObject({ event: 'call-answered', at: '2026-09-14T15:00:00+08:00' })
  await sandbox.advance({ workdays: 1, minutes: 0 })
  expect((await sandbox.order(orderId)).status).toBe('pending-authority-submission')
})

it('a typo is corrected only with leave; either way the story goes on', async () => {
  await start('typo-corrected')
  const { orderId } = await submitted(test.app)
  expect(names((await sandbox.advance({ hours: 1 })).fired)).toEqual(['desk-not-possible'])
  await sandbox.advance({ workdays: 1 })
  expect((await sandbox.order(orderId)).status).toBe('pending-authority-submission')
})

it('the SMS lapses and comes again', async () => {
  await start('sms-lapsed')
  const { orderId } = await submitted(test.app)
  await sandbox.advance({ days: 5 })
  const { events } = (await sandbox.order(orderId)) as { events: { event: string }[] }
  expect(names(events)).toEqual(expect.arrayContaining(['sms-lapsed', 'sms-started-again']))
  expect(await newest(orderId)).toBe(1)
})

it('the authority sends it back once', async () => {
  await start('authority-rejects-once')
  const filing = await submitted(test.app)
  await sandbox.advance({ workdays: 2 })
  await sandbox.advance({ minutes: 66 })
  await answerSms(filing, sandbox)
  expect(names((await sandbox.advance({ workdays: 3 })).fired)).toEqual(['authority-rejected'])
  await answerReasons(filing)
  await sandbox.advance({ workdays: 2 })
  await sandbox.advance({ minutes: 66 })
  const { smsVerifications } = (await filing.person.send('GET', `/orders/${filing.orderId}`)).body as { smsVerifications: { n: number }[] }
  await answerSms(filing, sandbox, {}, smsVerifications[0]?.n)
  await sandbox.advance({ workdays: 3 })
  expect((await sandbox.order(filing.orderId)).status).toBe('approved')
})

it('the photograph is asked for again: orders begun from now on stand under 2018', async () => {
  await start('photo-again')
  const filing = await readyFiling(test.app)
  const { person, orderId } = filing
  const draft = (await person.send('GET', `/orders/${orderId}/answers`)).body as {
    revision: number
    answers: Answers
    policyVersion: string
  }
  expect(draft.policyVersion).toBe('2018')
  const revision = await without2018Gaps(draft)
  expect((await person.create(`/orders/${orderId}/submissions`, { revision })).status).toBe(201)
  await sandbox.advance({ workdays: 1 })
  expect((await sandbox.order(orderId)).status).toBe('backdrop-pending')
  const taken = await claim(person, orderId, await upload(test.app, person, await photo(400, 300)), {
    slot: 'backdrop-photo',
    purpose: 'letter',
  })
  const send = () => person.send('POST', `/orders/${orderId}/backdrop/photo`, { objectId: taken.body.objectId })
  await send()
  expect(names((await sandbox.advance({ minutes: 60 })).fired)).toEqual(['backdrop-rejected'])
  await send()
  // 广东 is outside the pilot of 2018: no SMS (K1)
  expect(names((await sandbox.advance({ minutes: 125 })).fired)).toEqual(['backdrop-passed', 'submitted-without-sms'])

  /** The papers of 2018 in place of the video. */
  async function without2018Gaps({ answers, revision }: { answers: Answers; revision: number }): Promise<number> {
    const picture = answers.materials['commitment-letter'] as Answers['materials'][string]
    for (const slot of ['verification-sheet', 'hand-held-certificate']) answers.materials[slot] = { ...picture }
    answers['identity-check'] = {}
    answers.sites = answers.sites.map((site) => ({ ...site, homeUrls: ['www.xiaoxi-notes-demo.cn'] }))
    await test.app.context.db.deleteFrom('identity_checks').where('order_id', '=', orderId).execute()
    const saved = await person.send('PUT', `/orders/${orderId}/answers`, { revision, answers })
    return Number(saved.body.revision)
  }
})
