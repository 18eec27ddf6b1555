/** The filing console's addresses, what its live channel makes old, and signing in. */
import { isOldAfter, liveKeys } from '../../console/api/live'
import { lineOf, paths, placeOf } from '../../console/filing/pages'
import { deviceName } from '../../console/filing/sign-in/device-name'
import { faultsOf } from '../../console/filing/sign-in/faults'

const at = (path: string) => placeOf(path.replace(/^#\//, '').split('/').filter(Boolean))

it('leads every address of its own to its place, and anything else to the overview', () => {
  expect(at(paths.overview)).toEqual({ page: 'overview' })
  expect(at(paths.start())).toEqual({ page: 'start' })
  expect(at(paths.orders)).toEqual({ page: 'orders' })
  expect(at(paths.order('42'))).toEqual({ page: 'orders', orderId: '42' })
  expect(at(paths.fill('42'))).toEqual({ page: 'fill', orderId: '42' })
  expect(at(paths.fill('42', 'site'))).toEqual({ page: 'fill', orderId: '42', step: 'site' })
  expect(at(paths.records)).toEqual({ page: 'records' })
  expect(at(paths.codes)).toEqual({ page: 'codes' })
  expect(at('#/somewhere/else')).toEqual({ page: 'overview' })
  expect(lineOf(at(paths.fill('42', 'site')))).toBe('orders')
})

it('asks again what a word from the server makes old, and leaves the rest', () => {
  const old = (topic: 'orders' | 'mirror' | 'notifications', orderId?: string) =>
    [
      liveKeys.orders,
      liveKeys.records,
      liveKeys.progress('1'),
      liveKeys.mirror('1'),
      liveKeys.mirror('2'),
      liveKeys.handoff('h'),
      ['settings'],
    ]
      .filter((key) => isOldAfter({ topic, orderId }, key))
      .map((key) => key.join(' '))
  expect(old('orders', '1')).toEqual(['orders', 'records', 'progress 1', 'mirror 1'])
  expect(old('mirror', '1')).toEqual(['mirror 1', 'handoff h'])
  // No order named: all of them.
  expect(old('mirror')).toEqual(['mirror 1', 'mirror 2', 'handoff h'])
  expect(old('notifications')).toEqual([])
})

it('names the computer as the phone will show it', () => {
  const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
  expect(deviceName(chrome)).toBe('Windows 上的 Chrome')
  expect(deviceName(`${chrome} Edg/140.0.0.0`)).toBe('Windows 上的 Edge')
  expect(
    deviceName('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15'),
  ).toBe('Mac 上的 Safari')
  expect(deviceName('curl/8')).toBe('电脑 上的 浏览器')
})

it('says what is missing before signing in, field by field in the order of the form', () => {
  expect(Object.keys(faultsOf({ phone: '', code: '', agreed: false }))).toEqual(['phone', 'code', 'agreed'])
  expect(Object.keys(faultsOf({ phone: '13800138001', code: '12345', agreed: true }))).toEqual(['code'])
  expect(faultsOf({ phone: '13800138001', code: '123456', agreed: true })).toEqual({})
})
