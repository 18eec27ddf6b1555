/** 规定变了: what it was, what it is, since when; gone when there is nothing to tell. */
import { fireEvent, render, screen } from '@testing-library/react'
import { RulesChanged } from '@/components/journey/rules-changed'

const age = {
  key: 'minAgeUnitPerson',
  label: '单位负责人的最低年龄',
  before: '须年满 16 周岁',
  after: '须年满 18 周岁',
  asOf: '2026-10-01',
}

test('every change with before, after and date; read by one tap', () => {
  let read = 0
  render(
    <RulesChanged
      changes={[age, { key: 'commitmentVideo', label: '承诺视频', before: '没有收录', after: '要录视频' }]}
      onRead={() => void read++}
    />,
  )
  expect(screen.getByText('单位负责人的最低年龄：原来「须年满 16 周岁」，现在「须年满 18 周岁」（规则日期 2026-10-01）')).toBeTruthy()
  expect(screen.getByText('承诺视频：原来「没有收录」，现在「要录视频」')).toBeTruthy()
  fireEvent.click(screen.getByText('知道了'))
  expect(read).toBe(1)
})

test('nothing changed: nothing is drawn', () => {
  const { container } = render(<RulesChanged changes={[]} onRead={() => undefined} />)
  expect(container.textContent).toBe('')
})
