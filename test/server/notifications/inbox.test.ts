// 通知: one line per event and person, whatever the channels do; read marks, settings, quiet hours, where things go (issue 4 item 7; spec
// A30, K1, K5; reliability F8).

import { applicant } from '../support/filing'
import { type Person, request, signIn } from '../support/person'
import { newPhone, serverForFile } from '../support/server-for-file'
import { sandboxOf, submitted } from '../support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
type Line = {
  id: string
  event: string
  title: string
  text: string
  at: string
  readAt: string | null
  link: string | null
  orderId: string | null
  urgent: boolean
  deliveries: { channel: string; to: string; status: string; tries: number; nextTryAt: string | null; says: string }[]
}
type Page = { notifications: Line[]; unread: number; next: string | null }
const inboxOf = async (person: Person, query = '') => (await person.send('GET', `/notifications${query}`)).body as unknown as Page
const refusal = { action: 'reject', kind: 'rejected', reasons: [{ anchor: 'subject.phone', says: '电话打不通' }] }

describe('the inbox', () => {
  beforeEach(() => sandbox.reset())

  it('has one line per event, newest first, with what became of it', async () => {
    const { person, orderId } = await submitted(test.app)
    await sandbox.desk(orderId, refusal)
    await sandbox.advance({ minutes: 1 })
    const { notifications, unread, next } = await inboxOf(person)
    expect(notifications.map(({ event }) => event)).toEqual(['order.rejected', 'order.submitted'])
    expect({ unread, next }).toEqual({ unread: 2, next: null })
    const [rejected] = notifications
    expect(rejected).toMatchObject({ title: '初审未通过', orderId, urgent: true, readAt: null, link: `/progress/${orderId}/rejection` })
    // K1: order number, time, domain, status
    expect(rejected?.text).toMatch(new RegExp(`xiaoxi-notes-demo\\.cn（订单 ${orderId}，9月14日 09:00，待您处理）`))
    // Masked in every list: the account's phone, the responsible person's mail
    expect(rejected?.deliveries.map(({ channel, to, status, tries, says }) => ({ channel, to, status, tries, says }))).toEqual([
      { channel: 'mail', to: 'x***@example.com', status: 'delivered', tries: 1, says: '已送达' },
      { channel: 'sms', to: '138****8001', status: 'delivered', tries: 1, says: '已送达' },
    ])
  })

  it('is paged, and marked as read one by one or all up to one', async () => {
    const { person, orderId } = await submitted(test.app)
    await sandbox.desk(orderId, { action: 'call', answered: false })
    await sandbox.desk(orderId, { action: 'call', answered: true })
    await sandbox.desk(orderId, refusal)
    const first = await inboxOf(person, '?limit=2')
    expect(first.notifications.map(({ event }) => event)).toEqual(['order.rejected', 'order.callMissed'])
    const second = await inboxOf(person, `?limit=2&before=${first.next}`)
    expect(second.notifications.map(({ event }) => event)).toEqual(['order.submitted'])
    expect(second.next).toBeNull()
    const read = (body: unknown) => person.send('POST', '/notifications/read', body)
    expect((await read({ ids: [first.notifications[0]?.id] })).body).toEqual({ unread: 2 })
    expect((await read({ upTo: first.notifications[1]?.id })).body).toEqual({ unread: 0 })
    expect((await read({})).body).toEqual({ unread: 0 })
    const stranger = await signIn(test.app, newPhone())
    expect(await inboxOf(stranger)).toEqual({ notifications: [], unread: 0, next: null })
    expect((await stranger.send('POST', '/notifications/read', { upTo: first.notifications[0]?.id })).body).toEqual({ unread: 0 })
    expect((await inboxOf(stranger, `?before=${first.notifications[0]?.id}`)).notifications).toEqual([])
  })

  it('keeps it after the order has gone on, and nothing is told twice when the same deadline is fired again', async () => {
    const { person, orderId } = await submitted(test.app)
    await sandbox.desk(orderId, refusal)
    // B3: reminders on days 5, 10, 15 after the refusal
    await sandbox.advance({ days: 16 })
    const reminders = async () => (await inboxOf(person)).notifications.filter(({ event }) => event === 'order.reminder')
    expect((await reminders()).map(({ at }) => at.slice(0, 10))).toEqual(['2026-09-29', '2026-09-24', '2026-09-19'])
    await sandbox.call('PUT', '/clock', { now: '2026-09-30T09:00:00+08:00', mode: 'fixed' })
    expect(await reminders()).toHaveLength(3)
  })

  it('carries no personal data in clear', async () => {
    const { person, orderId } = await submitted(test.app)
    await sandbox.desk(orderId, refusal)
    const answer = JSON.stringify([
      (await person.send('GET', '/notifications')).body,
      (await person.send('GET', '/notification-settings')).body,
    ])
    for (const secret of [applicant.name, applicant.phone, applicant.idNumber, 'xiaoxi@example.com']) expect(answer).not.toContain(secret)
    expect(test.logLines.join('\n')).not.toContain(applicant.phone)
  })
})

describe('the account’s own data', () => {
  beforeEach(() => sandbox.reset())

  it('has its inbox and its choice in the export, and takes every message along when it is deleted', async () => {
    const { person, orderId } = await submitted(test.app)
    await person.send('PUT', '/notification-settings', { email: 'lin@example.com' })
    await sandbox.desk(orderId, refusal)
    await sandbox.advance({ minutes: 1 })
    const { body } = await person.send('POST', '/account/export')
    expect(body.notifications).toMatchObject([{ event: 'order.submitted' }, { event: 'order.rejected', title: '初审未通过' }])
    expect(body.notificationSettings).toMatchObject({ email: 'lin@example.com', quietHours: { on: true } })
    expect(await sandbox.inbox('?channel=mail')).toHaveLength(2)
    expect((await person.send('DELETE', '/account')).status).toBe(204)
    expect(await sandbox.inbox('')).toEqual([])
  })
})

describe('settings', () => {
  beforeEach(() => sandbox.reset())

  it('begin with everything on, quiet at night, and say what cannot be held back', async () => {
    const person = await signIn(test.app, newPhone())
    const { body } = await person.send('GET', '/notification-settings')
    const on = { sms: true, mail: true, wechat: true }
    expect(body).toMatchObject({
      groups: { 'to-do': on, progress: on, other: on },
      quietHours: { on: true, from: '22:00', to: '08:00' },
      mail: { to: null, from: null },
      wechat: { bound: false, templates: [{ group: 'to-do', left: 0 }, { group: 'progress' }, { group: 'other' }] },
    })
    const { titles } = body.neverHeldBack as { titles: string[] }
    expect(titles).toEqual(expect.arrayContaining(['审核电话未接通', '短信核验即将截止', '初审未通过', '管局退回']))
    expect(titles).not.toContain('备案已通过')
  })

  it('switch a group off on a channel, but an urgent message keeps a way out', async () => {
    const { person, orderId } = await submitted(test.app)
    const off = { sms: false, mail: false, wechat: false }
    const saved = await person.send('PUT', '/notification-settings', { groups: { 'to-do': off, progress: off, other: off } })
    expect(saved.body).toMatchObject({ groups: { progress: off }, quietHours: { on: true } })
    await sandbox.desk(orderId, { action: 'approve' })
    const told = async (event: string) => (await inboxOf(person)).notifications.find((line) => line.event === event)?.deliveries
    expect(await told('order.initialApproved')).toEqual([])
    await sandbox.desk(orderId, { action: 'submit-to-authority' })
    expect((await told('order.submittedToAuthority'))?.map(({ channel }) => channel)).toEqual(['sms'])
  })

  it('hold back what can wait until the quiet hours end, and only outside the app', async () => {
    const { person, orderId } = await submitted(test.app)
    await sandbox.call('PUT', '/clock', { now: '2026-09-14T23:00:00+08:00', mode: 'fixed' })
    await sandbox.desk(orderId, { action: 'approve' })
    const [line] = (await inboxOf(person)).notifications
    expect(line).toMatchObject({ event: 'order.initialApproved', at: '2026-09-14T23:00:00+08:00' })
    expect(line?.deliveries[0]).toMatchObject({
      status: 'held',
      nextTryAt: '2026-09-15T08:00:00+08:00',
      says: expect.stringContaining('安静时段'),
    })
    const texts = async () =>
      (await sandbox.inbox(`?channel=sms&to=${applicant.phone}`)).filter(({ event }) => event === 'order.initialApproved')
    expect(await texts()).toEqual([])
    // An SMS window cannot wait
    await sandbox.desk(orderId, { action: 'submit-to-authority' })
    expect((await inboxOf(person)).notifications[0]).toMatchObject({
      event: 'order.submittedToAuthority',
      deliveries: [{ channel: 'mail' }, { channel: 'sms' }],
    })
    await sandbox.advance({ hours: 9 })
    expect(await texts()).toMatchObject([{ at: '2026-09-15T08:00:00+08:00', status: 'delivered' }])
  })

  it('take a mail address of one’s own where there is none', async () => {
    const person = await signIn(test.app, newPhone())
    const put = (email: string | null) => person.send('PUT', '/notification-settings', { email })
    expect((await put('kein.at')).status).toBe(400)
    expect((await put('lin@example.com')).body).toMatchObject({ mail: { to: 'l***@example.com', from: 'own' } })
    expect((await put(null)).body).toMatchObject({ mail: { to: null, from: null } })
    expect((await person.send('PUT', '/notification-settings', { quietHours: { on: true, from: '25:00', to: '08:00' } })).status).toBe(400)
  })
})

describe('what is not about an order', () => {
  beforeEach(() => sandbox.reset('2026-09-14T09:00:00+08:00', 'maximal'))

  // K2: account.signedIn
  it('a new device is told to whoever was there before', async () => {
    const phone = newPhone()
    const person = await signIn(test.app, phone)
    await signIn(test.app, phone)
    expect((await inboxOf(person)).notifications).toEqual([])
    await signIn(test.app, phone, 'h5')
    expect((await inboxOf(person)).notifications).toMatchObject([{ event: 'account.signedIn', orderId: null, link: '/settings' }])
  })

  // C7: inspection.notice
  it('an inspector’s letter reaches the account that the records name', async () => {
    const person = await signIn(test.app, '13800138016')
    const send = (body: unknown) => request(test.app, 'POST', '/sandbox/inspections', body)
    const letter = { filingNumber: '宁ICP备20000016号', says: '网站底部没有备案号', dueDay: '2026-09-30' }
    expect((await send(letter)).status).toBe(204)
    const [line] = (await inboxOf(person)).notifications
    expect(line).toMatchObject({ event: 'inspection.notice', link: '/records' })
    expect(line?.text).toContain('宁ICP备20000016号')
    expect(line?.text).toContain('9月30日')
    expect((await send({ ...letter, filingNumber: '京ICP备00000000号' })).status).toBe(404)
  })
})
