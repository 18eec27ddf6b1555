/** The list of problems on top of a step: all at once, each leads to its field. */
import type { Problem } from '@domain/journey/problem'
import { fireEvent, render, screen } from '@testing-library/react'
import { ProblemSummary } from '@/components/journey/problem-summary'

const missing: Problem = {
  ruleKey: 'required',
  anchors: ['subject.emergencyPhone'],
  severity: 'rejects',
  hard: true,
  missing: true,
  says: '请填写应急联系电话',
}
const dated: Problem = {
  ruleKey: 'address-detail',
  anchors: ['subject.contactAddress'],
  severity: 'may-reject',
  hard: false,
  says: '地址没有房间号',
  rule: { source: '广东规则', asOf: '2021-09' },
}

test('counts, names and leads to each field', () => {
  const gone: string[] = []
  render(
    <ProblemSummary
      problems={[missing, dated]}
      labelOf={(anchor) => (anchor === 'subject.contactAddress' ? '通信地址' : undefined)}
      onGo={(anchor) => gone.push(anchor)}
    />,
  )
  expect(screen.getByText('有 1 处可能被驳回，1 处需要填写')).toBeTruthy()
  fireEvent.click(screen.getByText(/请填写应急联系电话/))
  fireEvent.click(screen.getByText(/通信地址.*地址没有房间号/))
  expect(gone).toEqual(['subject.emergencyPhone', 'subject.contactAddress'])
})

test('nothing wrong, nothing shown', () => {
  const { container } = render(<ProblemSummary problems={[]} labelOf={() => undefined} onGo={() => undefined} />)
  expect(container.textContent).toBe('')
})
