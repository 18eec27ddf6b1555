/** 联系客服: the order goes along, the question is checked before it is sent, its answer is read here; a word on how it went. Source: issue 4 item 9; spec K1. */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import Support from '@/pages/support'
import { forgetSession, rememberSession } from '@/store/session-store'
import { progressIn } from '../access/progress-states'
import { type Answered, type Asked, stand } from '../support/client'
import { showPage } from '../support/page'
import { typeInto } from '../support/typing'

const order = progressIn('initial-rejected')
const settings = {
  now: '2026-09-14T10:00:00+08:00',
  providerName: '示例云',
  sandbox: false,
  servicePhone: '400-000-0000',
  callerNumbers: [],
  policy: {},
}
const ticket = {
  id: 't1',
  orderId: order.id,
  topic: 'rejection',
  state: 'answered',
  createdAt: '2026-09-14T09:00:00+08:00',
  answeredAt: '2026-09-14T09:30:00+08:00',
}
let tickets: object[]
let sent: Asked[]
let reply: (asked: Asked) => Answered

beforeEach(() => {
  tickets = []
  sent = []
  reply = () => ({ statusCode: 201, data: ticket })
  stand.openWith({ orderId: order.id })
  stand.answerWith((asked) => {
    if (asked.url.endsWith('/settings')) return { statusCode: 200, data: settings }
    if (asked.url.endsWith('/orders')) return { statusCode: 200, data: { orders: [order] } }
    if (asked.method === 'GET' && asked.url.endsWith('/tickets')) return { statusCode: 200, data: { tickets } }
    if (asked.method === 'GET')
      return { statusCode: 200, data: { ...ticket, text: '名称怎么改？', maskedCallBack: '138****8001', answer: '加上作品类型。' } }
    sent.push(asked)
    return reply(asked)
  })
  rememberSession({
    account: { id: 'a1', maskedPhone: '138****8001', phone: '13800138001' },
    draftKey: Buffer.alloc(32, 3).toString('base64'),
    deviceId: 'd1',
  })
})
afterEach(() => forgetSession())
const type = (id: string, value: string) => typeInto(document.getElementById(id), value)
const text = () => document.body.textContent ?? ''

test('the order goes along; nothing is sent before there is something to answer', async () => {
  showPage(<Support />)
  await screen.findByText('附上这份备案')
  await screen.findByText('首次备案 · shanjian-notes-demo.cn')
  expect(screen.getByText('400-000-0000，工作日 9:00–18:00')).toBeTruthy()
  fireEvent.click(screen.getByText('提交工单'))
  expect(sent).toEqual([])
  fireEvent.click(screen.getByText('看不懂退回原因'))
  type('ticket-text', '名称')
  fireEvent.click(screen.getByText('提交工单'))
  expect(text()).toContain('请至少写 5 个字')
  type('ticket-text', '名称要怎么改才行？')
  type('ticket-call-back', '1380013')
  fireEvent.click(screen.getByText('提交工单'))
  expect(text()).toContain('手机号码是 11 位数字，以 1 开头')
  expect(sent).toEqual([])
  type('ticket-call-back', '13800138001')
  fireEvent.click(screen.getByText('提交工单'))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.data).toEqual({ orderId: order.id, topic: 'rejection', text: '名称要怎么改才行？', callBack: '13800138001' })
  await waitFor(() => expect(text()).toContain('已经提交，一个工作日内答复'))
})

test('one’s own questions: the state in the list, the answer when opened', async () => {
  tickets = [ticket]
  showPage(<Support />)
  fireEvent.click(await screen.findByText('9月14日 09:00 提交'))
  await screen.findByText('加上作品类型。')
  expect(text()).toContain('已答复')
  expect(text()).toContain('回电 138****8001')
})

test('too many questions: the server’s words and the way out', async () => {
  reply = () => ({ statusCode: 429, data: { code: 'too-many-tickets', says: '一小时内提交的工单太多了', wayOut: '急事可以打客服电话' } })
  showPage(<Support />)
  fireEvent.click(await screen.findByText('其他'))
  type('ticket-text', '想问一下备案要多久')
  fireEvent.click(screen.getByText('提交工单'))
  await waitFor(() => expect(text()).toContain('一小时内提交的工单太多了。急事可以打客服电话'))
  // what was written stays
  expect((document.getElementById('ticket-text') as HTMLTextAreaElement).value || text()).toContain('想问一下备案要多久')
})

test('a word on how it went, with the order it is about', async () => {
  reply = () => ({ statusCode: 204 })
  showPage(<Support />)
  fireEvent.click(await screen.findByText('很顺利'))
  fireEvent.click(screen.getByText('提交评价'))
  await screen.findByText('谢谢，已经收到')
  expect(sent[0]?.data).toEqual({ rating: 'easy', orderId: order.id })
})
