// Pictures of an approved filing stay with its record (spec K1): listed for the owner alone, fetched, deleted, kept by the sweeper, gone with the record.
import type { Answers } from '@domain/filing/answers'
import { sweepStorage } from '../../server/storage/sweep'
import { sweepUnused } from '../../server/storage/sweep-unused'
import { begin, endingReady, filedWorld, institute, qichi } from './support/filed'
import { handIn } from './support/hand-in'
import { type Person, signIn } from './support/person'
import { photo } from './support/pictures'
import { serverForFile } from './support/server-for-file'
import { sandboxOf } from './support/submitted'
import { toTheEnd, verifyAll } from './support/to-the-end'
import { claim, upload } from './support/upload'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
const filed = filedWorld(() => test.app, sandbox)
const path = `/records/${encodeURIComponent(institute.number)}/pictures`
const site = `${institute.number}-1`
type Picture = { objectId: string; slot: string; name: string; whose?: string; siteFilingNumber?: string }
let person: Person

const listed = async () => ((await person.send('GET', path)).body as { pictures: Picture[] }).pictures

/** 变更网站 of the institute with a new site person, approved. */
async function changed(idNumber: string, name: string, phone: string): Promise<void> {
  const { orderId, answers } = await begin(person, 'change-site', institute.number, [site])
  const given: Answers = {
    ...answers,
    record: { ...answers.record, confirmedAt: '2026-09-14T09:00:00+08:00' },
    sitePersons: [
      { ...answers.sitePersons[0], name, idNumber, phone, emergencyPhone: '13800138028', email: 'li@example.com', idLongTerm: true },
    ],
    sites: [{ ...answers.sites[0], preApprovalTypes: ['none'] }],
  }
  const submitted = await handIn(test.app, person, orderId, given)
  if (submitted.status !== 201) throw new Error(JSON.stringify(submitted.body))
  await toTheEnd(person, orderId, sandbox, filed)
}

beforeEach(async () => {
  person = await filed.start(institute.phone)
  await changed('330106199011300027', '乔万里', '13800138013')
}, 60_000)

it('shows each paper by its official name, whose it is masked, for which site; the picture itself is served', async () => {
  const pictures = await listed()
  expect(pictures.find(({ slot }) => slot === 'site-person-id-front')).toMatchObject({
    name: '网站负责人证件正面',
    whose: '乔*里',
    siteFilingNumber: site,
    uploadedAt: expect.stringMatching(/^2026-09-14T/),
  })
  expect(JSON.stringify(pictures)).not.toContain('乔万里')
  const shown = await person.send('GET', `/objects/${pictures[0]?.objectId}`)
  expect([shown.status, shown.headers['content-type']]).toEqual([200, 'image/jpeg'])
})

it('is not there for anybody else, nor under another number', async () => {
  const [first] = await listed()
  const stranger = await signIn(test.app, qichi.phone)
  expect((await stranger.send('GET', path)).status).toBe(404)
  expect((await stranger.send('DELETE', `${path}/${first?.objectId}`)).status).toBe(404)
  const own = `/records/${encodeURIComponent(qichi.number)}/pictures`
  expect((await stranger.send('GET', own)).body).toEqual({ pictures: [] })
  expect((await stranger.send('DELETE', `${own}/${first?.objectId}`)).status).toBe(404)
  expect(await listed()).toContainEqual(first)
})

it('a picture of a filing not yet approved is none of the record', async () => {
  const before = await listed()
  const { orderId } = await begin(person, 'change-filing', institute.number)
  const claimed = await claim(person, orderId, await upload(test.app, person, await photo(400, 300)))
  expect(claimed.status).toBe(201)
  expect(await listed()).toEqual(before)
  expect((await person.send('DELETE', `${path}/${claimed.body.objectId}`)).status).toBe(404)
})

it('keeps them when storage is swept, and deletes them at a word', async () => {
  await sandbox.advance({ days: 60 })
  await sweepStorage(test.app.context)
  await sweepUnused(test.app.context)
  const [first] = await listed()
  expect((await person.send('GET', `/objects/${first?.objectId}`)).status).toBe(200)
  expect((await person.send('DELETE', `${path}/${first?.objectId}`)).status).toBe(204)
  expect((await listed()).map(({ objectId }) => objectId)).not.toContain(first?.objectId)
  expect((await person.send('GET', `/objects/${first?.objectId}`)).status).toBe(404)
  expect((await person.send('DELETE', `${path}/${first?.objectId}`)).status).toBe(404)
})

it('a newer picture stands in for the older; deleting it brings no former person back', async () => {
  const [older] = (await listed()).filter(({ slot }) => slot === 'site-person-id-front')
  await changed('510104199212129036', '李五', '13800138027')
  const fronts = (await listed()).filter(({ slot }) => slot === 'site-person-id-front')
  expect(fronts).toMatchObject([{ whose: '李*' }])
  expect(fronts[0]?.objectId).not.toBe(older?.objectId)
  await person.send('DELETE', `${path}/${fronts[0]?.objectId}`)
  expect((await listed()).filter(({ slot }) => slot === 'site-person-id-front')).toEqual([])
  expect((await person.send('GET', `/objects/${older?.objectId}`)).status).toBe(404)
})

it('goes with the record when the subject is deregistered', async () => {
  const [first] = await listed()
  const { orderId, revision } = await endingReady(person, 'deregister-subject', institute.number)
  expect((await person.send('POST', `/orders/${orderId}/revocation-codes`)).status).toBe(200)
  // only the subject's person answers for the whole
  const code = await filed.codeTo((await filed.subject(institute.number))?.person?.phone ?? '', 'revoke.code')
  const started = await person.create(`/orders/${orderId}/revocation`, { revision, codes: [{ n: 1, code }] })
  expect(started.body).toMatchObject({ status: expect.stringMatching(/^revocation-/) })
  expect(await listed()).toContainEqual(first)
  await sandbox.advance({ minutes: 5 })
  await verifyAll(person, orderId, sandbox, filed)
  await sandbox.advance({ days: 40 })
  expect((await person.send('GET', `/orders/${orderId}`)).body.status).toBe('revoked')
  expect((await person.send('GET', path)).status).toBe(404)
  await sweepStorage(test.app.context)
  expect((await person.send('GET', `/objects/${first?.objectId}`)).status).toBe(404)
})
