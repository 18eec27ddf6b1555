// 协助更改 (spec K1): with the person's leave the reviewer corrects a typo, the person may take it back; without it only a refusal is left.
import { readyFiling } from './support/filing'
import { serverForFile } from './support/server-for-file'
import { sandboxOf, submitted } from './support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
const typo = { action: 'correct', field: 'sites.0.siteName', value: '小溪的风景摄影', reason: '与网站首页一致' }

beforeEach(() => sandbox.reset())

/** Submitted with 《协助更改》 ticked in the preview. */
const withLeave = async () => {
  const filing = await readyFiling(test.app)
  const { answers } = (await filing.person.send('GET', `/orders/${filing.orderId}/answers`)).body as { answers: Record<string, unknown> }
  const agreements = { privacy: '2026-09-14T08:50:00+08:00', 'assisted-correction': '2026-09-14T08:50:00+08:00' }
  const saved = await filing.person.send('PUT', `/orders/${filing.orderId}/answers`, {
    revision: filing.revision,
    answers: { ...answers, preview: { agreements } },
  })
  const revision = Number(saved.body.revision)
  expect((await filing.person.create(`/orders/${filing.orderId}/submissions`, { revision })).status).toBe(201)
  await sandbox.reviewers('manual')
  return { ...filing, revision }
}
const siteName = async (orderId: string) => ((await sandbox.order(orderId)).answers as { sites: { siteName: string }[] }).sites[0]?.siteName

it('corrects the answers, keeps the submitted snapshot, and says field, before, after and why', async () => {
  const { orderId, person, revision } = await withLeave()
  const { body } = await sandbox.desk(orderId, typo)
  expect(body.status).toBe('initial-review')
  expect(body.corrections).toEqual([
    {
      n: 1,
      field: 'sites.0.siteName',
      from: '小溪的摄影笔记',
      to: '小溪的风景摄影',
      reason: '与网站首页一致',
      at: '2026-09-14T09:00:00+08:00',
      objectedAt: null,
    },
  ])
  expect(await siteName(orderId)).toBe('小溪的风景摄影')
  const { rounds } = body as { rounds: { snapshot: { answers: { sites: { siteName: string }[] } } }[] }
  expect(rounds[0]?.snapshot.answers.sites[0]?.siteName).toBe('小溪的摄影笔记')
  expect((await person.send('GET', `/orders/${orderId}/answers`)).body.revision).toBe(revision + 1)
  const page = (await person.send('GET', `/orders/${orderId}`)).body
  expect(page.corrections).toMatchObject([{ n: 1, anchor: 'sites.0.siteName', from: '小溪的摄影笔记', objectable: true }])
  expect(page.events).toContainEqual(expect.objectContaining({ event: 'assisted-correction', actor: '接入商' }))
})

it('the person takes it back: the value before stands again, the desk sees it, and once is enough', async () => {
  const { orderId, person } = await withLeave()
  await sandbox.desk(orderId, typo)
  await sandbox.desk(orderId, { ...typo, field: 'subject.contactAddress', value: '科苑路 8 号 3 栋 501', reason: '与证件一致' })
  const object = (n: number) => person.send('POST', `/orders/${orderId}/corrections/${n}/objection`)
  expect((await object(1)).body.corrections).toMatchObject([
    { n: 1, objectedAt: '2026-09-14T09:00:00+08:00', objectable: false },
    { n: 2, objectedAt: null, objectable: true },
  ])
  expect(await siteName(orderId)).toBe('小溪的摄影笔记')
  expect((await sandbox.order(orderId)).corrections).toMatchObject([{ n: 1, objectedAt: '2026-09-14T09:00:00+08:00' }, { n: 2 }])
  expect((await object(1)).status).toBe(409)
  expect((await object(3)).status).toBe(404)
  await sandbox.desk(orderId, { action: 'approve' })
  expect((await object(2)).body.code).toBe('not-now')
})

it('a later correction of the same field stands: the earlier one cannot be taken back over it', async () => {
  const { orderId, person } = await withLeave()
  await sandbox.desk(orderId, typo)
  await sandbox.desk(orderId, { ...typo, value: '小溪的山水摄影' })
  expect((await person.send('POST', `/orders/${orderId}/corrections/1/objection`)).body.code).toBe('not-objectable')
  expect((await person.send('POST', `/orders/${orderId}/corrections/2/objection`)).status).toBe(200)
  expect(await siteName(orderId)).toBe('小溪的风景摄影')
  // taken back to where the first one left it, the first can be taken back too
  expect((await person.send('POST', `/orders/${orderId}/corrections/1/objection`)).status).toBe(200)
  expect(await siteName(orderId)).toBe('小溪的摄影笔记')
})

it('without leave it is refused with words, and nothing changes', async () => {
  const { orderId } = await submitted(test.app)
  await sandbox.reviewers('manual')
  const { status, body } = await sandbox.desk(orderId, typo)
  expect([status, body.code]).toEqual([409, 'no-leave-to-correct'])
  expect(await siteName(orderId)).toBe('小溪的摄影笔记')
})

it('corrects typos only: not who somebody is, not papers, not what is not there, not into something forbidden', async () => {
  const { orderId } = await withLeave()
  for (const field of [
    'subject.phone',
    'subject.idNumber',
    'verify-type.domain',
    'materials.commitment-letter',
    'sites.3.siteName',
    'order',
  ]) {
    const { status, body } = await sandbox.desk(orderId, { ...typo, field })
    expect([field, status, body.code]).toEqual([field, 400, 'not-correctable'])
  }
  expect((await sandbox.desk(orderId, { ...typo, value: '小溪的摄影笔记' })).status).toBe(400)
  await sandbox.desk(orderId, { action: 'approve' })
  expect((await sandbox.desk(orderId, typo)).body.code).toBe('not-now')
})
