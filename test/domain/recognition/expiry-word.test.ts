// What is said about the validity of a certificate just read (spec C2, C3: three months left on the day of submission; K6-2: expired stops).
import { expiryWord } from '@domain/recognition/expiry-word'

const on = (to: string, today = '2026-11-21') => expiryWord({ from: '2006-11-21', to }, today, 90)

it('says that a certificate has expired, with the day', () => {
  expect(on('2026-11-20')?.kind).toBe('expired')
  expect(on('2026-11-20')?.says).toContain('2026-11-20')
})

// Nine days of November, 31 of December, 31 of January and 19 of February make 90.
it.each([
  ['2026-11-21', 'soon', '今天'],
  ['2027-02-18', 'soon', '89 天'],
])('says that %s is soon', (to, kind, words) => {
  expect(on(to)?.kind).toBe(kind)
  expect(on(to)?.says).toContain(words)
})

it('has nothing to say with ninety days left, without an end, or where no end was read', () => {
  expect(on('2027-02-19')).toBeUndefined()
  expect(expiryWord({ from: '2006-11-21', longTerm: true }, '2026-11-21', 90)).toBeUndefined()
  expect(expiryWord({ from: '2006-11-21' }, '2026-11-21', 90)).toBeUndefined()
})

it('says when a certificate is not valid yet, and leaves two dates in the wrong order to their own doubt', () => {
  expect(expiryWord({ from: '2026-11-22', to: '2046-11-22' }, '2026-11-21', 90)?.kind).toBe('not-yet-valid')
  expect(expiryWord({ from: '2026-10-01', to: '2016-10-01' }, '2026-11-21', 90)).toBeUndefined()
})
