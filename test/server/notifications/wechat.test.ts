// WeChat's subscribe messages with WeChat's own error codes, over HTTP to the sandbox's WeChat (issue 4, quality; reliability F9).
import { applicant } from '../support/filing'
import { newestCode, type Person, request } from '../support/person'
import { serverForFile } from '../support/server-for-file'
import { sandboxOf, submitted } from '../support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
type Delivery = { channel: string; to: string; status: string; tries: number; nextTryAt: string | null; says: string }
type Line = { event: string; deliveries: Delivery[] }
type Wechat = { bound: boolean; templates: { id: string; group: string; left: number }[] }
const refusal = { action: 'reject', kind: 'rejected', reasons: [{ anchor: 'order', says: '请补充' }] }

beforeEach(() => sandbox.reset())

/** Signs in by WeChat, binds the phone, and submits a filing. */
async function boundAndSubmitted() {
  const { bindTicket } = (await request(test.app, 'POST', '/sessions/wechat', { code: 'sandbox-lin' })).body
  await request(test.app, 'POST', '/sign-in-codes', { phone: applicant.phone })
  const code = await newestCode(test.app, applicant.phone)
  await request(test.app, 'POST', '/sessions', { phone: applicant.phone, code, client: 'weapp', bindTicket, device: '测试手机' })
  return submitted(test.app)
}
const allow = (person: Person, id: string, answer = 'accept') =>
  person.send('POST', '/wechat-subscriptions', { templates: [{ id, answer }] })
const wechatOf = async (person: Person, event: string) => {
  const { notifications } = (await person.send('GET', '/notifications')).body as { notifications: Line[] }
  return notifications.find((line) => line.event === event)?.deliveries.find(({ channel }) => channel === 'wechat')
}
const received = async () => (await sandbox.inbox('?channel=wechat')).filter(({ status }) => status === 'delivered')
const leftOf = async (person: Person, group: string) =>
  ((await person.send('GET', '/notification-settings')).body.wechat as Wechat).templates.find((one) => one.group === group)?.left

it('shows one message for each 允许, with the order’s number, domain, time and status', async () => {
  const { person, orderId } = await boundAndSubmitted()
  const settings = (await person.send('GET', '/notification-settings')).body.wechat as Wechat
  expect(settings).toMatchObject({ bound: true })
  const todo = settings.templates.find(({ group }) => group === 'to-do')?.id ?? ''
  expect((await allow(person, todo)).body).toMatchObject({ templates: [{ id: todo, left: 1 }, { left: 0 }, { left: 0 }] })
  expect((await allow(person, 'not-ours')).body).toMatchObject({ templates: [{ left: 1 }, { left: 0 }, { left: 0 }] })
  await sandbox.desk(orderId, refusal)
  await sandbox.advance({ minutes: 1 })
  expect(await wechatOf(person, 'order.rejected')).toMatchObject({ to: '微信', status: 'delivered', tries: 1 })
  const [message] = await received()
  expect(message?.text).toBe(`初审未通过 · xiaoxi-notes-demo.cn · 2026年9月14日 09:00 · ${orderId} · 待您处理`)
  expect(await leftOf(person, 'to-do')).toBe(0)
})

it('43101 is final and visible; the inbox has its line', async () => {
  const { person } = await boundAndSubmitted()
  await allow(person, 'sandbox-progress', 'reject')
  await sandbox.advance({ minutes: 1 })
  const failed = { status: 'failed', tries: 1, nextTryAt: null, says: '没有送达：微信没有允许发这条消息，每次允许只能收到一条' }
  expect(await wechatOf(person, 'order.submitted')).toMatchObject(failed)
  expect((await sandbox.inbox('?channel=wechat')).map(({ status, error }) => ({ status, error }))).toEqual([
    { status: 'failed', error: '43101' },
  ])
  await sandbox.advance({ days: 1 })
  expect(await wechatOf(person, 'order.submitted')).toMatchObject(failed)
})

it('40001: the token is renewed once and the message sent, in one try', async () => {
  const { person, orderId } = await boundAndSubmitted()
  await sandbox.advance({ minutes: 1 })
  await allow(person, 'sandbox-to-do')
  await sandbox.call('PUT', '/gateways', { wechat: { code: 40001 } })
  await sandbox.desk(orderId, refusal)
  await sandbox.advance({ minutes: 1 })
  expect(await wechatOf(person, 'order.rejected')).toMatchObject({ status: 'delivered', tries: 1 })
  expect(await received()).toHaveLength(1)
})

it('a token that ran out by WeChat’s clock is renewed too', async () => {
  const { person, orderId } = await boundAndSubmitted()
  await allow(person, 'sandbox-progress')
  await allow(person, 'sandbox-to-do')
  await sandbox.advance({ minutes: 1 })
  await sandbox.advance({ hours: 3 })
  await sandbox.desk(orderId, refusal)
  await sandbox.advance({ minutes: 1 })
  expect(await wechatOf(person, 'order.rejected')).toMatchObject({ status: 'delivered', tries: 1 })
})

it('45009: nothing more today, tried again in the morning', async () => {
  const { person, orderId } = await boundAndSubmitted()
  await allow(person, 'sandbox-to-do')
  await sandbox.call('PUT', '/gateways', { wechat: { code: 45009 } })
  await sandbox.desk(orderId, refusal)
  await sandbox.advance({ hours: 1 })
  const waiting = { status: 'retrying', tries: 1, nextTryAt: '2026-09-15T08:00:00+08:00' }
  expect(await wechatOf(person, 'order.rejected')).toMatchObject({ ...waiting, says: expect.stringContaining('次数用完') })
  await sandbox.call('PUT', '/gateways', { wechat: 'ok' })
  await sandbox.advance({ hours: 23 })
  expect(await wechatOf(person, 'order.rejected')).toMatchObject({ status: 'delivered', tries: 2 })
  expect(await received()).toHaveLength(1)
})

it('an error is tried again; a silence is left alone, because it may have been shown', async () => {
  const { person, orderId } = await boundAndSubmitted()
  await allow(person, 'sandbox-to-do')
  await allow(person, 'sandbox-to-do')
  await sandbox.call('PUT', '/gateways', { wechat: 'error' })
  await sandbox.desk(orderId, { action: 'call', answered: false })
  await sandbox.advance({ minutes: 1 })
  expect(await wechatOf(person, 'order.callMissed')).toMatchObject({ status: 'retrying' })
  await sandbox.call('PUT', '/gateways', { wechat: 'ok' })
  await sandbox.advance({ minutes: 5 })
  expect(await wechatOf(person, 'order.callMissed')).toMatchObject({ status: 'delivered' })
  await sandbox.desk(orderId, { action: 'call', answered: true })
  await sandbox.call('PUT', '/gateways', { wechat: 'timeout' })
  await sandbox.desk(orderId, refusal)
  await sandbox.advance({ minutes: 1 })
  expect(await wechatOf(person, 'order.rejected')).toMatchObject({ status: 'failed', tries: 1, says: expect.stringContaining('不再重发') })
})

it('without a WeChat identity nothing is sent there', async () => {
  const { person } = await submitted(test.app)
  await sandbox.advance({ minutes: 1 })
  expect(await wechatOf(person, 'order.submitted')).toBeUndefined()
})

it('the sandbox’s parties ask for their key', async () => {
  const sms = { id: 'x', to: '13900000000', sign: 's', text: 't', event: 'e', params: {} }
  expect((await request(test.app, 'POST', '/sandbox/outside/sms/messages', sms)).status).toBe(401)
  const token = await request(test.app, 'POST', '/sandbox/outside/wechat/cgi-bin/stable_token', {
    grant_type: 'client_credential',
    appid: 'a',
    secret: 'b',
  })
  expect(token.body).toMatchObject({ errcode: 40125 })
  const sent = await request(test.app, 'POST', '/sandbox/outside/wechat/cgi-bin/message/subscribe/send?access_token=x', {
    touser: 'openid-lin',
    template_id: 'sandbox-to-do',
    data: {},
  })
  expect(sent.body).toMatchObject({ errcode: 40001 })
})
