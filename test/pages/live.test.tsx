/** What is on the screen changes while one looks at it: by the live channel, and by asking where there is none. Source: issue 4 points 7 and 9; contract/live.ts. */
import { Text } from '@tarojs/components'
import { act, screen, waitFor } from '@testing-library/react'
import { useLive } from '@/hooks/use-live'
import { useProgress } from '@/hooks/use-progress'
import { forgetSession, rememberSession } from '@/store/session-store'
import { stand } from '../support/client'
import { type Line, liveLines } from '../support/live-line'
import { showPage } from '../support/page'

const id = '30159962067561775'
const progress = {
  id,
  type: 'initial',
  status: 'initial-review',
  word: '审核中',
  turn: 'provider',
  domains: ['live-demo.cn'],
  createdAt: '2026-09-14T10:20:00+08:00',
  updatedAt: '2026-09-14T10:20:00+08:00',
  deadline: '2026-09-16T10:20:00+08:00',
  draftExpiresAt: null,
  submittedAt: '2026-09-14T10:20:00+08:00',
  deadlineEstimated: false,
  says: '第 1 次回答',
  nextSays: null,
  timeline: [],
  events: [],
  reasons: [],
  smsVerifications: [],
  filingNumbers: null,
  footer: null,
  actions: [],
  pollAfterSeconds: 30,
}
const settings = {
  now: '2026-09-14T11:00:00+08:00',
  providerName: '示例云',
  sandbox: false,
  servicePhone: '400',
  rulesVersion: 'x',
  policy: {},
}
let answers: number
/** Another person in each test: the app remembers how far it has listened for one. */
let person = 0
let lines: Line[]

/** A page that shows what the server last said of the order, within an app that keeps the channel. */
function Watched() {
  useLive(true)
  return <Text>{useProgress(id).data?.says ?? ''}</Text>
}
const line = (nth: number): Promise<Line> =>
  waitFor(() => {
    const found = lines[nth]
    if (!found) throw new Error('no line was asked for')
    return found
  })
/** The channel is open and has said where the numbers stand. */
async function greeted(nth: number, seq: number): Promise<Line> {
  const found = await line(nth)
  act(() => {
    found.open()
    found.say({ seq, topic: 'beat' })
  })
  return found
}

beforeEach(() => {
  answers = 0
  lines = liveLines()
  stand.openWith({ orderId: id })
  stand.answerWith(({ url }) => {
    if (url.endsWith('/settings')) return { statusCode: 200, data: settings }
    if (!url.endsWith(`/orders/${id}`)) return { statusCode: 404, data: { code: 'x', says: 'x' } }
    answers += 1
    return { statusCode: 200, data: { ...progress, says: `第 ${answers} 次回答` } }
  })
  rememberSession({
    account: { id: `a${person++}`, maskedPhone: '138****8001', phone: '13800138001' },
    draftKey: Buffer.alloc(32, 3).toString('base64'),
    deviceId: 'd1',
  })
})
afterEach(() => {
  jest.useRealTimers()
  forgetSession()
})

test('a word about this order brings its newest state to the open page, without a tap', async () => {
  showPage(<Watched />)
  await screen.findByText('第 1 次回答')
  const open = await greeted(0, 5)
  act(() => open.say({ seq: 6, topic: 'orders', orderId: id }))
  await screen.findByText('第 2 次回答')
})

test('a word about another order changes nothing here', async () => {
  showPage(<Watched />)
  await screen.findByText('第 1 次回答')
  const open = await greeted(0, 5)
  act(() => open.say({ seq: 6, topic: 'orders', orderId: '11111111111111111' }))
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
  expect(answers).toBe(1)
})

test('a number that was left out: the page is asked for, whatever it was', async () => {
  showPage(<Watched />)
  await screen.findByText('第 1 次回答')
  const open = await greeted(0, 5)
  act(() => open.say({ seq: 8, topic: 'notifications' }))
  await screen.findByText('第 2 次回答')
})

test('hidden and shown again: a new line with the last number, and what came in between is heard', async () => {
  showPage(<Watched />)
  await screen.findByText('第 1 次回答')
  await greeted(0, 5)
  act(() => stand.appShown(false))
  expect(lines[0]?.closed).toBe(true)
  act(() => stand.appShown(true))
  const again = await greeted(1, 6)
  expect(again.sent).toEqual([JSON.stringify({ since: 5 })])
  act(() => again.say({ seq: 6, topic: 'orders', orderId: id }))
  await screen.findByText('第 2 次回答')
})

test('the network went and came: a new line that knows the last number', async () => {
  const shown = showPage(<Watched />)
  await screen.findByText('第 1 次回答')
  await greeted(0, 5)
  shown.unmount()
  showPage(<Watched />)
  const again = await greeted(1, 5)
  expect(again.sent).toEqual([JSON.stringify({ since: 5 })])
})

test('nobody signed in: no line', async () => {
  forgetSession()
  showPage(<Watched />)
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
  expect(lines).toEqual([])
})

test('no channel: asked for as often as the server says; with it four times less often; cut: as before', async () => {
  jest.useFakeTimers()
  const newest = () => lines.at(-1) as Line
  const pass = (seconds: number) => act(() => jest.advanceTimersByTimeAsync(seconds * 1000))
  showPage(<Watched />)
  await pass(1)
  expect(answers).toBe(1)
  await pass(30)
  expect(answers).toBe(2)
  // The first line never spoke and was given up after 30 seconds; this is the next one.
  await pass(2)
  expect(lines.length).toBe(2)
  const beat = () => act(() => newest().say({ seq: 5, topic: 'beat' }))
  newest().open()
  beat()
  for (let beats = 0; beats < 5; beats += 1) {
    await pass(20)
    beat()
  }
  expect(answers).toBe(2)
  await pass(21)
  expect(answers).toBe(3)
  act(() => newest().end(1006))
  await pass(31)
  expect(answers).toBe(4)
})
