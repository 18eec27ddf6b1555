/** The live channel as a phone keeps it: comes back when it is cut, knows what it missed, rests while nobody looks. Source: contract/live.ts. */
import { openLive } from '@/services/live'
import { type Line, liveLines, target } from '../support/live-line'

let lines: Line[]
let said: string[]
const ears = {
  onChange: ({ topic, orderId }: { topic: string; orderId?: string | undefined }) => void said.push(`${topic} ${orderId ?? 'all'}`),
  onMissed: () => void said.push('missed'),
  onUp: (up: boolean) => void said.push(up ? 'up' : 'down'),
}
const settle = () => jest.advanceTimersByTimeAsync(0)
const beat = (seq: number) => ({ seq, topic: 'beat' })
const newest = () => lines.at(-1) as Line
/** The line a phone has just asked for, opened and greeted by the server. */
async function greeted(seq: number): Promise<Line> {
  await settle()
  const line = newest()
  line.open()
  line.say(beat(seq))
  return line
}

beforeEach(() => {
  jest.useFakeTimers()
  lines = liveLines()
  said = []
})
afterEach(() => jest.useRealTimers())

test('says who it is once the line is open, and hears what changed', async () => {
  const live = openLive({ ...ears, token: target === 'weapp' ? 'secret' : undefined })
  const line = await greeted(7)
  expect(line.url).toMatch(target === 'weapp' ? /\/api\/live$/ : /^ws:.*\/api\/live$/)
  // The token travels in the first message, never in the address.
  expect(line.sent.map((text) => JSON.parse(text))).toEqual([target === 'weapp' ? { token: 'secret' } : {}])
  line.say({ seq: 8, topic: 'orders', orderId: '42' })
  line.say({ seq: 9, topic: 'notifications' })
  expect(said).toEqual(['up', 'orders 42', 'notifications all'])
  live.stop()
})

test('a gap in the numbers is something missed, in a message as in a beat', async () => {
  const live = openLive(ears)
  const line = await greeted(7)
  line.say({ seq: 10, topic: 'orders', orderId: '42' })
  line.say({ seq: 11, topic: 'orders', orderId: '42' })
  line.say(beat(11))
  line.say(beat(14))
  expect(said).toEqual(['up', 'missed', 'orders 42', 'missed'])
  live.stop()
})

test('everything out of date is said as two messages of one number: both count', async () => {
  const live = openLive({ ...ears, since: 3 })
  const line = await greeted(4)
  line.say({ seq: 4, topic: 'orders' })
  line.say({ seq: 4, topic: 'notifications' })
  expect(said).toEqual(['up', 'orders all', 'notifications all'])
  live.stop()
})

test('what cannot be read changes nothing', async () => {
  const live = openLive(ears)
  const line = await greeted(7)
  line.heard('not JSON')
  line.say({ seq: 8, topic: 'weather' })
  line.say({ topic: 'orders' })
  expect(said).toEqual(['up'])
  live.stop()
})

test('cut: comes back after about 1, 2, 4 seconds with the last number, and at once at ease when it holds', async () => {
  const live = openLive(ears)
  const line = await greeted(7)
  line.say({ seq: 8, topic: 'orders', orderId: '42' })
  line.end(1006)
  expect(said).toEqual(['up', 'orders 42', 'down'])
  // Between three quarters and five quarters of the wait.
  for (const [nth, seconds] of [1, 2, 4].entries()) {
    await jest.advanceTimersByTimeAsync(seconds * 740)
    expect(lines.length).toBe(nth + 1)
    await jest.advanceTimersByTimeAsync(seconds * 520)
    expect(lines.length).toBe(nth + 2)
    if (seconds < 4) newest().end(1006)
  }
  newest().open()
  expect(JSON.parse(newest().sent[0] ?? '')).toEqual({ since: 8 })
  newest().say(beat(9))
  newest().say({ seq: 9, topic: 'notifications' })
  expect(said.slice(3)).toEqual(['up', 'notifications all'])
  newest().end(1006)
  await jest.advanceTimersByTimeAsync(1260)
  expect(lines.length).toBe(5)
  live.stop()
})

test('a line that is silent for longer than a beat and a half is dead', async () => {
  const live = openLive(ears)
  await greeted(7)
  await jest.advanceTimersByTimeAsync(20_000)
  newest().say(beat(7))
  await jest.advanceTimersByTimeAsync(29_000)
  expect(said).toEqual(['up'])
  await jest.advanceTimersByTimeAsync(1_100)
  expect(said).toEqual(['up', 'down'])
  expect([lines[0]?.closed, lines.length]).toEqual([true, 2])
  live.stop()
})

test('signed out: does not come back; too many: in about a minute', async () => {
  const over = openLive(ears)
  await settle()
  newest().end(4401)
  await jest.advanceTimersByTimeAsync(300_000)
  expect(lines.length).toBe(1)
  over.resume()
  expect(lines.length).toBe(1)
  const live = openLive(ears)
  await settle()
  newest().end(4429)
  await jest.advanceTimersByTimeAsync(44_000)
  expect(lines.length).toBe(2)
  await jest.advanceTimersByTimeAsync(32_000)
  expect(lines.length).toBe(3)
  live.stop()
})

test('nobody looks: the line is given back; somebody does: asked for at once with the last number', async () => {
  const live = openLive(ears)
  await greeted(7)
  live.pause()
  expect(lines[0]?.closed).toBe(true)
  await jest.advanceTimersByTimeAsync(300_000)
  expect(lines.length).toBe(1)
  live.resume()
  await settle()
  newest().open()
  expect([lines.length, newest().sent]).toEqual([2, ['{"since":7}']])
  expect(live.stop()).toBe(7)
  await jest.advanceTimersByTimeAsync(300_000)
  expect(lines.length).toBe(2)
})

test('a server that counts anew (its world was reset) makes everything old, and is followed from there', async () => {
  const live = openLive({ ...ears, since: 90 })
  const line = await greeted(2)
  line.say({ seq: 3, topic: 'orders', orderId: '42' })
  expect(said).toEqual(['missed', 'up', 'orders 42'])
  live.stop()
})
