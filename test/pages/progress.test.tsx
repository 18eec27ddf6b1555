/** One order through its states: whose turn, until when, what to do, what survives a step back; and the SMS check's three outcomes. Source: spec K1, K6-11. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import ProgressDetail from '@/pages/progress/detail'
import SmsVerification from '@/pages/progress/sms-verification'
import { forgetSession, rememberSession } from '@/store/session-store'
import { type Answered, type Asked, stand } from '../support/client'
import { showPage } from '../support/page'
import { typeInto } from '../support/typing'

const id = '30159962067561775'
const person = (n: number, verifiedAt: string | null) => ({
  n,
  person: n === 0 ? 'subject' : 'site',
  maskedPhone: `138****800${n + 3}`,
  maskedName: n === 0 ? '陈*' : '赵*',
  sentAt: '2026-09-17T15:00:00+08:00',
  expiresAt: '2026-09-18T15:00:00+08:00',
  verifiedAt,
  attemptsLeft: 5,
  resendsLeft: 3,
  autoResendAt: '2026-09-18T12:00:00+08:00',
  invitation: null as null | object,
})
const verifying = {
  id,
  type: 'initial',
  status: 'sms-verifying',
  word: '待短信核验',
  turn: 'applicant',
  domains: ['demo.cn'],
  createdAt: '2026-09-14T10:20:00+08:00',
  updatedAt: '2026-09-17T15:00:00+08:00',
  deadline: '2026-09-18T15:00:00+08:00',
  draftExpiresAt: null,
  submittedAt: '2026-09-14T10:20:00+08:00',
  deadlineEstimated: false,
  says: '还差 赵* 没有核验。',
  nextSays: null,
  timeline: [{ id: 'sms', title: '短信核验', state: 'now', actor: '负责人', at: null, detail: null }],
  events: [],
  reasons: [] as { anchor: string; label: string; says: string; advice: string | null; step: string | null }[],
  smsVerifications: [person(0, '2026-09-17T15:12:00+08:00'), person(1, null)],
  filingNumbers: null as null | { subject: string; sites: { domain: string; number: string }[] },
  footer: null as string | null,
  callWindow: 'any',
  callBackAt: null as string | null,
  callFrom: null as string | null,
  corrections: [] as object[],
  actions: ['verify-sms'],
  pollAfterSeconds: 30,
}
const settings = {
  now: '2026-09-17T17:45:30+08:00',
  providerName: '示例云',
  sandbox: false,
  servicePhone: '400-000-0000',
  callerNumbers: ['0755-86013388', '0755-86013389'],
  rulesVersion: 'x',
  policy: {},
}
let progress: Partial<typeof verifying> & { status: string }
let posted: Asked[]
let reply: (asked: Asked) => Answered

beforeEach(() => {
  progress = verifying
  posted = []
  reply = () => ({ statusCode: 404, data: { code: 'x', says: 'x' } })
  stand.visited.length = 0
  stand.openWith({ orderId: id, n: '1' })
  stand.answerWith((asked) => {
    if (asked.url.endsWith('/settings')) return { statusCode: 200, data: settings }
    if (asked.url.endsWith('/puzzle')) return { statusCode: 200, data: { puzzleId: `p${posted.length}`, question: '7 + 5 = ?' } }
    if (asked.method === 'GET') return { statusCode: 200, data: progress }
    posted.push(asked)
    return reply(asked)
  })
  rememberSession({
    account: { id: 'a1', maskedPhone: '138****8001', phone: '13800138001' },
    draftKey: Buffer.alloc(32, 3).toString('base64'),
    deviceId: 'd1',
  })
})
afterEach(() => forgetSession())

const text = () => document.body.textContent ?? ''

test('待短信核验: each person, the deadline with date and time left, and the way to the one who has not answered', async () => {
  showPage(<ProgressDetail />)
  await screen.findByText('陈* · 138****8003')
  await waitFor(() => expect(text()).toContain('21小时14分'))
  expect(text()).toContain('9月18日（周五）15:00')
  expect(text()).toContain('已核验')
  expect(text()).toContain('还可输错 5 次 · 可重发 3 次')
  fireEvent.click(screen.getByText('去核验'))
  expect(stand.visited).toEqual([`/pages/progress/sms-verification/index?orderId=${id}&n=1`])
})

test('已通过: the number, the footer to copy, and the public-security filing within 30 days', async () => {
  progress = {
    ...verifying,
    status: 'approved',
    turn: null as never,
    deadline: null as never,
    updatedAt: '2026-10-19T10:00:00+08:00',
    actions: [],
    smsVerifications: [],
    filingNumbers: { subject: '粤ICP备87654321号', sites: [{ domain: 'demo.cn', number: '粤ICP备87654321号-1' }] },
    footer: '<a href="https://beian.miit.gov.cn/">粤ICP备87654321号</a>',
  }
  showPage(<ProgressDetail />)
  await screen.findByText('粤ICP备87654321号-1')
  expect(text()).toContain('<a href="https://beian.miit.gov.cn/">')
  // 10-19 + 30 days; reminded of on day 0 and day 20 (K4)
  expect(text()).toContain('11月18日（周三）前')
  expect(text()).toContain('10月19日已提醒，11月8日会再提醒一次')
})

test('sent back: every reason in short, and the way to where they are answered', async () => {
  progress = {
    ...verifying,
    status: 'initial-rejected',
    actions: ['correct', 'abandon'],
    smsVerifications: [],
    reasons: [{ anchor: 'sites.0.siteName', label: '网站名称', says: '名称含“理财”', advice: '换一个名称', step: 'site' }],
  }
  showPage(<ProgressDetail />)
  await screen.findByText('需要修改 1 处')
  expect(text()).toContain('名称含“理财”')
  fireEvent.click(screen.getByText('去修改'))
  fireEvent.click(screen.getByText('逐处修改或说明'))
  expect(stand.visited).toEqual(Array(2).fill(expect.stringContaining('/pages/filing/rejection/index')))
})

test('放弃 asks first, says what survives, and does nothing on 先不', async () => {
  progress = { ...verifying, status: 'initial-rejected', actions: ['abandon'], smsVerifications: [] }
  showPage(<ProgressDetail />)
  fireEvent.click(await screen.findByText('放弃备案'))
  expect(text()).toContain('您的账号、域名和云服务不受影响')
  fireEvent.click(screen.getByText('先不'))
  await act(async () => undefined)
  expect(posted).toEqual([])
  reply = () => ({ statusCode: 200, data: { ...verifying, status: 'abandoned', actions: [], smsVerifications: [] } })
  fireEvent.click(screen.getByText('放弃备案'))
  fireEvent.click(screen.getAllByText('放弃备案').at(-1) as HTMLElement)
  await screen.findByText('已结束')
  expect(posted[0]?.url).toContain(`/orders/${id}/abandonment`)
})

const regretted = {
  ...verifying,
  type: 'deregister-subject',
  status: 'revocation-sms-verifying',
  word: '待短信核验',
  says: '注销主体申请已提交。',
  smsVerifications: [person(0, null)],
}

test('注销 waiting for its SMS: no way to withdraw, but a clock until which doing nothing undoes it (J9)', async () => {
  progress = regretted
  showPage(<ProgressDetail />)
  await screen.findByText('后悔了？什么都不用做')
  await waitFor(() => expect(text()).toContain('到 9月18日 15:00（还剩 21 小时 14 分）还没有核验，申请自动失效'))
  expect(text()).toContain('21小时14分')
  expect(screen.queryByText('撤销，改一改再交')).toBeNull()
  for (const end of ['已注销', '已失效', '被管局退回']) expect(screen.getByText(end)).toBeTruthy()
  expect(screen.queryByText('这次的结果')).toBeNull()
})

test.each([
  ['revoked', [], '已注销'],
  ['revocation-void', [], '已失效'],
  ['revocation-void', [{ anchor: 'order', label: '整个订单', says: '资料不符', advice: null, step: null }], '被管局退回'],
])('注销 at its end: %s %# is marked as the one that came', async (status, reasons, end) => {
  progress = { ...regretted, status, reasons, actions: [], turn: null as never, deadline: null as never }
  showPage(<ProgressDetail />)
  const mark = await screen.findByText('这次的结果')
  expect(mark.closest('.revocation-end')?.textContent).toContain(end)
  expect(screen.getByText('我的备案')).toBeTruthy()
})

const type = (id: string, value: string) => typeInto(document.getElementById(id), value)
async function fill() {
  await screen.findAllByText('算一算：7 + 5 = ?')
  type('sms-code', '123456')
  type('sms-phone', '13800138004')
  type('sms-last-six', '08902x')
  type('sms-sum', '12')
}

test('核验 sends code, phone, last six and the sum; no matching record is said with what the server says', async () => {
  showPage(<SmsVerification />)
  await fill()
  reply = () => ({ statusCode: 200, data: { outcome: 'no-matching-record', says: '还可以输错 4 次', progress: verifying } })
  fireEvent.click(screen.getByText('核验'))
  await screen.findByText('没有查到匹配的记录')
  expect(posted[0]?.data).toEqual({ code: '123456', phone: '13800138004', lastSix: '08902X', puzzleId: 'p0', answer: '12' })
})

test('accepted: the page says it is done', async () => {
  showPage(<SmsVerification />)
  await fill()
  const done = { ...verifying, smsVerifications: [person(0, 'x'), person(1, '2026-09-17T17:46:00+08:00')] }
  reply = () => ({ statusCode: 200, data: { outcome: 'accepted', says: '核验通过', progress: done } })
  fireEvent.click(screen.getByText('核验'))
  await screen.findByText('核验通过')
  expect(text()).toContain('自动进入管局审核')
})

test('重发 needs the sum, and says that it was sent', async () => {
  showPage(<SmsVerification />)
  await screen.findAllByText('算一算：7 + 5 = ?')
  fireEvent.click(screen.getByText('没收到短信，重发一次'))
  expect(posted).toEqual([])
  expect(text()).toContain('请填写算式的结果')
  type('sms-sum', '12')
  reply = () => ({ statusCode: 200, data: { outcome: 'sent', says: '请留意 12381', progress: verifying } })
  fireEvent.click(screen.getByText('没收到短信，重发一次'))
  await screen.findByText('短信已重新发送')
})
