// What the person reads while others decide, and what is still to come (spec B2-23, B4, A27, A29, A43, K4).
import { meanwhile } from '@domain/lifecycle/meanwhile'
import { publicSecurityDates } from '@domain/lifecycle/public-security'
import { timelineOf } from '@domain/lifecycle/timeline'

const now = '2026-09-14T15:00:00+08:00'

describe('while others decide', () => {
  const says = (...of: Parameters<typeof meanwhile>) => meanwhile(...of).map(({ says: line }) => line)

  test('the authority’s review can be neither changed nor urged (B2-23)', () => {
    expect(says('authority-review', 'initial')[0]).toContain('不能修改，也不能催办')
    expect(says('initial-review', 'initial')[0]).toContain('先撤销')
  })

  test.each([
    // B4, last column
    ['initial', '网站先不要开通'],
    ['add-site', '网站先不要开通'],
    ['add-site-no-subject', '网站先不要开通'],
    ['access', '网站不用关'],
    ['change-filing', '底部的备案号不要拿掉'],
    ['change-site', '底部的备案号不要拿掉'],
  ] as const)('%s: where the site has to stand', (type, words) => {
    expect(says('authority-review', type).join('|')).toContain(words)
  })

  test('an ending says nothing of the site; one’s own move and the end say nothing at all', () => {
    expect(meanwhile('revocation-review', 'cancel-access').map(({ about }) => about)).toEqual(['change', 'phone', 'told'])
    for (const status of ['draft', 'initial-rejected', 'sms-verifying', 'approved', 'abandoned'] as const)
      expect([status, meanwhile(status, 'initial')]).toEqual([status, []])
  })
})

describe('公安备案', () => {
  test('30 days from the approval, reminded of on day 0 and day 20 (K4)', () => {
    expect(publicSecurityDates('initial', '2026-10-19T10:00:00+08:00')).toEqual({
      until: '2026-11-18T10:00:00+08:00',
      reminders: ['2026-10-19T10:00:00+08:00', '2026-11-08T10:00:00+08:00'],
    })
  })
  test('only where a site got its first number', () => {
    expect(publicSecurityDates('change-filing', now)).toBeUndefined()
    expect(publicSecurityDates('access', now)).toBeUndefined()
    expect(publicSecurityDates('add-site', now)).toBeDefined()
  })
})

describe('stages to come', () => {
  const details = (smsHours: number) =>
    timelineOf({
      status: 'draft',
      now,
      events: [],
      withSms: true,
      estimate: { min: 7, max: 9 },
      expected: { reviewWorkdays: { min: 1, max: 2 }, smsHours, authorityWorkdays: 20 },
    }).map(({ detail }) => detail)

  // B3: 24 hours today, 48 in 2018
  test.each([24, 48])('say what they will ask and how long they take: %s hours for the SMS', (hours) => {
    expect(details(hours)).toEqual([
      null,
      '一般 1–2 个工作日，审核员可能来电',
      null,
      `收到短信后 ${hours} 小时内，由负责人本人核验`,
      '通常 7–9 天，最长 20 个工作日',
      null,
    ])
  })
})

test('an expired draft stands at no stage any more', () => {
  expect(timelineOf({ status: 'draft-expired', now, events: [], withSms: true }).map(({ state }) => state)).toEqual(Array(6).fill('todo'))
})
