/** 登录: phone, code with its waiting time, consent never ticked beforehand, refusals in words. Source: architecture (WeChat review), issue 2 point 8. */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import SignIn from '@/pages/sign-in'
import { clientKind } from '@/platform/api-base'
import { expireSession, forgetSession } from '@/store/session-store'
import { type Answered, type Asked, stand } from '../support/client'
import { showPage } from '../support/page'
import { typeInto } from '../support/typing'

const session = {
  account: { id: 'a1', maskedPhone: '138****8001', phone: '13800138001' },
  draftKey: Buffer.alloc(32, 3).toString('base64'),
  deviceId: 'd1',
}
let asked: Asked[]
let refusal: Answered | undefined

beforeEach(() => {
  asked = []
  refusal = undefined
  stand.visited.length = 0
  stand.openWith({ next: encodeURIComponent('/pages/progress/list/index') })
  stand.answerWith((request) => {
    asked.push(request)
    if (request.url.endsWith('/sign-in-codes'))
      return refusal ?? { statusCode: 202, data: { resendAfterSeconds: 60, expiresAt: '2026-09-14T09:05:00+08:00' } }
    return refusal ?? { statusCode: 201, data: { ...session, ...(clientKind === 'weapp' ? { token: 'token-1' } : {}) } }
  })
  expireSession()
})
afterEach(() => forgetSession())

const type = (label: string, value: string) => {
  const box = [...document.querySelectorAll('input,taro-input-core')].find(
    (one) => one.getAttribute('aria-label') === label || one.id === (label === '手机号码' ? 'phone' : 'code'),
  )
  typeInto(box, value)
}
const submit = () => fireEvent.click(screen.getAllByText('登录').at(-1) as HTMLElement)

test('the consent is not ticked; without it nothing is sent and the button says why', async () => {
  const { container } = showPage(<SignIn />)
  type('手机号码', '13800138001')
  type('短信验证码', '123456')
  submit()
  expect(asked).toEqual([])
  expect(container.textContent).toContain('请先阅读并勾选《隐私说明》')
})

test('a code is sent once, then the seconds to wait are shown', async () => {
  const { container } = showPage(<SignIn />)
  type('手机号码', '13800138001')
  fireEvent.click(screen.getByText('获取验证码'))
  // A slow machine looks when some of the sixty seconds have gone by.
  fireEvent.click(await screen.findByText(/^(60|5\d) 秒后可重发$/))
  expect(asked).toHaveLength(1)
  expect(asked[0]?.data).toEqual({ phone: '13800138001' })
  expect(container.textContent).toContain('09:05 前有效')
})

test('signing in leads on to where the person wanted to go', async () => {
  showPage(<SignIn />)
  type('手机号码', '13800138001')
  type('短信验证码', '123456')
  fireEvent.click(screen.getByText('我已阅读并同意《隐私说明》'))
  submit()
  await waitFor(() => expect(stand.visited).toEqual(['/pages/progress/list/index']))
  expect(asked[0]?.data).toMatchObject({ phone: '13800138001', code: '123456', client: clientKind })
})

test('a refusal is said in the server’s words with the way out', async () => {
  refusal = { statusCode: 401, data: { code: 'wrong-code', says: '验证码不对', wayOut: '请核对后重填，还可以试 4 次' } }
  const { container } = showPage(<SignIn />)
  type('手机号码', '13800138001')
  type('短信验证码', '000000')
  fireEvent.click(screen.getByText('我已阅读并同意《隐私说明》'))
  submit()
  await screen.findByText('验证码不对')
  expect(container.textContent).toContain('还可以试 4 次')
  expect(stand.visited).toEqual([])
})

test('the session’s storage holds no phone in clear, and in a browser no token', async () => {
  showPage(<SignIn />)
  type('手机号码', '13800138001')
  type('短信验证码', '123456')
  fireEvent.click(screen.getByText('我已阅读并同意《隐私说明》'))
  submit()
  await waitFor(() => expect(stand.visited).toHaveLength(1))
  const kept = JSON.stringify([...stand.stored.entries()]) + JSON.stringify({ ...window.sessionStorage })
  expect(kept).not.toContain('13800138001')
  expect(kept.includes('token-1')).toBe(clientKind === 'weapp')
})
