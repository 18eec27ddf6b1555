// SMS by HTTP to a gateway that answers late or not at all, and a server that dies with a message in its hand (reliability F8, F9): what may
// have arrived is asked for by its id, never sent blindly.
import { randomUUID } from 'node:crypto'
import { GatewayError } from '../../../server/gateways/gateway-error'
import { deliverDue, writeToOutbox } from '../../../server/lifecycle/outbox'
import { accountOfPhone } from '../../../server/repositories/accounts'
import { type SmsParty, smsParty } from '../support/outside-parties'
import { startApp, type TestApp, testNow } from '../support/start-app'

let test: TestApp
let sms: SmsParty
const phone = '13900001111'

beforeAll(async () => {
  sms = await smsParty()
  test = await startApp({ smsGateway: { url: sms.url, key: 'a-key' }, gatewayTimeoutMs: 300 })
}, 120_000)
afterAll(async () => {
  await test.stop()
  await sms.stop()
})
beforeEach(async () => {
  test.app.context.clock.set(testNow, 'fixed')
  await test.app.context.db.deleteFrom('outbox').execute()
  Object.assign(sms, { mode: 'ok', posts: [], taken: new Set(), asked: [] })
})

async function write(): Promise<void> {
  const ctx = test.app.context
  const accountId = await accountOfPhone(ctx, ctx.db, phone)
  const message = {
    channel: 'sms' as const,
    from: '备案通知',
    to: phone,
    event: 'order.rejected',
    text: '初审未通过',
    dedupeKey: randomUUID(),
  }
  await writeToOutbox(ctx, ctx.db, { ...message, accountId, at: ctx.clock.now() })
}
const row = () => test.app.context.db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow()
const later = (at: string) => test.app.context.clock.set(at, 'fixed')

it('sends once, with the key in a header and the number in the body', async () => {
  await write()
  expect(await deliverDue(test.app.context)).toBe(1)
  expect(sms.posts).toMatchObject([{ id: (await row()).id, to: phone, text: '初审未通过', event: 'order.rejected' }])
  expect(sms.asked).toEqual([])
})

it('asks for what was taken without an answer, and does not send it again', async () => {
  sms.mode = 'silent-after'
  await write()
  expect(await deliverDue(test.app.context)).toBe(0)
  expect(await row()).toMatchObject({
    status: 'sending',
    last_error: expect.stringContaining('timeout'),
    next_try_at: '2026-09-14T15:00:30+08:00',
  })
  sms.mode = 'ok'
  later('2026-09-14T15:00:30+08:00')
  expect(await deliverDue(test.app.context)).toBe(1)
  expect(sms.posts).toHaveLength(1)
  expect(sms.asked).toEqual([(await row()).id])
  expect(await row()).toMatchObject({ status: 'delivered', attempts: 2, last_error: null })
})

it('sends again under the same id what the gateway has never seen', async () => {
  sms.mode = 'silent-before'
  await write()
  await deliverDue(test.app.context)
  sms.mode = 'ok'
  later('2026-09-14T15:00:30+08:00')
  expect(await deliverDue(test.app.context)).toBe(1)
  expect(sms.posts.map(({ id }) => id)).toEqual([(await row()).id, (await row()).id])
  expect([...sms.taken]).toHaveLength(1)
})

it.each(['before', 'after'] as const)('a server that dies %s it has sent leaves a message that arrives once', async (when) => {
  await write()
  const { messages } = test.app.context.gateways
  const { send } = messages
  let died: () => void = () => undefined
  const death = new Promise<void>((resolve) => {
    died = resolve
  })
  // The first server never comes back from here.
  messages.send = async (message) => {
    if (when === 'after') await send(message)
    died()
    await new Promise(() => undefined)
  }
  void deliverDue(test.app.context)
  await death
  messages.send = send
  // Another server finds nothing to do while the first may still be at it, and takes it over after a minute.
  expect(await deliverDue(test.app.context)).toBe(0)
  later('2026-09-14T15:01:00+08:00')
  expect(await deliverDue(test.app.context)).toBe(1)
  expect(sms.posts).toHaveLength(1)
  expect(await row()).toMatchObject({ status: 'delivered', attempts: 2 })
})

it('several senders at once send one message once', async () => {
  await write()
  await Promise.all([1, 2, 3].map(() => deliverDue(test.app.context)))
  expect(sms.posts).toHaveLength(1)
})

it('tells a gateway that was never reached from one that is silent', async () => {
  const gone = await smsParty()
  await gone.stop()
  const lost = await startApp({ smsGateway: { url: gone.url, key: 'k' }, gatewayTimeoutMs: 300 })
  try {
    const { messages } = lost.app.context.gateways
    const failed = await messages.hasTaken('x').catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(GatewayError)
    expect(failed).toMatchObject({ kind: 'error', code: 'ECONNREFUSED' })
  } finally {
    await lost.stop()
  }
}, 60_000)
