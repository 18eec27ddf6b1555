/** A code of the computer on the phone: every state it can be met in, taking it, and what the phone may do then. Source: spec J3, A31; issue 5 points 2, 4, 5. */
import { steps } from '@domain/steps/registry'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import Handoff from '@/pages/handoff'
import { stepNames } from '@/pages/handoff/words'
import { forgetScanned, keepScanned } from '@/store/scanned-code'
import { forgetSession, rememberSession, useSessionStore } from '@/store/session-store'
import { type Answered, type Asked, stand } from '../support/client'
import { showPage } from '../support/page'

const secret = 'Jk3v9QmZr5tYw8xA1bC2dE4fG6hI7jKl'
const orderId = '30159962067561775'
const about = {
  kind: 'continue',
  filingType: 'initial' as string | null,
  maskedSubject: '北京样例**有限公司',
  maskedDomain: 'be***e.cn',
  maskedAccount: '138****8001',
  from: 'Windows 上的 Chrome',
  createdAt: '2026-09-17T16:59:30+08:00',
  expiresAt: '2026-09-17T17:01:30+08:00',
  matchCode: '47',
  place: { step: 'site', anchor: 'sites.0.siteName' } as object | null,
}
const taken = { kind: 'continue', orderId, begin: null, place: { step: 'site', anchor: 'sites.0.siteName' } }
const settings = {
  now: '2026-09-17T17:00:00+08:00',
  providerName: '示例云',
  sandbox: true,
  servicePhone: '400',
  rulesVersion: 'x',
  policy: {},
}
const draftKey = Buffer.alloc(32, 3).toString('base64')
const account = { id: 'a1', maskedPhone: '138****8001', phone: '13800138001' }
const session = { account, draftKey, deviceId: 'd1' }

let asked: Asked[]
let replies: Record<string, Answered | (() => Answered)>
const ok = (data: unknown, statusCode = 200): Answered => ({ statusCode, data })
const gone = (code: string, says: string, statusCode: number): Answered => ({ statusCode, data: { code, says } })

beforeEach(() => {
  asked = []
  replies = { 'GET /handoff': ok({ state: 'valid', about }) }
  stand.visited.length = 0
  forgetScanned()
  forgetSession()
  stand.openWith({ t: secret })
  stand.answerWith((one) => {
    asked.push(one)
    const path = one.url.replace(/^.*\/api/, '')
    if (path === '/settings') return ok(settings)
    const reply = replies[`${one.method} ${path}`] ?? gone('x', '没有找到', 404)
    return typeof reply === 'function' ? reply() : reply
  })
})
afterEach(() => jest.useRealTimers())

const show = async (words: RegExp | string) => {
  showPage(<Handoff />)
  await screen.findByText(words)
}
const owner = () => rememberSession(session)

test('是您吗: what it is, whose, from which computer, since when, where it stands, two digits, how long', async () => {
  owner()
  await show('是您吗？')
  for (const words of [
    '首次备案',
    '北京样例**有限公司',
    'be***e.cn',
    '138****8001',
    'Windows 上的 Chrome',
    '9月17日 16:59',
    '网站信息',
    '47',
  ])
    expect(screen.getByText(words)).toBeTruthy()
  // Two minutes from the server's 16:59:30, by its clock of 17:00:00.
  await screen.findByText(/还剩 (91|90|89) 秒/)
})

test('the secret goes in the header only, and leaves the address', async () => {
  owner()
  await show('是您吗？')
  const looks = asked.filter(({ url }) => url.includes('/handoff'))
  expect(looks.length).toBeGreaterThan(0)
  for (const { url, header } of looks) {
    expect(url).not.toContain(secret)
    expect(header['X-Handoff']).toBe(secret)
  }
  expect(location.href).not.toContain(secret)
})

test('the secret of a mini program’s code is its scene', async () => {
  stand.openWith({ scene: encodeURIComponent(secret) })
  await show('是您吗？')
  expect(asked.find(({ url }) => url.endsWith('/handoff'))?.header['X-Handoff']).toBe(secret)
})

test('the owner’s phone goes on at once, at the very step and field', async () => {
  owner()
  replies['POST /handoff/claim'] = ok(taken)
  await show('是您吗？')
  fireEvent.click(screen.getByText('是我，继续'))
  await waitFor(() => expect(stand.visited.at(-1)).toBe(`/pages/filing/site/index?orderId=${orderId}&anchor=sites.0.siteName&resumed=yes`))
})

test('opened again by the phone that has it: on without asking', async () => {
  owner()
  replies['GET /handoff'] = ok({ state: 'used', about, taken })
  showPage(<Handoff />)
  await waitFor(() => expect(stand.visited.at(-1)).toContain('/pages/filing/site/index'))
})

test('only the camera’s work: to its page', async () => {
  owner()
  replies['POST /handoff/claim'] = ok({ ...taken, kind: 'capture' })
  await show('是您吗？')
  fireEvent.click(screen.getByText('是我，继续'))
  await waitFor(() => expect(stand.visited.at(-1)).toBe(`/pages/filing/camera/index?orderId=${orderId}`))
})

test('a type that is begun on the phone is begun, and its first page opened', async () => {
  owner()
  const begin = { filingType: 'change-filing', subjectFilingNumber: '京ICP备12345678号' }
  replies['GET /handoff'] = ok({ state: 'valid', about: { ...about, kind: 'begin', filingType: 'change-filing', place: null } })
  replies['POST /handoff/claim'] = ok({ kind: 'begin', orderId: null, begin, place: null })
  replies['POST /orders'] = ok({ id: orderId, filingType: 'change-filing' }, 201)
  await show('是您吗？')
  fireEvent.click(screen.getByText('是我，继续'))
  // K: 变更备案 begins with the record.
  await waitFor(() => expect(stand.visited.at(-1)).toBe(`/pages/filing/record/index?orderId=${orderId}`))
  expect(asked.find(({ method, url }) => method === 'POST' && url.endsWith('/orders'))?.data).toEqual(begin)
})

test('to begin something one signs in first, and comes back to the same code', async () => {
  replies['GET /handoff'] = ok({ state: 'valid', about: { ...about, kind: 'begin', filingType: 'change-filing', place: null } })
  await show('是您吗？')
  fireEvent.click(screen.getByText('是我，登录后开始'))
  expect(stand.visited.at(-1)).toBe('/pages/sign-in/index?next=%2Fpages%2Fhandoff%2Findex')
  stand.openWith({})
  await show('是您吗？')
})

const asking = { claim: 'second-secret-of-this-very-phone', matchCode: '47', expiresAt: '2026-09-17T17:02:00+08:00', pollAfterSeconds: 1 }

test('not signed in: waits for the computer’s yes with the digits, is let in for this filing only', async () => {
  let yes = false
  replies['POST /handoff/claim'] = ok(asking, 202)
  replies['GET /handoff/claim'] = () =>
    yes
      ? ok({ state: 'active', taken, session: { ...session, only: { handoff: 'continue', orderId } }, pollAfterSeconds: 1 })
      : ok({ state: 'asking', taken: null, pollAfterSeconds: 1 })
  await show(/要在电脑上确认一次/)
  fireEvent.click(screen.getByText('是我，继续'))
  await screen.findByText('请在电脑上确认')
  expect(screen.getByText('47')).toBeTruthy()
  expect(stand.visited).toEqual([])
  yes = true
  await waitFor(() => expect(stand.visited.at(-1)).toContain(`/pages/filing/site/index?orderId=${orderId}`), { timeout: 5000 })
  expect(useSessionStore.getState().only).toEqual({ handoff: 'continue', orderId })
  const poll = asked.find(({ url }) => url.endsWith('/handoff/claim') && asked.length)
  expect(poll?.url).not.toContain(asking.claim)
  expect(asked.filter(({ method, url }) => method === 'GET' && url.endsWith('/handoff/claim'))[0]?.header['X-Claim']).toBe(asking.claim)
})

test.each([
  ['declined', '电脑上说这不是您的手机'],
  ['expired', '电脑上一直没有确认'],
])('the computer’s answer %s is said', async (state, title) => {
  replies['POST /handoff/claim'] = ok(asking, 202)
  replies['GET /handoff/claim'] = ok({ state, taken: null, pollAfterSeconds: 1 })
  await show('是您吗？')
  fireEvent.click(screen.getByText('是我，继续'))
  await screen.findByText(title)
  expect(useSessionStore.getState().status).toBe('signed-out')
})

test('不是我: the code is given back as worthless', async () => {
  owner()
  replies['POST /handoff/decline'] = { statusCode: 204 }
  await show('是您吗？')
  fireEvent.click(screen.getByText('不是我'))
  await screen.findByText('已经拒绝')
})

test.each([
  ['expired', '二维码已经过期', /120 秒/],
  ['used', '二维码已经用过', /只能给一台手机/],
  ['cancelled', '电脑上已经收回', /换了新的二维码/],
  ['declined', '这个二维码被拒绝过', /换一个新的/],
])('%s: said with what to do', async (state, title, says) => {
  owner()
  replies['GET /handoff'] = ok({ state, about })
  await show(title)
  expect(screen.getByText(says)).toBeTruthy()
  expect(screen.queryByText('是我，继续')).toBeNull()
})

test('not for a phone: the reason and what to do instead', async () => {
  owner()
  const refusal = { says: '主办单位证件只能在电脑上上传', wayOut: '请回到电脑上办理' }
  replies['GET /handoff'] = ok({ state: 'not-for-phone', about: { ...about, refusal } })
  await show('这份备案不能在手机上继续')
  expect(screen.getByText(refusal.says)).toBeTruthy()
  expect(screen.getByText(refusal.wayOut)).toBeTruthy()
})

test('another account: says whose, switches, and comes back to the same code', async () => {
  rememberSession({ ...session, account: { id: 'b', maskedPhone: '139****0002', phone: '13900000002' } })
  replies['GET /handoff'] = ok({ state: 'other-account', about })
  replies['DELETE /session'] = { statusCode: 204 }
  await show('这份备案是另一个账号的')
  expect(screen.getByText(/138\*\*\*\*8001.*139\*\*\*\*0002/)).toBeTruthy()
  fireEvent.click(screen.getByText('切换账号'))
  await waitFor(() => expect(stand.visited.at(-1)).toBe('/pages/sign-in/index?next=%2Fpages%2Fhandoff%2Findex'))
  expect(useSessionStore.getState().status).toBe('signed-out')
})

test('a code nobody was shown, and none at all', async () => {
  replies['GET /handoff'] = gone('handoff-unknown', '没有这个二维码', 404)
  await show('这个二维码现在不能用')
})

test('opened without a code: the one scanned last on this phone, or none', async () => {
  stand.openWith({})
  const first = showPage(<Handoff />)
  await screen.findByText('这个二维码现在不能用')
  expect(asked.some(({ url }) => url.endsWith('/handoff'))).toBe(false)
  first.unmount()
  keepScanned(secret)
  await show('是您吗？')
})

test('no network: said, and tried again', async () => {
  owner()
  replies['GET /handoff'] = gone('x', '服务器暂时忙', 503)
  await show('服务器暂时忙')
  replies['GET /handoff'] = ok({ state: 'valid', about })
  fireEvent.click(screen.getByText('再试一次'))
  await screen.findByText('是您吗？')
})

test('lost to another phone while one read: the page says what became of it', async () => {
  owner()
  replies['POST /handoff/claim'] = gone('handoff-used', '已经用过', 409)
  await show('是您吗？')
  replies['GET /handoff'] = ok({ state: 'used', about })
  fireEvent.click(screen.getByText('是我，继续'))
  await screen.findByText('二维码已经用过')
})

test('the seconds run out before one’s eyes', async () => {
  owner()
  replies['GET /handoff'] = ok({ state: 'valid', about: { ...about, expiresAt: '2026-09-17T17:00:01+08:00' } })
  showPage(<Handoff />)
  await act(async () => void (await new Promise((later) => setTimeout(later, 1500))))
  await screen.findByText('二维码已经过期')
})

test('steps are called as they call themselves', () => {
  expect(stepNames).toEqual(Object.fromEntries(Object.entries(steps).map(([id, { title }]) => [id, title])))
})
