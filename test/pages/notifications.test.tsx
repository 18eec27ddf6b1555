/** The inbox: what waits first, what was sent where, read marks that go back when nobody heard of them, older pages, links. Source: spec A30, K1, K5; issue 4 point 7. */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { Bell } from '@/components/ui/bell'
import { useLive } from '@/hooks/use-live'
import { useUnread } from '@/hooks/use-unread'
import Notifications from '@/pages/notifications'
import { forgetSession, rememberSession } from '@/store/session-store'
import { type Answered, type Asked, stand } from '../support/client'
import { liveLines } from '../support/live-line'
import { showPage } from '../support/page'

const orderId = '30159962067561775'
const delivery = (channel: string, status: string, more: object = {}) => ({
  channel,
  to: channel === 'mail' ? 'x***@example.com' : '138****8001',
  status,
  tries: 1,
  at: '2026-09-16T09:00:05+08:00',
  nextTryAt: null,
  says: '已送达',
  ...more,
})
const message = (id: string, more: object = {}) => ({
  id,
  event: 'order.submitted',
  group: 'progress',
  title: '备案已提交',
  text: `备案 demo.cn（订单 ${orderId}，9月14日 10:20，审核中）：已提交，接入商将在 9月16日 10:20 前完成初审。`,
  urgent: false,
  at: '2026-09-14T10:20:00+08:00',
  readAt: '2026-09-14T10:30:00+08:00',
  orderId,
  link: `/progress/${orderId}`,
  deliveries: [delivery('sms', 'delivered')],
  ...more,
})
const rejected = message('n3', {
  event: 'order.rejected',
  group: 'to-do',
  title: '初审未通过',
  text: '有 2 处需要修改',
  urgent: true,
  at: '2026-09-16T09:00:00+08:00',
  readAt: null,
  link: `/progress/${orderId}/rejection`,
  deliveries: [
    delivery('sms', 'delivered'),
    delivery('mail', 'retrying', { tries: 2, nextTryAt: '2026-09-16T10:05:00+08:00', says: '邮件服务没有回应，10:05 再试' }),
    delivery('wechat', 'failed', { to: '微信', says: '没有送达：微信没有允许发这条消息，每次允许只能收到一条' }),
  ],
})
const yesterday = message('n2', { title: '初审电话未接通', at: '2026-09-15T16:00:00+08:00' })
const settings = {
  now: '2026-09-16T10:00:00+08:00',
  providerName: '示例云',
  sandbox: false,
  servicePhone: '400',
  rulesVersion: 'x',
  policy: {},
}
const progress = {
  id: orderId,
  smsVerifications: [
    { n: 1, sentAt: 'x', verifiedAt: 'x' },
    { n: 2, sentAt: 'x', verifiedAt: null },
  ],
}

let inbox: ReturnType<typeof message>[]
let older: ReturnType<typeof message>[]
let posted: Asked[]
let reading: () => Answered
let reachable: boolean
const unreadOf = () => inbox.filter(({ readAt }) => readAt === null).length

beforeEach(() => {
  inbox = [rejected, yesterday, message('n1')]
  older = []
  posted = []
  reachable = true
  reading = () => ({ statusCode: 200, data: { unread: 0 } })
  stand.visited.length = 0
  stand.answerWith((asked) => {
    if (!reachable) return new Error('no network')
    const [path = '', query = ''] = asked.url.split('?')
    if (path.endsWith('/settings')) return { statusCode: 200, data: settings }
    if (path.endsWith(`/orders/${orderId}`)) return { statusCode: 200, data: progress }
    if (asked.method === 'POST') {
      posted.push(asked)
      return reading()
    }
    if (query.includes('before=')) return { statusCode: 200, data: { notifications: older, unread: unreadOf(), next: null } }
    return { statusCode: 200, data: { notifications: inbox, unread: unreadOf(), next: older.length ? 'n1' : null } }
  })
  rememberSession({
    account: { id: 'a1', maskedPhone: '138****8001', phone: '13800138001' },
    draftKey: Buffer.alloc(32, 7).toString('base64'),
    deviceId: 'd1',
    token: 't',
  })
})
afterEach(() => forgetSession())

const text = () => document.body.textContent ?? ''
const card = (title: string) => screen.getByText(title).closest('.card') as HTMLElement
/** The part of a card that is pressed. */
const main = (title: string) => card(title).querySelector('.message__main') as HTMLElement

/** Said to a screen reader before the title. */
const isUnread = (title: string) => main(title).querySelector('[aria-label="未读"]') !== null

test('what waits for the person stands first, the rest by day, and what is unread is said', async () => {
  showPage(<Notifications />)
  await screen.findByText('初审未通过')
  const order = ['需要您处理', '初审未通过', '昨天', '初审电话未接通', '9月14日（周一）', '备案已提交']
  const places = order.map((words) => text().indexOf(words))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(isUnread('初审未通过')).toBe(true)
  expect(isUnread('初审电话未接通')).toBe(false)
})

test('what was to be done on an order that has moved on since waits for nobody, read or not', async () => {
  const sms = message('n4', { title: '核验短信已发出', group: 'to-do', at: '2026-09-16T09:00:00+08:00', readAt: null })
  inbox = [message('n6', { title: '备案已通过', at: '2026-09-16T09:30:00+08:00' }), sms]
  showPage(<Notifications />)
  await screen.findByText('核验短信已发出')
  expect(isUnread('核验短信已发出')).toBe(true)
  expect(screen.queryByText('需要您处理')).toBeNull()
  cleanup()
  inbox = [message('n6', { title: '备案已通过', orderId: '11111111111111111' }), sms]
  showPage(<Notifications />)
  await screen.findByText('需要您处理')
})

test('what went out where, in words; the reason and the receiver on demand', async () => {
  showPage(<Notifications />)
  await screen.findByText('短信已送达 · 邮件正在重试，下次 10:05 · 微信没有送达')
  expect(text()).not.toContain('x***@example.com')
  fireEvent.click(screen.getByText('短信已送达 · 邮件正在重试，下次 10:05 · 微信没有送达'))
  expect(text()).toContain('邮件 x***@example.com')
  expect(text()).toContain('邮件服务没有回应，10:05 再试（试过 2 次）')
  expect(text()).toContain('没有送达：微信没有允许发这条消息')
})

test('the sentence stands first, the order it is about below it; another text is left whole', async () => {
  inbox = [message('n9'), message('n8', { title: '新设备登录', text: '您的账号在一台新设备上登录。' })]
  showPage(<Notifications />)
  await screen.findByText('已提交，接入商将在 9月16日 10:20 前完成初审。')
  expect(card('备案已提交').textContent).toContain('demo.cn · 订单 3015 9962 0675 61775')
  expect(screen.getByText('您的账号在一台新设备上登录。')).toBeTruthy()
})

test('a tap reads it and leads to where something can be done', async () => {
  showPage(<Notifications />)
  await screen.findByText('初审未通过')
  reading = () => {
    inbox = [{ ...rejected, readAt: '2026-09-16T10:00:00+08:00' }, yesterday, message('n1')]
    return { statusCode: 200, data: { unread: 0 } }
  }
  fireEvent.click(main('初审未通过'))
  await waitFor(() => expect(posted[0]?.data).toEqual({ ids: ['n3'] }))
  expect(stand.visited).toEqual([`/pages/filing/rejection/index?orderId=${orderId}`])
  await waitFor(() => expect(isUnread('初审未通过')).toBe(false))
})

test('an SMS that waits leads to the person who has not answered', async () => {
  inbox = [message('n9', { title: '核验短信已发出', group: 'to-do', readAt: null, link: `/progress/${orderId}/sms-verification` })]
  showPage(<Notifications />)
  await screen.findByText('核验短信已发出')
  fireEvent.click(main('核验短信已发出'))
  await waitFor(() => expect(stand.visited).toEqual([`/pages/progress/sms-verification/index?orderId=${orderId}&n=2`]))
})

test.each([
  [`/progress/${orderId}`, `/pages/progress/detail/index?orderId=${orderId}`],
  [`/progress/${orderId}/photo`, `/pages/filing/photo/index?orderId=${orderId}`],
  [`/filing/${orderId}`, `/pages/filing/preview/index?orderId=${orderId}`],
  ['/records', '/pages/records/index'],
  ['/support', '/pages/support/index'],
  ['/authorization-codes', '/pages/authorization-codes/index'],
])('the link %s opens its page', async (link, url) => {
  inbox = [message('n9', { title: '一条通知', link })]
  showPage(<Notifications />)
  await screen.findByText('一条通知')
  fireEvent.click(main('一条通知'))
  expect(stand.visited).toEqual([url])
})

test('a link this app does not know opens nothing', async () => {
  inbox = [message('n9', { title: '一条通知', link: '/somewhere/else' })]
  showPage(<Notifications />)
  await screen.findByText('一条通知')
  fireEvent.click(main('一条通知'))
  await act(async () => undefined)
  expect(stand.visited).toEqual([])
})

test('all read: up to the newest one; when nobody heard of it, as before and said', async () => {
  showPage(<Notifications />)
  await screen.findByText('初审未通过')
  reading = () => ({ statusCode: 503, data: { code: 'x', says: '服务器忙' } })
  fireEvent.click(screen.getByText('全部标为已读'))
  await screen.findByText('没有标成已读，联网后再点一次')
  expect(posted[0]?.data).toEqual({ upTo: 'n3' })
  await waitFor(() => expect(isUnread('初审未通过')).toBe(true))
  expect(screen.getByText('全部标为已读')).toBeTruthy()
})

test('one group alone, and a group with nothing in it', async () => {
  showPage(<Notifications />)
  await screen.findByText('初审未通过')
  const groups = document.querySelector('.chips') as HTMLElement
  fireEvent.click(within(groups).getByText('进度'))
  expect(screen.queryByText('初审未通过')).toBeNull()
  expect(screen.getByText('备案已提交')).toBeTruthy()
  fireEvent.click(within(groups).getByText('其他'))
  expect(screen.getByText('这一类还没有通知')).toBeTruthy()
})

function Listening() {
  useLive(true)
  return <Notifications />
}

test('a new one appears while the page lies open, without a tap', async () => {
  const lines = liveLines()
  showPage(<Listening />)
  await screen.findByText('初审未通过')
  await waitFor(() => expect(lines.length).toBe(1))
  inbox = [message('n5', { title: '备案已通过', readAt: null }), ...inbox]
  act(() => {
    lines[0]?.open()
    lines[0]?.say({ seq: 1, topic: 'beat' })
    lines[0]?.say({ seq: 2, topic: 'notifications' })
  })
  await screen.findByText('备案已通过')
})

test('older ones come when they are asked for', async () => {
  older = [message('n0', { title: '很早的一条', at: '2025-12-30T10:00:00+08:00' })]
  showPage(<Notifications />)
  await screen.findByText('初审未通过')
  expect(screen.queryByText('很早的一条')).toBeNull()
  fireEvent.click(screen.getByText('看更早的通知'))
  await screen.findByText('很早的一条')
  expect(screen.getByText('2025年12月30日')).toBeTruthy()
  expect(screen.getByText('更早的没有了')).toBeTruthy()
})

test('nothing yet: says what will be here', async () => {
  inbox = []
  showPage(<Notifications />)
  await screen.findByText('还没有通知')
})

test('no answer and nothing kept: says so and asks again', async () => {
  reachable = false
  showPage(<Notifications />)
  await screen.findByText('没有连上服务器')
  reachable = true
  fireEvent.click(screen.getByText('再试一次'))
  await screen.findByText('初审未通过')
})

test('after a restart without network the last known list is there with its time, and cannot be read on the device', async () => {
  showPage(<Notifications />)
  await screen.findByText('初审未通过')
  await waitFor(() => expect([...stand.stored.keys()]).toContain('seen:notifications'))
  expect(stand.stored.get('seen:notifications')).not.toContain('初审')
  cleanup()
  reachable = false
  showPage(<Notifications />, { online: false })
  await screen.findByText('初审未通过')
  expect(text()).toMatch(/没有网络。下面是 9月16日 \d\d:\d\d 的通知/)
})

const Corner = () => <Bell unread={useUnread()} onPress={() => undefined} />

test('the bell says the number, shows it, and says nothing where there is none', async () => {
  showPage(<Corner />)
  await waitFor(() => expect(document.querySelector('.bell')?.getAttribute('aria-label')).toBe('通知，1 条未读'))
  cleanup()
  inbox = []
  showPage(<Corner />)
  await act(async () => undefined)
  expect(document.querySelector('.bell')?.getAttribute('aria-label')).toBe('通知')
})
