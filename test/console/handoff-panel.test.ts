/** The code a phone reads: what its panel shows in each state, when it is renewed by itself, and that what is drawn can be read. Source: contract/handoff.ts; issue 5. */
import type { Handoff } from '@contract/handoff'
import { handoffStates } from '@domain/handoff/handoff'
import decodeQR from 'qr/decode.js'
import { lastsMs, mostRenewals, renewsItself, viewOf } from '../../console/filing/handoff/handoff-view'
import { drawQr } from '../../console/filing/handoff/qr-drawing'

const handoff = (state: Handoff['state']): Handoff => ({
  id: 'h-1',
  kind: 'continue',
  state,
  orderId: '20260914000000001',
  matchCode: '47',
  createdAt: '2026-09-14T09:00:00+08:00',
  expiresAt: '2026-09-14T09:02:00+08:00',
  phone: null,
  handedBackAt: null,
  role: 'computer',
})
const calm = { error: null, busy: false, paused: false }

it('shows each state of the server as itself, but a code that ran out as one being made', () => {
  const shown = Object.fromEntries(handoffStates.map((state) => [state, viewOf({ ...calm, handoff: handoff(state) }).kind]))
  expect(shown).toEqual({
    waiting: 'waiting',
    asking: 'asking',
    active: 'active',
    declined: 'declined',
    cancelled: 'cancelled',
    expired: 'making',
    ended: 'ended',
  })
})

it('stops at a code that ran out while nobody looks, and says when none could be made', () => {
  expect(viewOf({ ...calm, handoff: handoff('expired'), paused: true }).kind).toBe('paused')
  expect(viewOf({ ...calm, handoff: undefined, error: new Error('offline') }).kind).toBe('trouble')
  expect(viewOf({ ...calm, handoff: undefined, busy: true, error: new Error('before') }).kind).toBe('making')
  // A phone at work stays shown, however long nobody touched the computer.
  expect(viewOf({ ...calm, handoff: handoff('active'), paused: true }).kind).toBe('active')
})

it('renews only what ran out, only in front of somebody, and not for ever', () => {
  expect(renewsItself(handoff('expired'), 0, true)).toBe(true)
  expect(renewsItself(handoff('expired'), mostRenewals - 1, true)).toBe(true)
  expect(renewsItself(handoff('expired'), mostRenewals, true)).toBe(false)
  expect(renewsItself(handoff('expired'), 0, false)).toBe(false)
  for (const state of ['waiting', 'asking', 'active', 'declined', 'cancelled', 'ended'] as const)
    expect(renewsItself(handoff(state), 0, true)).toBe(false)
})

it('lasts the two minutes of the server, whatever this computer’s clock says', () => {
  expect(lastsMs(handoff('waiting'))).toBe(120_000)
})

it('draws what a decoder reads', () => {
  const link = `https://beian.example.cn/#/pages/handoff/index?t=${'aB3_'.repeat(8)}`
  const { side, path } = drawQr(link)
  const scale = 4
  const size = side * scale
  const data = new Uint8ClampedArray(size * size * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < scale; dy += 1)
      for (let dx = 0; dx < scale; dx += 1) {
        const at = ((Number(y) * scale + dy) * size + Number(x) * scale + dx) * 4
        data.fill(0, at, at + 3)
      }
  }
  expect(decodeQR({ width: size, height: size, data })).toBe(link)
})
