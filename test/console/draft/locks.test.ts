/** Locks at the computer: the field the phone is in; pictures and video check during capture; everything while the phone goes on (H5, spec J3). */
import type { Presence } from '@contract/handoff'
import { lockOf, locksOf } from '../../../console/draft/mirror/locks'

const says = { capture: '手机正在拍', field: { phone: '手机上正在填', console: '另一台电脑上正在填' } }
const phoneAt = (anchor?: string): Presence => ({
  side: 'phone',
  device: 'iPhone 上的微信',
  place: { step: 'site', ...(anchor ? { anchor } : {}) },
  uploads: null,
  at: '2026-09-14T09:00:00+08:00',
})

test('only the field the phone is in is locked', () => {
  const locks = locksOf(null, [phoneAt('sites.0.siteName')], undefined)
  expect(lockOf(locks, 'sites.0.siteName', says)).toBe('手机上正在填')
  expect(lockOf(locks, 'sites.0.siteRemark', says)).toBeUndefined()
})

test('a second computer is not called a phone', () => {
  const locks = locksOf(null, [{ ...phoneAt('subject.email'), side: 'console' }], undefined)
  expect(lockOf(locks, 'subject.email', says)).toBe('另一台电脑上正在填')
})

test('a phone that stands on the page without a field locks nothing', () => {
  expect(lockOf(locksOf(null, [phoneAt()], undefined), 'sites.0.siteName', says)).toBeUndefined()
})

test('whoever was in the field first keeps it: the cursor is not taken away', () => {
  expect(lockOf(locksOf(null, [phoneAt('sites.0.siteName')], 'sites.0.siteName'), 'sites.0.siteName', says)).toBeUndefined()
})

test('capture locks the pictures and no text', () => {
  const locks = locksOf({ kind: 'capture', state: 'active' }, [], undefined)
  expect(lockOf(locks, 'materials.subject-certificate', says)).toBe('手机正在拍')
  expect(lockOf(locks, 'subject.email', says)).toBeUndefined()
  expect(locks).toMatchObject({ capture: true, whole: false })
})

test('continue locks the whole form, and says so at the field the phone is in', () => {
  const locks = locksOf({ kind: 'continue', state: 'active' }, [phoneAt('sites.0.siteName')], undefined)
  expect(lockOf(locks, 'subject.email', says)).toBe('')
  expect(lockOf(locks, 'sites.0.siteName', says)).toBe('手机上正在填')
})

test.each(['waiting', 'asking', 'declined', 'cancelled', 'expired', 'ended'] as const)(
  'a handing-over that is %s locks nothing',
  (state) => {
    const locks = locksOf({ kind: 'continue', state }, [], undefined)
    expect(lockOf(locks, 'subject.email', says)).toBeUndefined()
  },
)
