/** The first page in each of its states: what is under way, whose turn it is, and the one thing to do. Source: look.md; samples/home.png. */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import Home from '@/pages/home'
import { expireSession, forgetSession, rememberSession } from '@/store/session-store'
import { type Answered, type Asked, stand } from '../support/client'
import { showPage } from '../support/page'

const order = {
  id: '30159962067561775',
  type: 'initial',
  status: 'draft',
  word: '待完善',
  turn: 'applicant',
  domains: ['xiaoxi-notes-demo.cn'],
  createdAt: '2026-09-14T09:00:00+08:00',
  updatedAt: '2026-09-14T09:00:00+08:00',
  deadline: null,
  draftExpiresAt: '2026-10-14T09:00:00+08:00',
  stepsLeft: ['视频核身', '上传材料'],
}
const settings = {
  now: '2026-09-17T17:45:30+08:00',
  providerName: '示例云',
  sandbox: false,
  servicePhone: '400',
  rulesVersion: 'x',
  policy: { initialReviewWorkdays: { min: 1, max: 2 }, authorityMaxWorkdays: 20 },
}
let orders: () => Answered
const answer = ({ url, method }: Asked): Answered => {
  if (url.endsWith('/settings')) return { statusCode: 200, data: settings }
  if (url.endsWith('/orders') && method === 'GET') return orders()
  if (url.endsWith('/orders')) return { statusCode: 409, data: { code: 'order-in-flight', says: '已有一份备案', openOrderId: order.id } }
  return { statusCode: 404, data: { code: 'not-found', says: '没有' } }
}
const signedIn = () =>
  rememberSession({
    account: { id: 'a1', maskedPhone: '138****8001', phone: '13800138001' },
    draftKey: Buffer.alloc(32, 3).toString('base64'),
    deviceId: 'd1',
  })

beforeEach(() => {
  stand.visited.length = 0
  orders = () => ({ statusCode: 200, data: { orders: [order] } })
  stand.answerWith(answer)
})
afterEach(() => forgetSession())

test('a draft: which steps are left, until when it is kept, and 继续填写 leads into the form', async () => {
  signedIn()
  showPage(<Home />)
  await screen.findByText('还差 2 步：视频核身、上传材料')
  expect(screen.getByText('xiaoxi-notes-demo.cn')).toBeTruthy()
  expect(screen.getByText('已自动保存 · 草稿保留到 10月14日')).toBeTruthy()
  fireEvent.click(screen.getByText('继续填写'))
  expect(stand.visited).toEqual([`/pages/filing/preview/index?orderId=${order.id}`])
})

test('the person’s turn: the deadline as a date and as time left', async () => {
  orders = () => ({
    statusCode: 200,
    data: {
      orders: [{ ...order, status: 'sms-verifying', deadline: '2026-09-18T15:00:00+08:00', draftExpiresAt: null, stepsLeft: undefined }],
    },
  })
  signedIn()
  showPage(<Home />)
  await screen.findByText('轮到您了：短信核验')
  await waitFor(() => expect(screen.getByText('请在 9月18日（周五）前完成，还剩 21 小时 14 分')).toBeTruthy())
  fireEvent.click(screen.getByText('去核验'))
  expect(stand.visited).toEqual([`/pages/progress/detail/index?orderId=${order.id}`])
})

test('signed out: one can look around; beginning asks to sign in and comes back', async () => {
  expireSession()
  showPage(<Home />)
  expect(screen.getByText('登录后开始')).toBeTruthy()
  fireEvent.click(screen.getByText('备案前看一看'))
  fireEvent.click(screen.getByText('开始备案'))
  expect(stand.visited).toEqual(['/pages/before-you-file/index', `/pages/sign-in/index?next=${encodeURIComponent('/pages/home/index')}`])
})

test('no orders: nothing but the four things to begin', async () => {
  orders = () => ({ statusCode: 200, data: { orders: [] } })
  signedIn()
  const { container } = showPage(<Home />)
  await waitFor(() => expect(container.querySelector('.skeleton')).toBeNull())
  expect(screen.queryByText('继续填写')).toBeNull()
  expect(screen.getByText('开始备案')).toBeTruthy()
})

test('the server does not answer: it says so, nothing is lost, and trying again works', async () => {
  orders = () => new Error('request:fail')
  signedIn()
  const { container } = showPage(<Home />)
  await screen.findByText('没有取到您的备案订单')
  expect(container.textContent).toContain('已经填好的内容都在')
  orders = () => ({ statusCode: 200, data: { orders: [order] } })
  fireEvent.click(screen.getByText('再试一次'))
  await screen.findByText('继续填写')
})

test('offline: the banner says what happens to what is typed', () => {
  signedIn()
  showPage(<Home />, { online: false })
  expect(screen.getByText(/没有网络。您填的内容先存在这台手机上/)).toBeTruthy()
})

test('我的备案 is one tap away, also for what was filed elsewhere or at a desk; 开始备案 stays', async () => {
  signedIn()
  showPage(<Home />)
  fireEvent.click(await screen.findByText('我的备案'))
  expect(stand.visited).toEqual(['/pages/records/index'])
  expect(screen.getByText('开始备案')).toBeTruthy()
})

test('signed out: nobody has a 我的备案', async () => {
  showPage(<Home />)
  await screen.findByText('开始备案')
  expect(screen.queryByText('我的备案')).toBeNull()
})

test('one order at a time: beginning another opens the one in flight', async () => {
  signedIn()
  showPage(<Home />)
  await screen.findByText('继续填写')
  fireEvent.click(screen.getByText('开始备案'))
  await waitFor(() => expect(stand.visited).toEqual([`/pages/progress/detail/index?orderId=${order.id}`]))
})
