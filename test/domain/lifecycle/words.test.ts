import { isSiteNumber, isSubjectNumber, siteNumber, subjectNumber } from '@domain/lifecycle/filing-number'
import { footerHtml } from '@domain/lifecycle/footer'
import { statusIds } from '@domain/lifecycle/status'
import { sayStatus } from '@domain/lifecycle/status-says'
import { timelineOf } from '@domain/lifecycle/timeline'

const now = '2026-09-16T16:00:00+08:00'

// Spec J1: 广东 shows the subject's number (G); 北京 the site's.
test('the footer carries the number the province asks for', () => {
  expect(footerHtml('440000', '粤ICP备26000001号-1')).toBe(
    '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">粤ICP备26000001号</a>',
  )
  expect(footerHtml('110000', '京ICP备26000001号-1')).toContain('>京ICP备26000001号-1</a>')
})

test('numbers', () => {
  expect(subjectNumber('粤', 26000001)).toBe('粤ICP备26000001号')
  expect(siteNumber('粤ICP备26000001号', 2)).toBe('粤ICP备26000001号-2')
  for (const number of ['粤ICP备12345678号', '蜀ICP备05000001号', '川ICP备12345号', '甘ICP备2021000001号'])
    expect(isSubjectNumber(number)).toBe(true)
  for (const number of ['ICP备12345678号', '粤ICP备12345678', '粤ICP备12345678号-1', '港ICP备12345678号'])
    expect(isSubjectNumber(number)).toBe(false)
  expect([isSiteNumber('粤ICP备12345678号-1'), isSiteNumber('粤ICP备12345678号'), isSiteNumber('粤ICP备12345678号-0')]).toEqual([
    true,
    false,
    false,
  ])
})

test('the authority is reviewing: latest day and usual days (J1)', () => {
  const { says } = sayStatus('authority-review', {
    now,
    deadline: { kind: 'authority-due', at: '2026-10-20T15:30:00+08:00', estimated: false },
    estimate: { min: 7, max: 9 },
  })
  expect(says).toContain('最迟 10月20日')
  expect(says).toContain('7–9 天')
})

test('one of two has verified: who is missing and until when (J3)', () => {
  const { says } = sayStatus('sms-verifying', {
    now,
    waitingFor: ['赵*'],
    noneVerified: false,
    deadline: { kind: 'sms-lapse', at: '2026-09-18T15:00:00+08:00', estimated: false },
  })
  expect(says).toContain('赵*')
  expect(says).toContain('9月18日 15:00')
})

test('before the SMS has gone out it is announced, not claimed (B2-14: about five minutes)', () => {
  expect(sayStatus('sms-verifying', { now, smsSent: false, waitingFor: ['林*溪'] }).says).toContain('约 5 分钟后')
  expect(sayStatus('sms-verifying', { now, smsSent: true, waitingFor: ['林*溪'] }).says).toContain('已发给 林*溪')
})

test('every status says something whole, with nothing undefined in it', () => {
  for (const status of statusIds) {
    const { says, nextSays } = sayStatus(status, { now })
    expect(says.length).toBeGreaterThan(5)
    expect(`${says}${nextSays}`).not.toMatch(/undefined|NaN/)
  }
})

describe('timeline', () => {
  const events = [
    { event: 'submit', at: '2026-09-14T09:00:00+08:00' },
    { event: 'precheck-passed', at: '2026-09-14T09:00:01+08:00' },
    { event: 'initial-approved', at: '2026-09-16T09:00:00+08:00' },
    { event: 'submitted-to-authority', at: '2026-09-16T10:00:00+08:00' },
  ] as const

  test('waiting for the SMS', () => {
    const steps = timelineOf({
      status: 'sms-verifying',
      now,
      events,
      withSms: true,
      estimate: { min: 7, max: 9 },
      deadline: { kind: 'sms-lapse', at: '2026-09-17T10:05:00+08:00', estimated: false },
    })
    expect(steps.map(({ title, state, at, detail }) => [title, state, at, detail])).toEqual([
      ['提交备案', 'done', '2026-09-14T09:00:00+08:00', null],
      ['初审', 'done', '2026-09-16T09:00:00+08:00', null],
      ['提交管局', 'done', '2026-09-16T10:00:00+08:00', null],
      ['短信核验', 'now', null, '9月17日 10:05 前'],
      ['管局审核', 'todo', null, '通常 7–9 天'],
      ['拿到备案号', 'todo', null, null],
    ])
  })

  test('sent back and submitted again, the later stages are ahead again', () => {
    const again = [
      ...events,
      { event: 'authority-rejected', at: '2026-09-20T10:00:00+08:00' },
      { event: 'resubmit', at: '2026-09-21T10:00:00+08:00' },
    ] as const
    const steps = timelineOf({ status: 'resubmitted', now, events: again, withSms: true })
    expect(steps.map(({ state }) => state)).toEqual(['done', 'now', 'todo', 'todo', 'todo', 'todo'])
    expect(steps[0]?.at).toBe('2026-09-21T10:00:00+08:00')
  })

  test('approved: all done; abandoned: what was reached', () => {
    const all = [...events, { event: 'sms-all-verified', at: now }, { event: 'authority-approved', at: now }] as const
    expect(timelineOf({ status: 'approved', now, events: all, withSms: true }).every(({ state }) => state === 'done')).toBe(true)
    const left = timelineOf({ status: 'abandoned', now, events: events.slice(0, 3), withSms: true })
    expect(left.map(({ state }) => state)).toEqual(['done', 'done', 'todo', 'todo', 'todo', 'todo'])
  })

  test('a type without SMS has five stages', () => {
    expect(timelineOf({ status: 'authority-review', now, events, withSms: false }).map(({ id }) => id)).not.toContain('sms')
  })
})
