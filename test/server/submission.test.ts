// 提交 (issue 2 point 8; spec B2-2 to B2-6, K6-1; reliability: idempotent, one transaction): once, whole, or not at all.
import { applicant, completeAnswers, type ReadyFiling, readyFiling } from './support/filing'
import { signIn } from './support/person'
import { newPhone, serverForFile } from './support/server-for-file'

const test = serverForFile()
const submit = ({ person, orderId, revision }: ReadyFiling, key: string) =>
  person.create(`/orders/${orderId}/submissions`, { revision }, key)
const countOf = async (table: 'rounds' | 'outbox' | 'order_events', orderId: string) => {
  const rows = await test.app.context.db.selectFrom(table).select('order_id').where('order_id', '=', orderId).execute()
  return rows.length
}
/** Gives the one account of the minimal world back to the next test. */
const finish = async ({ person }: { person: ReadyFiling['person'] }) => {
  const answer = await person.send('DELETE', '/account')
  if (answer.status !== 204) throw new Error('not deleted')
}

it('takes a complete filing to the provider with an immutable snapshot', async () => {
  const filing = await readyFiling(test.app)
  const answer = await submit(filing, 'submit-key-1')
  expect(answer.body.problems).toBeUndefined()
  expect(answer.status).toBe(201)
  // initial review: at most 2 workdays after Monday 2026-09-14 (spec B3 initialReviewWorkdays 1–2)
  expect(answer.body).toMatchObject({ status: 'initial-review', word: '审核中', turn: 'provider', deadline: '2026-09-16T15:00:00+08:00' })
  expect(answer.body.actions).toContain('withdraw')
  const { db } = test.app.context
  const events = await db.selectFrom('order_events').select('event').where('order_id', '=', filing.orderId).orderBy('id').execute()
  expect(events.map(({ event }) => event)).toEqual(['created', 'submit', 'precheck-passed'])
  const change = db.updateTable('rounds').set({ snapshot_hash: 'x' }).where('order_id', '=', filing.orderId).execute()
  await expect(change).rejects.toThrow('append-only')
  await finish(filing)
})

it('answers a repeated submission with the first answer and does nothing twice', async () => {
  const filing = await readyFiling(test.app)
  const answers = await Promise.all([submit(filing, 'submit-key-2'), submit(filing, 'submit-key-2'), submit(filing, 'submit-key-2')])
  expect(answers.map(({ status }) => status).filter((status) => status === 201).length).toBeGreaterThanOrEqual(1)
  expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true)
  const again = await submit(filing, 'submit-key-2')
  expect(again.status).toBe(201)
  expect(again.body).toEqual(answers.find(({ status }) => status === 201)?.body)
  expect(await countOf('rounds', filing.orderId)).toBe(1)
  const other = await submit({ ...filing, revision: filing.revision + 1 }, 'submit-key-2')
  expect(other.status).toBe(422)
  expect((await submit(filing, 'submit-key-3')).status).toBe(409)
  await finish(filing)
})

it('lists every problem with its field, and changes nothing', async () => {
  const person = await signIn(test.app, applicant.phone)
  const orderId = String((await person.create('/orders')).body.id)
  const answer = await submit({ person, orderId, revision: 0 }, 'submit-key-4')
  expect(answer.status).toBe(422)
  const problems = answer.body.problems as { anchors: string[]; says: string }[]
  expect(problems.length).toBeGreaterThan(3)
  expect(problems.every(({ anchors, says }) => anchors.length > 0 && says.length > 0)).toBe(true)
  expect(await countOf('rounds', orderId)).toBe(0)
  expect((await person.send('GET', `/orders/${orderId}`)).body.status).toBe('draft')
  await finish({ person })
})

it('does not believe a client about pictures and video checks', async () => {
  const filing = await readyFiling(test.app)
  const { db } = test.app.context
  await db.deleteFrom('objects').where('order_id', '=', filing.orderId).execute()
  await db.deleteFrom('identity_checks').where('order_id', '=', filing.orderId).execute()
  const answer = await submit(filing, 'submit-key-5')
  expect(answer.status).toBe(422)
  const anchors = (answer.body.problems as { anchors: string[] }[]).map(({ anchors }) => anchors[0])
  expect(anchors).toContain('materials.subject-person-id-front')
  expect(anchors).toContain('identity-check.checks')
  await finish(filing)
})

it('submits only the revision the person saw', async () => {
  const filing = await readyFiling(test.app)
  const stale = await submit({ ...filing, revision: filing.revision - 1 }, 'submit-key-6')
  expect(stale.status).toBe(409)
  expect(stale.body.code).toBe('not-the-latest')
  await finish(filing)
})

it('judges a detection that is not of these answers as none', async () => {
  const filing = await readyFiling(test.app)
  const answers = completeAnswers()
  answers['verify-type'].domain = 'another-demo.cn'
  const path = `/orders/${filing.orderId}/answers`
  const saved = await filing.person.send('PUT', path, { revision: filing.revision, answers })
  const answer = await submit({ ...filing, revision: Number(saved.body.revision) }, 'submit-key-7')
  expect(answer.status).toBe(422)
  expect((answer.body.problems as { anchors: string[] }[]).map(({ anchors }) => anchors[0])).toContain('verify-type.detection')
  await finish(filing)
})

it('takes a submission back with everything kept, and lets nothing be edited in between', async () => {
  const filing = await readyFiling(test.app)
  await submit(filing, 'submit-key-8')
  const { person, orderId, revision } = filing
  const edit = await person.send('PUT', `/orders/${orderId}/answers`, { revision, answers: completeAnswers() })
  expect(edit.status).toBe(409)
  expect(edit.body.code).toBe('not-editable')
  const withdrawn = await person.send('POST', `/orders/${orderId}/withdrawal`)
  expect(withdrawn.status).toBe(200)
  expect(withdrawn.body).toMatchObject({ id: orderId, status: 'draft', word: '待完善' })
  const draft = await person.send('GET', `/orders/${orderId}/answers`)
  expect(draft.body).toMatchObject({ answers: { subject: { subjectName: applicant.name } } })
  const again = await submit(filing, 'submit-key-9')
  expect(again.status).toBe(201)
  expect(await countOf('rounds', orderId)).toBe(2)
  expect((await person.send('POST', `/orders/${orderId}/abandonment`)).status).toBe(409)
  await finish(filing)
})

it('gives up a draft for good and frees the account', async () => {
  const filing = await readyFiling(test.app)
  const abandoned = await filing.person.send('POST', `/orders/${filing.orderId}/abandonment`)
  expect(abandoned.body).toMatchObject({ status: 'abandoned', word: '已结束', turn: null })
  expect((await filing.person.create('/orders')).status).toBe(201)
  await finish(filing)
})

it('draws a letter to sign as PDF, for its owner only', async () => {
  const filing = await readyFiling(test.app)
  const letter = await filing.person.send('GET', `/orders/${filing.orderId}/letters/commitment-letter`)
  expect(letter.status).toBe(200)
  expect(letter.headers['content-type']).toBe('application/pdf')
  expect(letter.raw.subarray(0, 5).toString()).toBe('%PDF-')
  expect(letter.raw.length).toBeLessThan(200_000)
  expect((await filing.person.send('GET', `/orders/${filing.orderId}/letters/nothing-such`)).status).toBe(404)
  const other = await signIn(test.app, newPhone())
  expect((await other.send('GET', `/orders/${filing.orderId}/letters/commitment-letter`)).status).toBe(404)
  await finish(filing)
})
