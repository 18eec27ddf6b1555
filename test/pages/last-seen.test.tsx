/** After a restart without network: how the filings stood and when, sealed on the device, gone after signing out. Source: issue 2 point 10, reliability K1. */
import { cleanup, screen, waitFor } from '@testing-library/react'
import ProgressDetail from '@/pages/progress/detail'
import ProgressList from '@/pages/progress/list'
import { forgetSession, rememberSession } from '@/store/session-store'
import { stand } from '../support/client'
import { showPage } from '../support/page'

const id = '30159962067561775'
const card = {
  id,
  type: 'initial',
  status: 'authority-review',
  word: '管局审核中',
  turn: 'authority',
  domains: ['seen-demo.cn'],
  createdAt: '2026-09-14T10:20:00+08:00',
  updatedAt: '2026-09-17T15:00:00+08:00',
  deadline: '2026-10-20T18:00:00+08:00',
  draftExpiresAt: null,
}
const progress = {
  ...card,
  submittedAt: '2026-09-14T10:20:00+08:00',
  deadlineEstimated: false,
  says: '管局正在审核。',
  nextSays: null,
  timeline: [],
  events: [],
  reasons: [],
  smsVerifications: [],
  callWindow: 'any',
  callBackAt: null,
  callFrom: null,
  corrections: [],
  filingNumbers: null,
  footer: null,
  actions: [],
  pollAfterSeconds: 30,
}
const settings = {
  now: '2026-09-17T17:45:30+08:00',
  providerName: '示例云',
  sandbox: false,
  servicePhone: '400',
  rulesVersion: 'x',
  policy: {},
}
const account = { id: 'a1', maskedPhone: '138****8001', phone: '13800138001' }
const session = { account, draftKey: Buffer.alloc(32, 5).toString('base64'), deviceId: 'd1', token: 't' }
let reachable: boolean

beforeEach(() => {
  reachable = true
  forgetSession()
  rememberSession(session)
  stand.openWith({ orderId: id })
  stand.answerWith(({ url }) => {
    if (!reachable) return new Error('no network')
    if (url.endsWith('/settings')) return { statusCode: 200, data: settings }
    if (url.includes('/notifications')) return { statusCode: 200, data: { notifications: [], unread: 0, next: null } }
    if (url.endsWith('/orders')) return { statusCode: 200, data: { orders: [card] } }
    return { statusCode: 200, data: progress }
  })
})

/** The app seen once with network, then started again without. */
async function restarted(page: JSX.Element, online: boolean) {
  const settled = showPage(page)
  await waitFor(() => expect(settled.container.textContent).toContain('管局审核中'))
  await waitFor(() => expect([...stand.stored.keys()].some((name) => name.startsWith('seen:'))).toBe(true))
  cleanup()
  reachable = false
  showPage(page, { online })
}

test('the list as it was, with its time, where there is no network', async () => {
  await restarted(<ProgressList />, false)
  expect(await screen.findByText('seen-demo.cn')).toBeTruthy()
  expect(document.body.textContent).toMatch(/没有网络。下面是 9月17日 17:\d\d 的进度/)
})

test('one filing as it was, and asking again, where the server does not answer', async () => {
  await restarted(<ProgressDetail />, true)
  expect(await screen.findByText('管局正在审核。')).toBeTruthy()
  expect(await screen.findByText('暂时连不上服务器')).toBeTruthy()
  reachable = true
  screen.getByText('再试一次').click()
  await waitFor(() => expect(screen.queryByText('暂时连不上服务器')).toBeNull())
})

test('what is kept cannot be read on the device', async () => {
  await restarted(<ProgressList />, false)
  const kept = [...stand.stored].filter(([name]) => name.startsWith('seen:'))
  expect(kept.map(([name]) => name)).toContain('seen:orders')
  expect(JSON.stringify(kept)).not.toContain('seen-demo.cn')
})

test('signing out leaves nothing of it, and the next person sees nothing', async () => {
  await restarted(<ProgressList />, false)
  cleanup()
  forgetSession()
  expect([...stand.stored.keys()].filter((name) => name.startsWith('seen:'))).toEqual([])
})

test('another person on this device sees nothing of it', async () => {
  await restarted(<ProgressList />, false)
  cleanup()
  rememberSession({ ...session, account: { ...account, id: 'a2' }, draftKey: Buffer.alloc(32, 6).toString('base64') })
  expect([...stand.stored.keys()].filter((name) => name.startsWith('seen:'))).toEqual([])
})
