/** What the things on one certificate say about each other. Numbers by GB 11643: 440305199003079019 is of 7 March 1990, its 17th digit odd (male). */
import { comparisons } from '@domain/recognition/compare-reading'

const number = '440305199003079019'
const today = '2026-09-14'
const about = (values: Parameters<typeof comparisons>[1]) => comparisons('resident-id', values, today)

test('a sound number confirms the day of birth and the sex', () => {
  expect(about({ idNumber: number, birthDate: '1990-03-07', sex: '男' })).toEqual([
    { field: 'birthDate', agrees: true, says: '和号码里的出生日期一致' },
    { field: 'sex', agrees: true, says: '和号码里的性别一致' },
  ])
})

test('a contradiction is said where it stands, with what the number says', () => {
  const said = about({ idNumber: number, birthDate: '1990-03-01', sex: '女' })
  expect(said.map(({ field, agrees }) => [field, agrees])).toEqual([
    ['birthDate', false],
    ['sex', false],
  ])
  expect(said[0]?.says).toContain('1990-03-07')
  expect(said[1]?.says).toContain('男')
})

test('a number whose check digit fails says nothing about anybody', () => {
  const said = about({ idNumber: '440305199003079018', birthDate: '1990-03-07', sex: '男' })
  expect(said).toHaveLength(1)
  expect(said[0]).toMatchObject({ field: 'idNumber', agrees: false })
})

test('a validity ends after it begins, on days that exist', () => {
  expect(about({ validFrom: '2016-08-20', validTo: '2036-08-20' })).toEqual([])
  expect(about({ validFrom: '2016-08-20', validTo: '长期' })).toEqual([])
  expect(about({ validFrom: '2036-08-20', validTo: '2016-08-20' })[0]).toMatchObject({ field: 'validTo', agrees: false })
  expect(about({ validFrom: '2016-02-30' })[0]).toMatchObject({ field: 'validFrom', agrees: false })
  expect(about({ validTo: '2036.08.20' })[0]).toMatchObject({ field: 'validTo', agrees: false })
})

test('what is not there is not compared', () => {
  expect(about({ name: '林小溪' })).toEqual([])
  expect(comparisons('no-such-paper', { idNumber: '1' }, today)).toEqual([])
})
