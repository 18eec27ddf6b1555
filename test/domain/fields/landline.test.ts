/** 办公室电话: ^(086-)?0\d{2,3}-?\d{7,8}$ and whose city its code is (spec C3, C9, K1). */
import { areaCodeOf, checkLandline } from '@domain/fields/landline'
import { areaCodesOf } from '@domain/regions/area-codes'
import { divisions } from '@domain/regions/divisions'

test.each(['086-0755-86013388', '0755-86013388', '075586013388', '010-12345678', '０２１－１２３４５６７８', '0471 1234567'])(
  '%s is one',
  (phone) => {
    expect(checkLandline(phone, false)).toBeUndefined()
  },
)

test.each([
  ['86013388', '办公室电话少了区号'],
  ['13800138001', '这里要填真实的固定电话，不能填手机号码'],
  ['0755-860133', '办公室电话不像带区号的固定电话'],
  ['755-86013388', '办公室电话不像带区号的固定电话'],
])('%s is none: %s', (phone, says) => {
  expect(checkLandline(phone, false)?.says).toBe(says)
})

test('where no fixed telephone is demanded, a mobile number will do', () => {
  expect(checkLandline('13800138001', true)).toBeUndefined()
  expect(checkLandline('12345', true)?.says).toBe('办公室电话不像带区号的固定电话')
})

test.each([
  ['086-0755-86013388', '0755'],
  ['01012345678', '010'],
  ['02112345678', '021'],
  ['0311-1234567', '0311'],
  ['86013388', undefined],
])('the area code of %s is %s', (phone, code) => {
  expect(areaCodeOf(phone)).toBe(code)
})

test.each([
  ['440300', ['0755']],
  ['110100', ['010']],
  ['500200', ['023']],
  ['469001', ['0898']],
  ['371200', undefined],
])('in %s it is %s', (division, codes) => {
  expect(areaCodesOf(division)).toEqual(codes)
})

test('every code is written as a code, and every place listed is a division', () => {
  const places = [...divisions.matchAll(/^(\d{4})\d\d/gm)].map(([, place]) => place ?? '')
  const known = places.filter((place) => areaCodesOf(`${place}00`) !== undefined)
  for (const place of known) for (const code of areaCodesOf(`${place}00`) ?? []) expect(code).toMatch(/^0(10|2\d|[3-9]\d{2})$/)
  // 333 prefectures and the four municipalities; those without an entry are only districts of none
  expect(known.length).toBeGreaterThan(330)
})
