/**
 * What helps while an order is with others: the reviewer's numbers and times, a correction and its objection, what survives a step back,
 * asking again by hand, a card for somebody else. Source: issue 4 items 4, 6, 8, 9; spec A24, A34, K1.
 */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import ProgressDetail from '@/pages/progress/detail'
import { callBackDays } from '@/pages/progress/detail/call-back-times'
import ProgressList from '@/pages/progress/list'
import SharedProgress from '@/pages/shared-progress'
import { clientKind } from '@/platform/api-base'
import { forgetSession, rememberSession } from '@/store/session-store'
import { progressIn } from '../access/progress-states'
import { type Answered, type Asked, stand } from '../support/client'
import { showPage } from '../support/page'

const settings = {
  now: '2026-09-14T10:00:00+08:00',
  providerName: '示例云',
  sandbox: false,
  servicePhone: '400-000-0000',
  callerNumbers: ['0755-86013388', '0755-86013389'],
  rulesVersion: 'x',
  policy: {},
}
let progress = progressIn('initial-review')
let sent: Asked[]
let reply: (asked: Asked) => Answered

beforeEach(() => {
  sent = []
  reply = () => ({ statusCode: 200, data: progress })
  stand.visited.length = 0
  stand.openWith({ orderId: progress.id })
  stand.answerWith((asked) => {
    if (asked.url.endsWith('/settings')) return { statusCode: 200, data: settings }
    if (asked.method !== 'GET') sent.push(asked)
    else if (asked.url.endsWith(`/orders/${progress.id}`)) return { statusCode: 200, data: progress }
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
const acts = () => sent.map(({ method, url, data }) => [method, url.replace(/^.*\/orders\/\d+/, ''), data])

test('with others: the step, whose turn and the day in one card; what holds meanwhile below', async () => {
  progress = progressIn('authority-review')
  showPage(<ProgressDetail />)
  await screen.findByText('管局正在审核，您不用做什么')
  expect(text()).toContain('第 5 步 / 共 6 步 · 管局审核')
  expect(text()).toContain('轮到管局')
  // 20 workdays after 09-14: 4 to 09-18, 5 with 09-20, 9 to 09-24, 12 to 09-30, 15 with 10-10, 20 to 10-16
  expect(text()).toContain('10月16日（周五）还有 32 天')
  expect(text()).toContain('这期间不能修改，也不能催办')
  expect(text()).toContain('网站先不要开通')
})

test('the reviewer’s numbers can be saved, and a time that suits is told at once', async () => {
  progress = progressIn('initial-review')
  showPage(<ProgressDetail />)
  await screen.findByText('0755-86013389')
  reply = () => ({ statusCode: 200, data: { ...progress, callWindow: 'afternoon' } })
  fireEvent.click(screen.getByText('下午（14:00–18:00）'))
  await waitFor(() => expect(acts()).toEqual([['PUT', '/call-window', { window: 'afternoon' }]]))
})

test('a missed call: the number, when it comes again, and one button that asks for it now', async () => {
  progress = progressIn('initial-review-call-pending', { callFrom: '0755-86013388' })
  showPage(<ProgressDetail />)
  await screen.findByText('来电号码 0755-86013388')
  reply = () => ({ statusCode: 200, data: { ...progress, callBackAt: '2026-09-14T10:01:00+08:00' } })
  fireEvent.click(screen.getByText('请现在回拨给我'))
  await screen.findByText(/已约好 9月14日 10:01 回电/)
  expect(acts()).toEqual([['POST', '/call-back', {}]])
  expect(screen.queryByText('请现在回拨给我')).toBeNull()
})

test('a time of one’s own is a half hour within the reviewers’ hours of the next three working days (K2)', () => {
  // Wednesday before the autumn festival: 09-25 to 09-27 are free
  const days = callBackDays(Date.parse('2026-09-23T16:10:00+08:00'), '2026-09-23T16:00:00+08:00')
  expect(days.map(({ day }) => day)).toEqual(['2026-09-23', '2026-09-24', '2026-09-28', '2026-09-29'])
  expect(days[0]?.times).toEqual(['16:30', '17:00', '17:30'])
  expect(days[1]?.times[0]).toBe('09:00')
})

test('a correction shows before, after and why; 不同意 asks first and puts it back', async () => {
  const corrected = {
    n: 1,
    anchor: 'subject.contactAddress',
    label: '通信地址',
    from: '3 栋 510 室',
    to: '3 栋 501 室',
    reason: '门牌号写错',
    at: '2026-09-14T09:10:00+08:00',
    objectedAt: null,
    objectable: true,
  }
  progress = progressIn('initial-review', { corrections: [corrected] })
  showPage(<ProgressDetail />)
  await screen.findByText('审核员替您更正了 1 处')
  for (const words of ['3 栋 510 室', '3 栋 501 室', '原因：门牌号写错']) expect(text()).toContain(words)
  fireEvent.click(screen.getByText('不同意，改回去'))
  await screen.findByText('改回原来的写法？')
  reply = () => ({
    statusCode: 200,
    data: { ...progress, corrections: [{ ...corrected, objectedAt: '2026-09-14T10:00:00+08:00', objectable: false }] },
  })
  fireEvent.click(screen.getByText('改回去'))
  await screen.findByText('9月14日 10:00 您不同意，已改回')
  expect(acts()).toEqual([['POST', '/corrections/1/objection', undefined]])
})

test('撤销 says before what stays and what begins anew', async () => {
  progress = progressIn('initial-review')
  showPage(<ProgressDetail />)
  fireEvent.click(await screen.findByText('撤销，改一改再交'))
  for (const words of ['填过的内容都在，订单号不变', '通过的视频核身仍然有效', '审核从头开始，之前等的时间不算'])
    expect(screen.getByText(words)).toBeTruthy()
  fireEvent.click(screen.getByText('先不'))
  await act(async () => undefined)
  expect(sent).toEqual([])
})

test('放弃 after the initial review says that its result is lost (spec A34)', async () => {
  progress = progressIn('pending-authority-submission')
  showPage(<ProgressDetail />)
  fireEvent.click(await screen.findByText('放弃备案'))
  expect(text()).toContain('已经通过的初审作废，重新开始要再审一次')
  expect(text()).toContain('用过的授权码会退还，可以再用')
})

test('刷新 asks the server again and says so', async () => {
  progress = progressIn('initial-review')
  showPage(<ProgressDetail />)
  await screen.findByText('接入商正在初审，您不用做什么')
  progress = progressIn('pending-authority-submission')
  fireEvent.click(screen.getByText('刷新'))
  await screen.findByText('初审已通过，正在提交管局')
  expect(text()).toContain('已经是最新的')
})

/** Down by so many pixels: a finger in the browser, WeChat's own gesture in the mini program. */
async function pullDown(pixels: number) {
  const body = document.querySelector('.page__body') as HTMLElement
  const finger = (y: number) => ({ touches: [{ clientX: 100, clientY: y }] })
  await act(async () => {
    if (clientKind === 'weapp') return stand.pull()
    fireEvent.touchStart(body, finger(100))
    for (let y = 0; y <= pixels; y += 20) fireEvent.touchMove(body, finger(100 + y))
    fireEvent.touchEnd(body, { touches: [] })
  })
}

test('pulling the page down asks the server again; a little is not enough in the browser', async () => {
  progress = progressIn('initial-review')
  showPage(<ProgressDetail />)
  await screen.findByText('接入商正在初审，您不用做什么')
  progress = progressIn('pending-authority-submission')
  if (clientKind === 'h5') {
    await pullDown(60)
    expect(screen.queryByText('初审已通过，正在提交管局')).toBeNull()
  }
  await pullDown(160)
  await screen.findByText('初审已通过，正在提交管局')
  if (clientKind === 'weapp') await waitFor(() => expect(stand.visited).toContain('pull ended'))
})

test('help takes the order along, and a link for somebody else is given once with its secret behind the #', async () => {
  progress = progressIn('authority-review')
  showPage(<ProgressDetail />)
  fireEvent.click(await screen.findByText('提交工单'))
  expect(stand.visited).toEqual([`/pages/support/index?orderId=${progress.id}`])
  fireEvent.click(screen.getByText('给别人看进度'))
  const link = { id: 'l1', createdAt: '2026-09-14T10:00:00+08:00', expiresAt: '2026-10-14T10:00:00+08:00' }
  reply = ({ method }) =>
    method === 'POST' ? { statusCode: 201, data: { ...link, secret: 's'.repeat(32) } } : { statusCode: 200, data: { links: [link] } }
  fireEvent.click(await screen.findByText('生成查看链接'))
  const address = await screen.findByText(new RegExp(`#/pages/shared-progress/index\\?t=${'s'.repeat(32)}$`))
  expect(address.textContent?.split('#')[0]).not.toContain('s'.repeat(32))
  fireEvent.click(await screen.findByText('停用'))
  await waitFor(() => expect(acts().at(-1)?.slice(0, 2)).toEqual(['DELETE', '/progress-links/l1']))
})

test('the list keeps what is over apart; each line says type, state, until when, number and day (K1)', async () => {
  const running = progressIn('initial-review')
  const over = { ...progressIn('abandoned'), id: '30159962067561776', domains: ['old-demo.cn'] }
  reply = () => ({ statusCode: 200, data: { orders: [running, over] } })
  showPage(<ProgressList />)
  const line = await screen.findByText('shanjian-notes-demo.cn')
  const card = within(line.closest('.order-line') as HTMLElement)
  for (const words of ['首次备案', '审核中', '接入商正在初审，您不用做什么', /订单 3015 9962 0675 61775 · 9月14日创建/])
    expect(card.getByText(words)).toBeTruthy()
  expect(screen.queryByText('old-demo.cn')).toBeNull()
  fireEvent.click(screen.getByText('已结束 1'))
  expect(screen.getByText('old-demo.cn')).toBeTruthy()
})

test('somebody with the link sees the state and nothing to press but looking again', async () => {
  const { type, status, word, turn, domains, submittedAt, deadline, deadlineEstimated, timeline } = progressIn('authority-review')
  stand.openWith({ t: 's'.repeat(32) })
  reply = ({ header }) =>
    header['X-Share'] === 's'.repeat(32)
      ? {
          statusCode: 200,
          data: {
            ...{ type, status, word, turn, domains, submittedAt, deadline, deadlineEstimated, timeline },
            now: settings.now,
            expiresAt: '2026-10-14T10:00:00+08:00',
          },
        }
      : { statusCode: 404, data: { code: 'link-gone', says: '这个链接打不开了' } }
  showPage(<SharedProgress />)
  await screen.findByText('通信管理局在审')
  expect(text()).toContain('链接到 10月14日 失效')
  const buttons = [...document.querySelectorAll('.pressable')].map(({ textContent }) => textContent)
  expect([...new Set(buttons)]).toEqual(['刷新', '我也要备案'])
})
