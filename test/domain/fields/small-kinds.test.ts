/** Phones (C9), mail and names (C3), validities (C2), regions (C1, K6-12). */
import { checkEmail } from '@domain/fields/email'
import { checkPersonName } from '@domain/fields/person-name'
import { checkPhone, normalisePhone, segmentReachable } from '@domain/fields/phone'
import { isCompleteRegion, isPseudoDistrict } from '@domain/fields/region'
import { checkValidity, daysBetween } from '@domain/fields/validity'

test.each([
  ['13800138001', undefined],
  ['+86 138-0013-8001', undefined],
  ['１３８００１３８００１', undefined],
  ['1380013800', '10 位'],
  ['138001380011', '12 位'],
  ['12800138001', '以 1 开头'],
  ['0755-86013388', '固定电话'],
  ['86013388', '8 位'],
  ['abc', '以 1 开头'],
])('phone %s', (phone, says) => {
  if (says === undefined) expect(checkPhone(phone)).toBeUndefined()
  else expect(checkPhone(phone)?.says).toContain(says)
})

test('a number beginning with 86 is not cut', () => expect(normalisePhone('8613800138001')).toBe('13800138001'))

test('segments by the list of C9', () => {
  for (const segment of ['130', '147', '162', '173', '191', '199']) expect(segmentReachable(`${segment}00138001`)).toBe(true)
  for (const segment of ['140', '148', '154', '161', '174', '190', '192', '194', '197'])
    expect(segmentReachable(`${segment}00138001`)).toBe(false)
  expect(segmentReachable('123')).toBeUndefined()
})

test.each([
  ['a@b.cn', undefined],
  ['first.last+tag@mail.example.com', undefined],
  ['a.b.cn', '要有 @'],
  ['a@b', '不完整'],
  ['a@b，cn', '不完整'],
  ['a b@c.cn', '不完整'],
])('mail %s', (email, says) => {
  if (says === undefined) expect(checkEmail(email)).toBeUndefined()
  else expect(checkEmail(email)?.says).toContain(says)
})

test.each([
  ['林小溪', true],
  ['阿卜杜拉·买买提', true],
  ['John Smith', true],
  ['林', false],
  ['林小溪1', false],
  ['林@溪', false],
])('name %s', (name, good) => expect(checkPersonName(name) === undefined).toBe(good))

const today = '2026-09-14'
test.each([
  [{ longTerm: true }, undefined],
  [{ from: '2016-01-01', longTerm: true }, undefined],
  [{ from: '2016-09-14', to: '2026-09-14' }, undefined],
  [{ from: '2016-09-13', to: '2026-09-13' }, '到期'],
  [{ from: '2026-09-15', to: '2036-09-15' }, '才生效'],
  [{ from: '2020-01-02', to: '2020-01-01' }, '早于'],
  [{}, undefined],
])('validity %j', (value, says) => {
  if (says === undefined) expect(checkValidity(value, today)).toBeUndefined()
  else expect(checkValidity(value, today)?.says).toContain(says)
})

test('days between two days, over a leap year too', () => {
  expect(daysBetween('2026-09-14', '2026-09-14')).toBe(0)
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(daysBetween('2026-09-14', '2026-12-13')).toBe(90)
})

test.each([
  ['110101', '110000', false],
  ['310101', '310000', false],
  ['440301', '440000', true],
  ['320501', '320000', true],
  ['469001', '460000', false],
  ['659001', '650000', false],
  ['440305', '440000', false],
])('county %s stands for 市辖区: %s', (countyCode, provinceCode, pseudo) => {
  expect(isPseudoDistrict({ provinceCode, cityCode: `${countyCode.slice(0, 4)}00`, countyCode })).toBe(pseudo)
})

test('a region is complete with its county; 东莞 has none and repeats its city', () => {
  expect(isCompleteRegion({ provinceCode: '440000', cityCode: '441900', countyCode: '441900' })).toBe(true)
  expect(isCompleteRegion({ provinceCode: '440000', cityCode: '440300' })).toBe(false)
  expect(isCompleteRegion(undefined)).toBe(false)
})
