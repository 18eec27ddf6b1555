/** The demonstration: what can happen next to the order under way, by its state; ready-made stories. Source: issue 4 (demo bar); sandbox.md (desk). */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import Demo from '@/pages/demo'
import { nextActs } from '@/pages/demo/desk-acts'
import { forgetSession, rememberSession } from '@/store/session-store'
import { progressIn } from '../access/progress-states'
import { type Asked, stand } from '../support/client'
import { showPage } from '../support/page'

const settings = {
  now: '2026-09-14T10:00:00+08:00',
  providerName: '示例云',
  sandbox: true,
  servicePhone: '400',
  callerNumbers: [],
  policy: {},
}
const over = { ...progressIn('abandoned'), id: '30159962067561776' }
let order = progressIn('initial-review')
let sent: Asked[]

beforeEach(() => {
  sent = []
  stand.answerWith((asked) => {
    if (asked.url.endsWith('/settings')) return { statusCode: 200, data: settings }
    if (asked.method !== 'GET') sent.push(asked)
    if (asked.url.endsWith('/orders')) return { statusCode: 200, data: { orders: [over, order] } }
    if (asked.url.endsWith('/scenarios'))
      return { statusCode: 200, data: { scenarios: [{ id: 'call-back', name: '漏接电话', says: '第一通没接到', policyVersion: null }] } }
    if (asked.url.endsWith('/samples')) return { statusCode: 200, data: { stories: [] } }
    if (asked.url.includes('/inbox')) return { statusCode: 200, data: { messages: [] } }
    return { statusCode: 200, data: {} }
  })
  rememberSession({
    account: { id: 'a1', maskedPhone: '138****8001', phone: '13800138001' },
    draftKey: Buffer.alloc(32, 3).toString('base64'),
    deviceId: 'd1',
  })
})
afterEach(() => forgetSession())
const posts = () => sent.map(({ url, data }) => [url.replace(/^.*\/sandbox/, ''), data])

test('the order that is not over is played; a button lets the clerk act on it', async () => {
  order = progressIn('initial-review')
  showPage(<Demo />)
  fireEvent.click(await screen.findByText('来电未接'))
  await waitFor(() => expect(posts()).toEqual([[`/orders/${order.id}/desk`, { action: 'call', answered: false }]]))
})

test('退回两处 sends two reasons that lead to fields', async () => {
  order = progressIn('resubmitted')
  showPage(<Demo />)
  fireEvent.click(await screen.findByText('退回两处'))
  await waitFor(() => expect(sent).toHaveLength(1))
  const { reasons = [] } = (sent[0]?.data ?? {}) as { reasons?: { anchor: string }[] }
  expect(reasons.map(({ anchor }) => anchor)).toEqual(['subject.contactAddress', 'sites.0.siteName'])
})

test('where only time has to pass, the clock moves: the SMS goes out five minutes after the submission (B2-14)', async () => {
  order = progressIn('sms-verifying')
  showPage(<Demo />)
  fireEvent.click(await screen.findByText('发出短信'))
  await waitFor(() => expect(posts()).toEqual([['/clock/advance', { minutes: 6 }]]))
})

test('the person’s own moves are made in the product, not here', () => {
  for (const status of ['draft', 'initial-rejected', 'authority-rejected', 'backdrop-pending', 'order-idle-draft'] as const)
    expect(nextActs(status)).toEqual([])
})

test('a story is started by its name', async () => {
  showPage(<Demo />)
  fireEvent.click(await screen.findByText('漏接电话'))
  fireEvent.click(screen.getByText('照这个演'))
  await waitFor(() => expect(posts()).toEqual([['/scenarios/call-back/start', undefined]]))
})
