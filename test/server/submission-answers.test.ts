// What is handed in at 提交: answers that follow from the account are filled in before they are written down (spec C3, K6-2: an individual's
// phone and name), and a region that does not exist is refused at its field (spec C1, GB/T 2260).
import type { Answers } from '@domain/filing/answers'
import type { RoundSnapshot } from '../../server/submission/check-submission'
import { applicant, type ReadyFiling, readyFiling } from './support/filing'
import { serverForFile } from './support/server-for-file'
import { sandboxOf } from './support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)

/** The filing with its answers changed as a client of another make might save them, looked up anew. */
async function changed(filing: ReadyFiling, change: (answers: Answers) => Answers): Promise<ReadyFiling> {
  const { person, orderId, revision } = filing
  const { answers } = (await person.send('GET', `/orders/${orderId}/answers`)).body as { answers: Answers }
  const next = change(answers)
  const found = await person.send('POST', `/orders/${orderId}/detection`, { answers: next['verify-type'] })
  expect(found.status).toBe(200)
  const saved = await person.send('PUT', `/orders/${orderId}/answers`, { revision, answers: next })
  return { ...filing, revision: Number(saved.body.revision) }
}
const submit = ({ person, orderId, revision }: ReadyFiling) => person.create(`/orders/${orderId}/submissions`, { revision })

it('takes an individual’s phone and name from the account, into the snapshot, the order and the ministry’s text', async () => {
  const filing = await changed(await readyFiling(test.app), ({ subject: { phone: _phone, subjectName: _name, ...subject }, ...rest }) => ({
    ...rest,
    subject,
  }))
  const submitted = await submit(filing)
  expect(submitted.body.problems).toBeUndefined()
  expect(submitted.status).toBe(201)
  const { db, vault } = test.app.context
  const round = await db.selectFrom('rounds').select('snapshot_sealed').where('order_id', '=', filing.orderId).executeTakeFirstOrThrow()
  const { subject } = vault.openJson<RoundSnapshot>(round.snapshot_sealed, 'rounds.snapshot').answers
  expect(subject).toMatchObject({ phone: applicant.phone, subjectName: applicant.name })
  const held = (await filing.person.send('GET', `/orders/${filing.orderId}/answers`)).body as { answers: Answers }
  expect(held.answers.subject).toMatchObject({ phone: applicant.phone, subjectName: applicant.name })
  await sandbox.advance({ workdays: 2 })
  await sandbox.advance({ minutes: 65 })
  expect((await sandbox.order(filing.orderId)).smsVerifications).toMatchObject([{ phone: applicant.phone }])
  await sandbox.reset('2026-09-14T15:00:00+08:00')
})

// 440103 is 荔湾区 of 广州, not of 深圳; 440399 is no county; 320100 is 南京.
it.each<[string, { cityCode: string; countyCode: string }]>([
  ['a county of another city', { cityCode: '440300', countyCode: '440103' }],
  ['a county that is none', { cityCode: '440300', countyCode: '440399' }],
  ['a city of another province', { cityCode: '320100', countyCode: '320102' }],
])('refuses %s at its field', async (_, codes) => {
  const filing = await changed(await readyFiling(test.app), (answers) => ({
    ...answers,
    'verify-type': { ...answers['verify-type'], region: { provinceCode: '440000', ...codes } },
  }))
  const answer = await submit(filing)
  expect(answer.status).toBe(422)
  expect(answer.body.fields).toContainEqual({ anchor: 'verify-type.region', says: expect.stringContaining('对不上') })
  expect((await filing.person.send('GET', `/orders/${filing.orderId}`)).body.status).toBe('draft')
  expect((await filing.person.send('DELETE', '/account')).status).toBe(204)
})
