// Which events there are and on which channels: counted against the lists of the specification.
import { lifecycleEvents } from '@domain/lifecycle/lifecycle-event'
import { channelsFor, defaultChoice, heldUntil, type NotificationChoice } from '@domain/notifications/choice'
import { eventRow, type NotificationEventId, notificationEvents } from '@domain/notifications/event-table'
import { expiringText, expiryWarnings } from '@domain/notifications/expiring'
import { notificationsFor, notificationsForDeadline } from '@domain/notifications/notifications'
import { wechatData } from '@domain/notifications/wechat-message'

// Spec C7, "Notification events": 22 of them.
const c7 = [
  ...['order.submitted', 'order.callMissed', 'order.changesRequested', 'order.rejected', 'order.reminder', 'order.initialApproved'],
  ...['order.submittedToAuthority', 'sms.sent', 'sms.reminder', 'sms.personDone', 'sms.failed', 'order.authorityRejected'],
  ...['order.approved', 'order.idleWarning', 'draft.expiryWarning', 'revoke.submitted', 'revoke.done', 'code.expiring'],
  ...['domain.expiring', 'certificate.expiring', 'inspection.notice', 'postApproval.publicSecurity30Days'],
]
// Spec K2, "Events added".
const k2 = [
  ...['backdrop.requested', 'backdrop.passed', 'backdrop.rejected', 'order.withdrawn', 'order.abandoned'],
  ...['revoke.void', 'revoke.refused', 'account.signedIn'],
]
/** Ours beyond the specification: the state of things for the record, the correction a person may object to (K1, agreements), 提交工单 (K1). */
const ours = ['order.authorityReview', 'order.corrected', 'order.idleDraft', 'draft.expired', 'ticket.answered']
const all = Object.keys(notificationEvents) as NotificationEventId[]
const context = {
  now: '2026-09-14T09:00:00+08:00',
  orderId: '20260914000000001',
  domain: 'xiaoxi-notes-demo.cn',
  statusWord: '审核中',
  waitingFor: ['赵*'],
  deadline: { kind: 'sms-lapse', at: '2026-09-15T09:00:00+08:00', estimated: false },
} as const

it('has every event of the specification, and names the others', () => {
  expect(c7).toHaveLength(22)
  expect(k2).toHaveLength(8)
  expect([...all].sort()).toEqual([...c7, ...k2, ...ours].sort())
})

it('has words for every event that an order or its clock causes', () => {
  const told = new Set(
    [
      ...lifecycleEvents.flatMap((event) => notificationsFor(event, context)),
      ...(['draft-warning', 'rejection-reminder', 'order-idle-warning', 'sms-reminder', 'public-security-reminder'] as const).flatMap(
        (kind) => notificationsForDeadline(kind, context),
      ),
    ].map(({ event }) => event),
  )
  // Told by the account's own doing, the service people, the daily look and the inspector.
  const elsewhere = ['account.signedIn', 'ticket.answered', 'code.expiring', 'domain.expiring', 'certificate.expiring', 'inspection.notice']
  expect([...told, ...elsewhere].sort()).toEqual([...all].sort())
})

// K1: messages carry order number, time, domain, status.
it('names the status in the head', () => {
  const [told] = notificationsFor('initial-approved', context)
  expect(told?.text).toMatch(/^备案 xiaoxi-notes-demo\.cn（订单 20260914000000001，9月14日 09:00，审核中）：/)
})

// Spec B3: 48 hours under the policy of 2018, 24 since 2020-08-17; K1: no SMS outside the pilot.
it('says the hours of the policy', () => {
  const text = (smsHours: number | undefined) => notificationsFor('initial-approved', { ...context, smsHours })[0]?.text
  expect(text(48)).toContain('48 小时')
  expect(text(24)).toContain('24 小时')
  expect(text(undefined)).toContain('不需要短信核验')
  expect(notificationsFor('submitted-to-authority', { ...context, smsHours: 48 })[0]?.text).toContain('48 小时')
  expect(notificationsFor('submitted-without-sms', context)).toMatchObject([{ event: 'order.submittedToAuthority', urgent: false }])
})

describe('what is chosen', () => {
  const off = { sms: false, mail: false, wechat: false }
  const silent: NotificationChoice = { ...defaultChoice, groups: { 'to-do': off, progress: off, other: off } }
  const told = (event: NotificationEventId) => ({ ...eventRow(event), urgent: eventRow(event).urgent === true })
  // A30: preference by event × channel
  it('goes where it is switched on', () => {
    expect(channelsFor(told('order.approved'), defaultChoice)).toEqual(['sms', 'mail', 'wechat'])
    expect(channelsFor(told('order.approved'), silent)).toEqual([])
    const mailOnly = { ...silent, groups: { ...silent.groups, progress: { ...off, mail: true } } }
    expect(channelsFor(told('order.approved'), mailOnly)).toEqual(['mail'])
  })
  it('keeps one way that does not hang on a permission for what is urgent', () => {
    expect(channelsFor(told('order.rejected'), silent)).toEqual(['sms'])
    const wechatOnly = { ...silent, groups: { ...silent.groups, 'to-do': { ...off, wechat: true } } }
    expect(channelsFor(told('order.callMissed'), wechatOnly)).toEqual(['sms', 'wechat'])
    const mail = { ...silent, groups: { ...silent.groups, 'to-do': { ...off, mail: true } } }
    expect(channelsFor(told('order.rejected'), mail)).toEqual(['mail'])
  })
  // K5: quiet hours never hold back calls, SMS windows and rejections
  it.each([
    ['2026-09-14T22:00:00+08:00', '2026-09-15T08:00:00+08:00'],
    ['2026-09-15T03:30:00+08:00', '2026-09-15T08:00:00+08:00'],
    ['2026-09-15T07:59:59+08:00', '2026-09-15T08:00:00+08:00'],
    ['2026-09-15T08:00:00+08:00', undefined],
    ['2026-09-14T21:59:00+08:00', undefined],
  ])('at %s waits until %s', (at, until) => {
    expect(heldUntil(defaultChoice, false, at)).toBe(until)
    expect(heldUntil(defaultChoice, true, at)).toBeUndefined()
    expect(heldUntil({ ...defaultChoice, quietHours: { on: false, from: '22:00', to: '08:00' } }, false, at)).toBeUndefined()
  })
  it('knows quiet hours within a day', () => {
    const noon = { ...defaultChoice, quietHours: { on: true, from: '12:00', to: '14:00' } }
    expect(heldUntil(noon, false, '2026-09-14T12:30:00+08:00')).toBe('2026-09-14T14:00:00+08:00')
    expect(heldUntil(noon, false, '2026-09-14T23:00:00+08:00')).toBeUndefined()
  })
})

// WeChat: thing ≤ 20, character_string ≤ 32 without Chinese, phrase ≤ 5 Chinese, time 2026年9月14日 09:00.
it('keeps to WeChat’s limits', () => {
  const data = wechatData('to-do', {
    title: '审核员更正了一处笔误',
    at: '2026-09-14T09:00:00+08:00',
    number: '20260914000000001',
    about: 'a-very-long-domain-name-of-somebody.example.cn',
    statusWord: '管局审核中',
  })
  expect(data).toEqual({
    thing1: { value: '审核员更正了一处笔误' },
    thing2: { value: 'a-very-long-domain-…' },
    time3: { value: '2026年9月14日 09:00' },
    character_string4: { value: '20260914000000001' },
    phrase5: { value: '管局审核中' },
  })
  expect(Object.keys(wechatData('other', { title: '域名即将到期', at: context.now, number: 'ab12', about: '' }))).not.toContain('phrase5')
})

describe('what ends', () => {
  const day = (at: string, since = at) => expiryWarnings('2026-10-14', since, at).map(({ daysBefore, at: due }) => `${daysBefore} ${due}`)
  it('is told 30 and 7 days before, in the morning', () => {
    expect(day('2026-09-14T08:59:00+08:00')).toEqual([])
    expect(day('2026-09-14T09:00:00+08:00')).toEqual(['30 2026-09-14T09:00:00+08:00'])
    expect(day('2026-10-07T09:00:00+08:00')).toEqual(['7 2026-10-07T09:00:00+08:00'])
    // looked at for the first time: only what holds now
    expect(day('2026-10-10T12:00:00+08:00')).toEqual(['7 2026-10-07T09:00:00+08:00'])
    expect(day('2026-10-15T00:00:00+08:00')).toEqual([])
  })
  it('is told of what came due between two looks, each at its own moment', () => {
    expect(day('2026-11-01T09:00:00+08:00', '2026-09-01T09:00:00+08:00')).toEqual([
      '30 2026-09-14T09:00:00+08:00',
      '7 2026-10-07T09:00:00+08:00',
    ])
  })
  it('says until when', () => {
    expect(expiringText('domain', 'a.cn', '2026-10-14', '2026-10-07T09:00:00+08:00')).toContain('10月14日（还有 7 天）')
  })
})
