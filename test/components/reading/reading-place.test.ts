/**
 * Where a certificate is read: on Wi-Fi or where nothing is known of the network the device; off Wi-Fi the server by default, the person
 * may choose; weak devices the server; the mini program always the server. Source: issue 6, item 2.
 */
import { deviceFacts } from '@/platform/device-strength'
import { readStored, removeStored, writeStored } from '@/platform/storage'
import { readingMemory, rememberChoice, rememberGivingUp, rememberReading } from '@/services/reading-memory'
import { placeOf } from '@/services/reading-place'
import { readingPlace } from '@/services/recognition'
import { only } from '../../support/only'

const phone = { canRead: true, memory: 8, cores: 8, network: 'wifi' } as const
const download = 19_000_000
const now = Date.UTC(2026, 10, 21)
const day = 24 * 3600_000
const where = (...given: Parameters<typeof placeOf>) => {
  const { where, why, choice } = placeOf(...given)
  return [where, why, choice]
}

test('on Wi-Fi, and where the browser says nothing about its network, the device reads', () => {
  expect(where(phone, {}, download, now)).toEqual(['device', 'wifi', true])
  expect(where({ ...phone, network: 'unknown' }, {}, download, now)).toEqual(['device', 'wifi', true])
})

test.each(['mobile', 'slow', 'saving'] as const)(
  'with the network %s the server reads, until everything lies here or the person chose',
  (network) => {
    expect(where({ ...phone, network }, {}, download, now)).toEqual(['server', network, true])
    expect(where({ ...phone, network }, {}, 0, now)).toEqual(['device', 'at-hand', true])
    expect(where({ ...phone, network }, { chosen: 'device' }, download, now)).toEqual(['device', 'chosen', true])
  },
)

test('a choice for the server holds on Wi-Fi, too', () => {
  expect(where(phone, { chosen: 'server' }, 0, now)).toEqual(['server', 'chosen', true])
})

test('how much would be fetched is said with it', () => {
  expect(placeOf({ ...phone, network: 'mobile' }, {}, download, now).bytes).toBe(19_000_000)
})

test('weak devices leave it to the server: 2 GB, one core, or two cores that took more than 20 seconds', () => {
  expect(where({ ...phone, memory: 2 }, {}, 0, now)).toEqual(['server', 'weak', true])
  expect(where({ ...phone, cores: 1 }, {}, 0, now)).toEqual(['server', 'weak', true])
  expect(where({ ...phone, cores: 2 }, { lastMs: 20_001 }, 0, now)).toEqual(['server', 'weak', true])
  expect(where({ ...phone, cores: 2 }, { lastMs: 4_000 }, 0, now)).toEqual(['device', 'wifi', true])
  expect(where({ ...phone, cores: 4 }, { lastMs: 40_000 }, 0, now)).toEqual(['device', 'wifi', true])
})

test('a browser that says neither memory nor cores is not taken for weak', () => {
  expect(where({ canRead: true, network: 'unknown' }, {}, download, now)).toEqual(['device', 'wifi', true])
})

test('one that ran out of time or memory is spared for thirty days', () => {
  expect(where(phone, { gaveUpAt: now - 29 * day }, 0, now)).toEqual(['server', 'gave-up', true])
  expect(where(phone, { gaveUpAt: now - 31 * day }, 0, now)).toEqual(['device', 'wifi', true])
})

test('where the readers cannot run there is no choice, and nothing to fetch', () => {
  expect(placeOf({ ...phone, canRead: false }, { chosen: 'device' }, download, now)).toEqual({
    where: 'server',
    why: 'no-reader',
    bytes: 0,
    choice: false,
  })
})

describe('what this device remembers', () => {
  beforeEach(() => removeStored('reading-place'))

  test('the choice, until it is taken back', () => {
    rememberChoice('server')
    expect(readingMemory()).toEqual({ chosen: 'server' })
    rememberChoice(undefined)
    expect(readingMemory()).toEqual({})
  })

  test('giving up takes a choice for the device back; a reading that went well clears the giving up', () => {
    rememberChoice('device')
    rememberGivingUp(now)
    expect(readingMemory()).toEqual({ gaveUpAt: now })
    rememberReading(2_400)
    expect(readingMemory()).toEqual({ lastMs: 2_400 })
  })

  test('nothing but choice and times is written, and nonsense is not believed', () => {
    rememberReading(2_400)
    expect(readStored('reading-place')).toEqual({ lastMs: 2_400 })
    writeStored('reading-place', { chosen: 'moon', lastMs: 'long' })
    expect(readingMemory()).toEqual({})
  })
})

only('weapp')('the mini program leaves reading to the server', async () => {
  expect(deviceFacts()).toEqual({ canRead: false, network: 'unknown' })
  expect(await readingPlace()).toEqual({ where: 'server', why: 'no-reader', bytes: 0, choice: false })
})

only('h5')('what a browser says of its network', async () => {
  const { networkOf } = await import('@/platform/device-strength.h5')
  expect(networkOf(undefined)).toBe('unknown')
  expect(networkOf({ effectiveType: '4g' })).toBe('unknown')
  expect(networkOf({ effectiveType: '3g' })).toBe('slow')
  expect(networkOf({ type: 'wifi', effectiveType: '3g' })).toBe('wifi')
  expect(networkOf({ type: 'cellular', effectiveType: '4g' })).toBe('mobile')
  expect(networkOf({ type: 'wifi', saveData: true })).toBe('saving')
})
