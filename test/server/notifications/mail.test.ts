// Mail by SMTP to a real server that receives the bytes, is down for an hour, refuses for a while or for good (issue 4, quality; reliability
// F8, F9; spec A30, K1).
import { applicant } from '../support/filing'
import { type SmtpParty, smtpParty } from '../support/outside-parties'
import type { Person } from '../support/person'
import { startApp, type TestApp } from '../support/start-app'
import { sandboxOf, submitted } from '../support/submitted'

type Delivery = { channel: string; status: string; tries: number; nextTryAt: string | null; says: string }
type Line = { event: string; deliveries: Delivery[] }
const refusal = { action: 'reject', kind: 'rejected', reasons: [{ anchor: 'order', says: '请补充' }] }

let test: TestApp
let smtp: SmtpParty
const sandbox = sandboxOf(() => test.app)

beforeAll(async () => {
  smtp = await smtpParty()
  test = await startApp({ smtpUrl: smtp.url, gatewayTimeoutMs: 1000, publicUrl: 'https://beian.example.cn' })
}, 120_000)
afterAll(() => test.stop())
beforeEach(async () => {
  await sandbox.reset()
  Object.assign(smtp, { refuse: undefined, refuseData: undefined, received: [] })
  await smtp.start()
})
afterEach(() => smtp.stop())

const mailOf = async (person: Person, event: string) => {
  const { notifications } = (await person.send('GET', '/notifications')).body as { notifications: Line[] }
  return notifications.find((line) => line.event === event)?.deliveries.find(({ channel }) => channel === 'mail')
}
const header = (raw: string, name: string) => {
  const lines = raw.split('\r\n\r\n')[0]?.replace(/\r\n[ \t]+/g, ' ') ?? ''
  return new RegExp(`^${name}: (.*)$`, 'im').exec(lines)?.[1] ?? ''
}
const mailsWith = (words: string) => smtp.received.filter(({ raw }) => plain(raw).includes(words))
/** The text part, whichever way it was wrapped for the way. */
function plain(raw: string): string {
  const part = /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw)
  const encoded = part?.[1] ?? ''
  if (/Content-Transfer-Encoding: base64/i.test(part?.[0] ?? '')) return Buffer.from(encoded, 'base64').toString()
  const bytes = encoded.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

it('goes to the responsible person’s address, in text and as a page, with nothing personal in its headers', async () => {
  const { person, orderId } = await submitted(test.app)
  await sandbox.desk(orderId, refusal)
  await sandbox.advance({ minutes: 1 })
  expect(await mailOf(person, 'order.rejected')).toMatchObject({ status: 'delivered', tries: 1 })
  const [mail] = mailsWith('初审未通过')
  expect(mail?.to).toBe('xiaoxi@example.com')
  const raw = mail?.raw ?? ''
  // S7: a Message-ID that stays the same for all tries
  const row = await test.app.context.db
    .selectFrom('outbox')
    .select('id')
    .where('event', '=', 'order.rejected')
    .where('channel', '=', 'mail')
    .executeTakeFirstOrThrow()
  expect(header(raw, 'Message-ID')).toBe(`<${row.id}@beian.example.cn>`)
  expect(header(raw, 'From')).toContain('<no-reply@beian.example.cn>')
  expect(raw).toContain('Content-Type: text/html')
  // K1: order number, time, domain, status, link
  const text = plain(raw)
  for (const word of [
    orderId,
    'xiaoxi-notes-demo.cn',
    '9月14日 09:00',
    '待您处理',
    `https://beian.example.cn/#/pages/filing/rejection/index?orderId=${orderId}`,
  ])
    expect(text).toContain(word)
  const head = raw.split('\r\n\r\n')[0] ?? ''
  for (const secret of [applicant.name, applicant.phone, applicant.idNumber, orderId]) expect(head).not.toContain(secret)
  expect(text).not.toContain(applicant.name)
})

it('waits out an hour without a server: the inbox has it at once, the tries are visible, it comes once', async () => {
  const { person, orderId } = await submitted(test.app)
  await smtp.stop()
  await sandbox.desk(orderId, refusal)
  await sandbox.advance({ minutes: 59 })
  const waiting = await mailOf(person, 'order.rejected')
  expect(waiting).toMatchObject({ status: 'retrying', says: expect.stringContaining('再试') })
  // 30 s, then twice as long each time: at 0, 0:30, 1:30, 3:30, 7:30, 15:30, 31:30 minutes
  expect(waiting?.tries).toBe(7)
  expect(waiting?.nextTryAt).toBe('2026-09-14T10:03:30+08:00')
  await smtp.start()
  await sandbox.advance({ hours: 2 })
  expect(await mailOf(person, 'order.rejected')).toMatchObject({ status: 'delivered', tries: 8 })
  expect(mailsWith('初审未通过')).toHaveLength(1)
  await sandbox.advance({ days: 1 })
  expect(mailsWith('初审未通过')).toHaveLength(1)
}, 60_000)

it('tries again after 4xx, gives up at once after 5xx to the address', async () => {
  const { person, orderId } = await submitted(test.app)
  await sandbox.advance({ minutes: 1 })
  smtp.refuse = 451
  await sandbox.desk(orderId, refusal)
  await sandbox.advance({ minutes: 2 })
  expect(await mailOf(person, 'order.rejected')).toMatchObject({ status: 'retrying' })
  smtp.refuse = undefined
  await sandbox.advance({ minutes: 5 })
  expect(await mailOf(person, 'order.rejected')).toMatchObject({ status: 'delivered' })
  smtp.refuse = 550
  await person.send('POST', `/orders/${orderId}/abandonment`)
  const other = await submitted(test.app)
  await sandbox.advance({ minutes: 1 })
  expect(await mailOf(other.person, 'order.submitted')).toMatchObject({ status: 'failed', tries: 1, says: '没有送达：邮箱地址不存在' })
}, 60_000)

it('after a refusal of the text it is the same mail again', async () => {
  const { orderId } = await submitted(test.app)
  smtp.refuseData = 452
  await sandbox.desk(orderId, refusal)
  await sandbox.advance({ minutes: 1 })
  smtp.refuseData = undefined
  await sandbox.advance({ minutes: 5 })
  const mails = mailsWith('初审未通过')
  expect(mails.length).toBeGreaterThan(1)
  expect(new Set(mails.map(({ raw }) => header(raw, 'Message-ID'))).size).toBe(1)
}, 60_000)

it('is given up after a day, and says so', async () => {
  const { person, orderId } = await submitted(test.app)
  await smtp.stop()
  await sandbox.desk(orderId, refusal)
  await sandbox.advance({ hours: 25 })
  const mail = await mailOf(person, 'order.rejected')
  expect(mail).toMatchObject({ status: 'failed', nextTryAt: null, says: '没有送达：邮件服务暂时发不出去' })
  await smtp.start()
  await sandbox.advance({ days: 1 })
  expect(mailsWith('初审未通过')).toEqual([])
}, 60_000)
