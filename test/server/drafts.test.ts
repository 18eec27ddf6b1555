// Drafts (issue 2 point 10; spec B2-1, K2): one in flight, revisions, conflicts, masking of others.
import { emptyAnswers } from '@domain/filing/answers'
import { signIn } from './support/person'
import { newPhone, serverForFile } from './support/server-for-file'

const test = serverForFile()
const answersWith = (name: string) => ({ ...emptyAnswers(), subject: { subjectName: name } })

it('begins one filing per account and names the one in flight', async () => {
  const person = await signIn(test.app, newPhone())
  const first = await person.create('/orders')
  expect(first.status).toBe(201)
  expect(first.body.id).toMatch(/^[1-9]\d{16}$/)
  expect(first.body).toMatchObject({ status: 'draft', revision: 0, policyVersion: '2021', detection: null })
  const second = await person.create('/orders')
  expect(second.status).toBe(409)
  expect(second.body).toMatchObject({ code: 'order-in-flight', openOrderId: first.body.id })
})

it('answers a repeated create with the first answer, and refuses the key for other content', async () => {
  const person = await signIn(test.app, newPhone())
  const key = 'create-key-0001'
  const first = await person.create('/orders', {}, key)
  const again = await person.create('/orders', {}, key)
  expect(again.status).toBe(201)
  expect(again.body).toEqual(first.body)
  const other = await person.create(`/orders/${first.body.id}/submissions`, { revision: 0 }, key)
  expect(other.status).toBe(422)
  expect(other.body.code).toBe('idempotency-key-reused')
  expect((await person.send('POST', '/orders', {})).status).toBe(400)
})

it('begins only one of ten at once', async () => {
  const person = await signIn(test.app, newPhone())
  const answers = await Promise.all(Array.from({ length: 10 }, () => person.create('/orders')))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(9)
})

it('saves by revision and hands back the newer draft on a conflict', async () => {
  const person = await signIn(test.app, newPhone())
  const { id } = (await person.create('/orders')).body
  const saved = await person.send('PUT', `/orders/${id}/answers`, { revision: 0, answers: answersWith('林小溪') })
  expect(saved.status).toBe(200)
  // 30 days after 2026-09-14 15:00 (spec B3 draftIdleDays)
  expect(saved.body).toMatchObject({ revision: 1, draftExpiresAt: '2026-10-14T15:00:00+08:00' })
  const stale = await person.send('PUT', `/orders/${id}/answers`, { revision: 0, answers: answersWith('别人') })
  expect(stale.status).toBe(409)
  expect(stale.body.theirs).toMatchObject({ revision: 1, answers: { subject: { subjectName: '林小溪' } } })
  const read = await person.send('GET', `/orders/${id}/answers`)
  expect(read.body).toMatchObject({ revision: 1, answers: { subject: { subjectName: '林小溪' } } })
})

it('lets the 30 days run from the last change', async () => {
  const person = await signIn(test.app, newPhone())
  const { id } = (await person.create('/orders')).body
  test.app.context.clock.set('2026-09-20T09:00:00+08:00', 'fixed')
  const saved = await person.send('PUT', `/orders/${id}/answers`, { revision: 0, answers: answersWith('林小溪') })
  expect(saved.body.draftExpiresAt).toBe('2026-10-20T09:00:00+08:00')
})

it('names the field of an answer that is too long', async () => {
  const person = await signIn(test.app, newPhone())
  const { id } = (await person.create('/orders')).body
  const answer = await person.send('PUT', `/orders/${id}/answers`, { revision: 0, answers: answersWith('长'.repeat(101)) })
  expect(answer.status).toBe(400)
  expect(answer.body.fields).toEqual([{ anchor: 'subject.subjectName', says: '最多 100 个字' }])
})

it('answers somebody else’s order exactly as one that does not exist', async () => {
  const owner = await signIn(test.app, newPhone())
  const other = await signIn(test.app, newPhone())
  const { id } = (await owner.create('/orders')).body
  const foreign = await other.send('GET', `/orders/${id}/answers`)
  const absent = await other.send('GET', '/orders/12345678901234567/answers')
  expect(foreign.status).toBe(404)
  expect(foreign.body).toEqual(absent.body)
})

it('ignores what a client may not set', async () => {
  const person = await signIn(test.app, newPhone())
  const { id } = (await person.create('/orders', { status: 'approved', accountId: 'x' })).body
  const body = { revision: 0, answers: emptyAnswers(), status: 'approved', account_id: 'x' }
  expect((await person.send('PUT', `/orders/${id}/answers`, body)).status).toBe(200)
  const row = await test.app.context.db.selectFrom('orders').selectAll().where('id', '=', String(id)).executeTakeFirstOrThrow()
  expect(row).toMatchObject({ status: 'draft', final: false, account_id: person.accountId })
})

it('refuses text that no database can hold', async () => {
  const person = await signIn(test.app, newPhone())
  const { id } = (await person.create('/orders')).body
  for (const name of ['a\u0000b', '\ud800']) {
    const answer = await person.send('PUT', `/orders/${id}/answers`, { revision: 0, answers: answersWith(name) })
    expect(answer.status).toBe(400)
    expect(answer.body.code).toBe('bad-characters')
  }
  // Rare characters outside the basic plane are names too.
  const rare = await person.send('PUT', `/orders/${id}/answers`, { revision: 0, answers: answersWith('𠮷䶮') })
  expect(rare.status).toBe(200)
})
