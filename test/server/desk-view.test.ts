/** What the review desk reads (issue 4, review desk): a queue without anything personal, an order in words, its pictures behind the token. */
import type { DeskCard, DeskOrder } from '@contract/sandbox-desk-view'
import { applicant } from './support/filing'
import { serverForFile } from './support/server-for-file'
import { sandboxOf, submitted } from './support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
const view = async (id: string) => (await sandbox.call('GET', `/orders/${id}/desk-view`)).body as unknown as DeskOrder
const queue = async () => (await sandbox.call('GET', '/desk/queue')).body as unknown as { now: string; orders: DeskCard[] }

beforeEach(() => sandbox.reset())

it('lists an order with whose desk it is on, since when and until when, and nothing personal', async () => {
  const { orderId } = await submitted(test.app)
  await sandbox.reviewers('manual')
  const { now, orders } = await queue()
  expect(now).toBe('2026-09-14T09:00:00+08:00')
  expect(orders).toEqual([
    {
      id: orderId,
      type: 'initial',
      typeName: '首次备案',
      status: 'initial-review',
      word: '审核中',
      desk: 'provider',
      domains: ['xiaoxi-notes-demo.cn'],
      province: '广东省',
      // 2 workdays after Monday (policy 2021, spec B3)
      deadline: '2026-09-16T09:00:00+08:00',
      since: '2026-09-14T09:00:00+08:00',
      round: 1,
    },
  ])
  expect(JSON.stringify(orders)).not.toMatch(new RegExp(`${applicant.name}|${applicant.phone}|${applicant.idNumber}`))
  await sandbox.desk(orderId, { action: 'call', answered: false })
  expect((await queue()).orders[0]).toMatchObject({ word: '待接电话', desk: 'applicant' })
})

it('shows every answer with its official label and in words, and which of them may be corrected', async () => {
  const { orderId } = await submitted(test.app)
  const order = await view(orderId)
  const fields = order.sections.flatMap((section) => section.fields)
  const said = (anchor: string) => fields.find((field) => field.anchor === anchor)
  expect(said('verify-type.subjectNature')).toMatchObject({ label: '主办者性质', words: '个人' })
  expect(said('sites.0.siteName')).toMatchObject({ label: '网站名称', words: '小溪的摄影笔记', correctable: '小溪的摄影笔记' })
  expect(said('subject.phone')?.correctable).toBeUndefined()
  expect(order.materials.map(({ slot }) => slot)).toEqual(expect.arrayContaining(['subject-person-id-front', 'subject-person-id-back']))
  expect(order.account).toBe(applicant.phone)
})

it('gives a picture of this order only', async () => {
  const { orderId } = await submitted(test.app)
  const [picture] = (await view(orderId)).materials
  const get = (id: string, object: string) => test.app.inject(`/api/sandbox/orders/${id}/materials/${object}`)
  const answer = await get(orderId, picture?.objectId ?? '')
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toBe('image/jpeg')
  expect(answer.rawPayload.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
  expect((await get('20260914000000001', picture?.objectId ?? '')).statusCode).toBe(404)
  expect((await get(orderId, '00000000-0000-4000-8000-000000000000')).statusCode).toBe(404)
})

it('shows nothing without the token where one is set', async () => {
  const { orderId } = await submitted(test.app)
  const objectId = (await view(orderId)).materials[0]?.objectId ?? ''
  const { config } = test.app.context
  config.sandboxToken = 'a token of this test'
  try {
    const get = (path: string, headers = {}) => test.app.inject({ url: `/api/sandbox${path}`, headers })
    for (const path of [
      '/desk/queue',
      `/orders/${orderId}/desk-view`,
      `/orders/${orderId}/materials/${objectId}`,
      '/gateways',
      '/reviewers',
    ]) {
      expect((await get(path)).statusCode).toBe(401)
      expect((await get(path, { authorization: 'Bearer a token of this test' })).statusCode).toBe(200)
    }
  } finally {
    config.sandboxToken = undefined
  }
})

it('keeps the reasons of a round, and tells what the next one changed', async () => {
  const { orderId, person, revision } = await submitted(test.app)
  await sandbox.reviewers('manual')
  const reasons = [{ anchor: 'sites.0.siteName', says: '名称看不出网站内容', advice: '写清楚是什么内容', example: '小溪的风景摄影笔记' }]
  await sandbox.desk(orderId, { action: 'reject', kind: 'changes', reasons })
  const { answers } = (await person.send('GET', `/orders/${orderId}/answers`)).body as { answers: { sites: Record<string, unknown>[] } }
  answers.sites[0] = { ...answers.sites[0], siteName: '小溪的风景摄影笔记' }
  await person.send('PUT', `/orders/${orderId}/answers`, { revision, answers })
  expect((await person.create(`/orders/${orderId}/submissions`, { revision: revision + 1 })).status).toBe(201)
  const { rounds, round } = await view(orderId)
  expect(round).toBe(2)
  expect(rounds[0]?.reasons).toEqual([{ ...reasons[0], label: '网站名称', reply: null }])
  expect(rounds[1]?.differences).toEqual([
    {
      anchor: 'sites.0.siteName',
      label: '网站名称',
      from: { words: '小溪的摄影笔记', objectId: null },
      to: { words: '小溪的风景摄影笔记', objectId: null },
    },
  ])
})

it('tells how the desks and the parties are set', async () => {
  await sandbox.reviewers('strict', 'manual')
  await sandbox.call('PUT', '/gateways', { sms: 'timeout' })
  expect((await sandbox.call('GET', '/reviewers')).body).toEqual({ provider: 'strict', authority: 'manual' })
  expect((await sandbox.call('GET', '/gateways')).body).toMatchObject({ sms: 'timeout', mail: 'ok' })
})
