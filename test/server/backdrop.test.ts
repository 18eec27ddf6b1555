// 办理拍照 under the policy of 2018 (spec B5 legacy, K1, seed 004): after the initial review to the photographer, three ways, then on.
import type { Answers } from '@domain/filing/answers'
import { applicant, readyFiling } from './support/filing'
import { signIn } from './support/person'
import { photo } from './support/pictures'
import { newPhone, serverForFile } from './support/server-for-file'
import { sandboxOf } from './support/submitted'
import { claim, upload } from './support/upload'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)

/** 林小溪's filing under 2018: the sheet and the certificate in the hand, and no video. Monday 2026-09-14, 9:00. */
async function filed2018() {
  await sandbox.reset()
  await sandbox.reviewers('manual')
  await sandbox.call('PUT', '/settings', { policyVersion: '2018' })
  const filing = await readyFiling(test.app)
  const { person, orderId } = filing
  const at = `/orders/${orderId}`
  const draft = (await person.send('GET', `${at}/answers`)).body as { revision: number; answers: Answers; policyVersion: string }
  expect(draft.policyVersion).toBe('2018')
  const { answers } = draft
  const picture = answers.materials['commitment-letter'] as Answers['materials'][string]
  for (const slot of ['verification-sheet', 'hand-held-certificate']) answers.materials[slot] = { ...picture }
  answers['identity-check'] = {}
  answers.sites = answers.sites.map((site) => ({ ...site, homeUrls: ['www.xiaoxi-notes-demo.cn'] }))
  await test.app.context.db.deleteFrom('identity_checks').where('order_id', '=', orderId).execute()
  const saved = await person.send('PUT', `${at}/answers`, { revision: draft.revision, answers })
  const sent = await person.create(`${at}/submissions`, { revision: saved.body.revision })
  if (sent.status !== 201) throw new Error(JSON.stringify(sent.body))
  return { ...filing, at }
}
const status = async (orderId: string) => (await sandbox.order(orderId)).status

it('sends somebody new without a video to the photographer, and on after the photo has passed', async () => {
  const { person, orderId, at } = await filed2018()
  await sandbox.desk(orderId, { action: 'approve' })
  expect(await status(orderId)).toBe('backdrop-pending')
  const asked = (await person.send('GET', `${at}/backdrop`)).body
  expect(asked).toMatchObject({ people: [applicant.name], open: true, curtain: null, photo: null, reviewWorkdays: 1, maxBytes: 2_097_152 })
  expect((asked.agents as unknown[]).length).toBeGreaterThan(0)
  expect((asked.points as unknown[]).length).toBeGreaterThan(0)
  expect((await person.send('GET', at)).body.actions).toContain('photo')

  // A photo for another slot is none.
  const wrong = await claim(person, orderId, await upload(test.app, person, await photo(400, 300)), { slot: 'other-materials' })
  expect(wrong.status).toBe(409)
  const taken = await claim(person, orderId, await upload(test.app, person, await photo(400, 300)), {
    slot: 'backdrop-photo',
    purpose: 'letter',
  })
  expect(taken.status).toBe(201)
  const sent = await person.send('POST', `${at}/backdrop/photo`, { objectId: taken.body.objectId })
  expect(sent.body).toMatchObject({ status: 'backdrop-review' })

  await sandbox.desk(orderId, { action: 'backdrop', decision: 'reject', advice: '看不清幕布上的字' })
  expect((await person.send('GET', `${at}/backdrop`)).body).toMatchObject({ open: true, advice: '看不清幕布上的字' })
  // answered by another photo, not by the answers: nothing to resubmit, the round goes on
  expect((await person.send('GET', `${at}/answers`)).body.correction).toBeNull()
  expect((await person.send('GET', `${at}/rounds`)).body.rounds).toMatchObject([
    {
      n: 1,
      result: 'waiting',
      refusals: [{ kind: 'changes', reasons: [{ anchor: 'order', advice: '看不清幕布上的字', step: null }] }],
      answered: null,
    },
  ])
  await person.send('POST', `${at}/backdrop/photo`, { objectId: taken.body.objectId })
  await sandbox.desk(orderId, { action: 'backdrop', decision: 'pass' })
  expect(await status(orderId)).toBe('pending-authority-submission')
  // 广东 is outside the SMS pilot: straight to the authority (K1).
  await sandbox.desk(orderId, { action: 'submit-to-authority' })
  expect(await status(orderId)).toBe('authority-review')
})

it('sends the curtain once, at 16:00 of a workday, and shows no address in clear', async () => {
  const { person, orderId, at } = await filed2018()
  await sandbox.desk(orderId, { action: 'approve' })
  // Saturday: it leaves on Monday (the Sunday before a long holiday would be a workday).
  await sandbox.call('PUT', '/clock', { now: '2026-10-17T10:00:00+08:00', mode: 'fixed' })
  const address = { recipient: '林小溪', phone: '13800138001', address: '广东省深圳市南山区科苑路 8 号 3 栋 501 室' }
  const asked = await person.create(`${at}/backdrop/curtain`, address)
  expect(asked.status).toBe(201)
  expect(asked.body.curtain).toMatchObject({ sendsAt: '2026-10-19T16:00:00+08:00', sent: false, trackingNumber: null })
  expect(JSON.stringify(asked.body)).not.toContain('13800138001')
  expect(JSON.stringify(asked.body)).not.toContain('科苑路')
  expect((await person.create(`${at}/backdrop/curtain`, address)).status).toBe(409)
  await sandbox.call('PUT', '/clock', { now: '2026-10-19T16:00:00+08:00', mode: 'fixed' })
  const later = (await person.send('GET', `${at}/backdrop`)).body.curtain
  expect(later).toMatchObject({ sent: true, trackingNumber: expect.stringMatching(/^SF\d{12}$/) })
  const bad = await person.create(`${at}/backdrop/curtain`, { ...address, phone: '123' })
  expect(bad.status).toBe(400)
})

it('notes under which number originals were posted, and when they are there', async () => {
  const { person, at } = await filed2018()
  expect((await person.send('POST', `${at}/backdrop/originals`, { trackingNumber: '!' })).status).toBe(400)
  const posted = await person.send('POST', `${at}/backdrop/originals`, { trackingNumber: 'sf1234567890' })
  // Monday 14 + 2 workdays
  expect(posted.body.originals).toMatchObject({ trackingNumber: 'SF1234567890', arrivesAt: '2026-09-16T09:00:00+08:00', received: false })
  await sandbox.call('PUT', '/clock', { now: '2026-09-16T09:00:00+08:00', mode: 'fixed' })
  expect((await person.send('GET', `${at}/backdrop`)).body.originals).toMatchObject({ received: true })
})

it('is nobody else’s, and there is none under the policy of 2021', async () => {
  const { at, orderId } = await filed2018()
  const other = await signIn(test.app, newPhone())
  expect((await other.send('GET', `${at}/backdrop`)).status).toBe(404)
  await sandbox.reset()
  await sandbox.reviewers('manual')
  const now = await readyFiling(test.app)
  expect((await now.person.send('GET', `/orders/${now.orderId}/backdrop`)).status).toBe(404)
  expect(orderId).not.toBe(now.orderId)
})

it('lets the automatic reviewer pass the photo on the next workday', async () => {
  const { person, orderId, at } = await filed2018()
  await sandbox.desk(orderId, { action: 'approve' })
  const taken = await claim(person, orderId, await upload(test.app, person, await photo(400, 300)), {
    slot: 'backdrop-photo',
    purpose: 'letter',
  })
  await person.send('POST', `${at}/backdrop/photo`, { objectId: taken.body.objectId })
  await sandbox.reviewers('auto-approve')
  const { fired } = await sandbox.advance({ workdays: 1 })
  expect(fired.map(({ event }) => event)).toContain('backdrop-passed')
})
