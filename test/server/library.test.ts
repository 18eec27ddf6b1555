// 资料库 (spec A16, A37): kept only with its own consent, masked in lists, sealed in the database, gone at one word.
import { applicant, type completeAnswers, readyFiling } from './support/filing'
import { type Person, signIn } from './support/person'
import { serverForFile } from './support/server-for-file'

const test = serverForFile()
let person: Person
let orderId: string
let objectId: string
const values = {
  name: '沈听雨',
  idType: 'resident-id',
  idNumber: '320505199207183014',
  idValidFrom: '2016-12-13',
  // 2026-09-14 + 90 days
  idValidTo: '2026-12-13',
  phone: '13800138022',
  email: 'tingyu@example.com',
}
const keep = (body: object = { kind: 'person', values, pictures: [{ side: 'front', objectId }] }) => person.create('/library', body)
type Card = { id: string; maskedName: string; maskedNumber: string; expiry: { state: string; until?: string }; pictures: string[] }
const list = async (who = person) => ((await who.send('GET', '/library')).body as { entries: Card[] }).entries
const consent = (given: boolean) => person.send('PUT', '/consents/library', { given, textVersion: '1' })

beforeAll(async () => {
  const filing = await readyFiling(test.app)
  person = filing.person
  orderId = filing.orderId
  const { answers } = (await person.send('GET', `/orders/${orderId}/answers`)).body as { answers: ReturnType<typeof completeAnswers> }
  objectId = answers.materials['subject-person-id-front']?.objectId ?? ''
}, 120_000)
beforeEach(() => consent(true))
afterEach(() => consent(false))

const libraryObjects = () => test.app.context.db.selectFrom('objects').select('id').where('purpose', '=', 'library').execute()

it('keeps nothing without the consent', async () => {
  await consent(false)
  const answer = await keep()
  expect([answer.status, answer.body.code]).toEqual([403, 'consent-needed'])
  expect(await list()).toEqual([])
})

it('keeps a person with a copy of the picture: masked in the list, in clear to the owner alone, sealed in the database', async () => {
  const kept = await keep()
  expect(kept.status).toBe(201)
  const [card] = await list()
  expect(card).toMatchObject({ maskedName: '沈*雨', maskedNumber: '320*************14', pictures: ['front'] })
  expect(JSON.stringify(await list())).not.toContain(values.idNumber)
  const shown = await person.send('GET', `/library/${card?.id}`)
  expect([shown.body.values, shown.headers['cache-control']]).toEqual([values, 'no-store'])
  const stranger = await signIn(test.app, '13900000088')
  expect((await stranger.send('GET', `/library/${card?.id}`)).status).toBe(404)
  expect((await stranger.send('DELETE', `/library/${card?.id}`)).status).toBe(404)
  expect(await list(stranger)).toEqual([])
  const rows = JSON.stringify(await test.app.context.db.selectFrom('library_entries').selectAll().execute())
  for (const secret of Object.values(values).slice(0, 3)) expect(rows).not.toContain(secret)
  expect(await libraryObjects()).toHaveLength(1)
})

it('keeps the same certificate once: newer values and pictures take the place of the old', async () => {
  const first = await keep()
  const again = await keep({ kind: 'person', values: { ...values, phone: '13800138023' }, pictures: [{ side: 'front', objectId }] })
  expect(again.body.id).toBe(first.body.id)
  expect(await list()).toHaveLength(1)
  expect(((await person.send('GET', `/library/${first.body.id}`)).body.values as typeof values).phone).toBe('13800138023')
  expect(await libraryObjects()).toHaveLength(1)
})

it.each([
  ['2026-09-13', 'expired'],
  ['2026-09-14', 'soon'],
  ['2026-12-12', 'soon'],
  ['2026-12-13', 'good'],
])('warns within 90 days of the end: %s is %s', async (idValidTo, state) => {
  await keep({ kind: 'person', values: { ...values, idValidTo } })
  expect((await list())[0]?.expiry).toEqual({ state, until: idValidTo })
})

it('puts a copy into an order; deleting the entry leaves the order’s own', async () => {
  const { id } = (await keep()).body
  const taken = await person.create(`/orders/${orderId}/library-pictures`, { entryId: id, side: 'front', slot: 'site-person-id-front' })
  expect(taken.status).toBe(201)
  expect((await person.send('DELETE', `/library/${id}`)).status).toBe(204)
  expect(await libraryObjects()).toEqual([])
  expect((await person.send('GET', `/objects/${taken.body.objectId}`)).status).toBe(200)
  const absent = await person.create(`/orders/${orderId}/library-pictures`, { entryId: id, side: 'front', slot: 'site-person-id-front' })
  expect(absent.status).toBe(404)
})

it('forgets all at once, and with the consent', async () => {
  await keep()
  await keep({ kind: 'person', values: { ...values, idNumber: applicant.idNumber, name: applicant.name } })
  expect(await list()).toHaveLength(2)
  expect((await person.send('DELETE', '/library')).status).toBe(204)
  expect(await list()).toEqual([])
  await keep()
  await consent(false)
  expect(await list()).toEqual([])
  expect(await libraryObjects()).toEqual([])
})

it('refuses what has no name or number, a picture that is not the account’s, unknown keys', async () => {
  const answers = [
    await keep({ kind: 'person', values: { name: '沈听雨' } }),
    await keep({ kind: 'person', values, pictures: [{ side: 'front', objectId: '00000000-0000-4000-8000-000000000000' }] }),
    await keep({ kind: 'person', values: { ...values, password: 'x' } }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([400, 404, 400])
  expect(await libraryObjects()).toEqual([])
})

it('is part of the export', async () => {
  await keep()
  const { body } = await person.create('/account/export')
  expect(body.library).toMatchObject([{ kind: 'person', values }])
})

it('goes with the account', async () => {
  await keep()
  expect(await libraryObjects()).toHaveLength(1)
  expect((await person.send('DELETE', '/account')).status).toBe(204)
  expect(await libraryObjects()).toEqual([])
  expect(await test.app.context.db.selectFrom('library_entries').select('id').execute()).toEqual([])
  person = (await readyFiling(test.app)).person
})
