/** Numbers as they are compared with the paper: resident ID 6-4-4-4 (look.md, Layout), phones 3-4-4; days typed in any usual way. */
import { groupCertificateNumber, groupPhone, isWholeDay, toDay, toDomainName } from '@/components/form/grouping'

test.each([
  ['440305199003079019', '440305 1990 0307 9019'],
  ['4403051990', '440305 1990'],
  ['44030519900307901X', '440305 1990 0307 901X'],
  ['440305', '440305'],
  ['91440101MA9L7J088A', '91440101MA9L7J088A'],
  ['E12345678', 'E12345678'],
])('%s is written %s', (value, shown) => expect(groupCertificateNumber(value)).toBe(shown))

test.each([
  ['13800138001', '138 0013 8001'],
  ['138', '138'],
  ['1380', '138 0'],
  ['075512345678', '075512345678'],
])('phone %s is written %s', (value, shown) => expect(groupPhone(value)).toBe(shown))

test.each([
  ['20260914', '2026-09-14'],
  ['2026.9.4', '2026-09-04'],
  ['2026年9月14日', '2026-09-14'],
  ['2026-0', '2026-0'],
  ['202609', '2026-09'],
])('typed %s becomes %s', (typed, value) => expect(toDay(typed)).toBe(value))

test('an unfinished day is no answer', () => {
  expect(isWholeDay('2026-09')).toBe(false)
  expect(isWholeDay('2026-09-14')).toBe(true)
})

test.each([
  [' HTTPS://www.Xiaoxi-Notes-Demo.cn/about?x=1 ', 'www.xiaoxi-notes-demo.cn'],
  ['小溪。中国', '小溪.中国'],
])('pasted %s becomes the host %s', (typed, host) => expect(toDomainName(typed)).toBe(host))
