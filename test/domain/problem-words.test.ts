/** 会被驳回 is said only for hard findings; dated ones carry their date (spec K6-1). */
import type { Problem } from '@domain/journey/problem'
import { countsOf, severityWord } from '@domain/journey/problem-words'

const problem = (more: Partial<Problem>): Problem => ({
  ruleKey: 'r',
  anchors: ['subject.phone'],
  severity: 'rejects',
  hard: true,
  says: '…',
  ...more,
})

test('the rank of a finding in words', () => {
  expect(severityWord(problem({}))).toBe('会被驳回')
  expect(severityWord(problem({ hard: false, severity: 'may-reject', rule: { source: 's', asOf: '2021-09' } }))).toBe(
    '很可能被驳回（规则日期 2021-09）',
  )
  expect(severityWord(problem({ hard: false, severity: 'may-reject' }))).toBe('可能被驳回')
  expect(severityWord(problem({ hard: false, severity: 'note' }))).toBe('')
})

test('what is merely missing is counted apart', () => {
  const dated = problem({ hard: false, severity: 'may-reject' })
  expect(countsOf([problem({}), dated, dated, problem({ missing: true }), problem({ hard: false, severity: 'note' })])).toBe(
    '有 1 处会被驳回，2 处可能被驳回，1 处需要填写，1 处提醒',
  )
})
