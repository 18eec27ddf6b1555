/** Every kind of question can be answered, says what is wrong in words, and can be gone past only where the rule allows. Source: spec K6-1, look.md. */
import type { FieldState } from '@domain/journey/journey-types'
import type { Problem } from '@domain/journey/problem'
import { fireEvent, render, screen, within } from '@testing-library/react'
import type { FieldExtras, FieldProps } from '@/components/form/field-props'
import { FormField } from '@/components/form/form-field'

const state = (given: Partial<FieldState>): FieldState => ({
  anchor: 'subject.phone',
  kind: 'text',
  label: '姓名',
  value: undefined,
  required: true,
  problems: [],
  ...given,
})
const draw = (given: Partial<FieldState>, more: Partial<FieldProps> = {}) => {
  const onChange = jest.fn()
  const view = render(<FormField state={state(given)} onChange={onChange} {...more} />)
  return { onChange, ...view }
}
const hard: Problem = {
  ruleKey: 'r',
  anchors: ['subject.phone'],
  severity: 'rejects',
  hard: true,
  says: '号码少一位',
  wayOut: '请对照证件',
}
const dated: Problem = {
  ruleKey: 'd',
  anchors: ['subject.phone'],
  severity: 'may-reject',
  hard: false,
  says: '地址没有房间号',
  rule: { source: '广东省管局规定', asOf: '2021-09' },
}

test('a hard finding says 会被驳回 with its way out, and offers no way past it', () => {
  const { container } = draw({ problems: [hard] }, { onAcknowledge: jest.fn() })
  expect(container.textContent).toContain('会被驳回：号码少一位')
  expect(container.textContent).toContain('请对照证件')
  expect(container.textContent).not.toContain('已知晓')
})

test('a dated finding names its date and can be ticked; the tick is the person’s own', () => {
  const onAcknowledge = jest.fn()
  const { container } = draw({ problems: [dated] }, { onAcknowledge })
  expect(container.textContent).toContain('很可能被驳回（规则日期 2021-09）：地址没有房间号')
  expect(onAcknowledge).not.toHaveBeenCalled()
  fireEvent.click(screen.getByText('已知晓，仍要继续'))
  expect(onAcknowledge).toHaveBeenCalledWith(dated)
})

test('what is only missing is said after the person has been there', () => {
  const missing = { ...hard, missing: true, says: '请填写姓名' }
  expect(draw({ problems: [missing] }, { visited: false }).container.textContent).not.toContain('请填写姓名')
  const { container } = draw({ problems: [missing] }, { visited: true })
  expect(container.textContent).toContain('请填写姓名')
  expect(container.textContent).not.toContain('会被驳回')
})

test('a read-only answer shows its value and where it is changed', () => {
  const onJump = jest.fn()
  const { container } = draw(
    { kind: 'certificate-number', label: '证件号码', value: '440305199003079019', readOnly: '在第 1 步修改' },
    { onJump },
  )
  expect(container.textContent).toContain('440305 1990 0307 9019')
  fireEvent.click(screen.getByText('在第 1 步修改'))
  expect(onJump).toHaveBeenCalledWith('subject.phone')
})

test('a few options lie open, one tap answers', () => {
  const { onChange } = draw({
    kind: 'choice',
    label: '性质',
    options: [
      { value: 'individual', label: '个人' },
      { value: 'enterprise', label: '企业' },
    ],
  })
  fireEvent.click(screen.getByText('企业'))
  expect(onChange).toHaveBeenCalledWith('enterprise')
})

test('many options open in a sheet and can be searched', () => {
  const options = Array.from({ length: 20 }, (_, n) => ({ value: `v${n}`, label: n === 17 ? '博客/个人空间' : `第 ${n} 类` }))
  const { onChange } = draw({ kind: 'choice', label: '网站服务内容', options })
  fireEvent.click(screen.getByText('请选择'))
  fireEvent.click(screen.getByText('博客/个人空间'))
  expect(onChange).toHaveBeenCalledWith('v17')
})

test('several of many: ticking adds, ticking again removes', () => {
  const { onChange } = draw({
    kind: 'multi-choice',
    label: '审批类型',
    value: ['news'],
    options: [
      { value: 'news', label: '新闻' },
      { value: 'drug', label: '药品' },
    ],
  })
  fireEvent.click(screen.getAllByText('新闻')[0] as HTMLElement)
  fireEvent.click(screen.getByText('药品'))
  expect(onChange).toHaveBeenLastCalledWith(['news', 'drug'])
  fireEvent.click(screen.getAllByText('新闻')[1] as HTMLElement)
  expect(onChange).toHaveBeenLastCalledWith(undefined)
})

test('长期 takes the end of the validity away', () => {
  const { onChange, container } = draw({ kind: 'validity', label: '证件有效期', value: { from: '2016-03-07', to: '2026-03-07' } })
  fireEvent.click(within(container).getByText('长期'))
  expect(onChange).toHaveBeenCalledWith({ from: '2016-03-07', longTerm: true })
})

test('the region is gone down to the county; a city without counties stands for itself', () => {
  const regions: FieldExtras['regions'] = {
    below: (code) =>
      code === undefined
        ? [{ code: '440000', name: '广东省' }]
        : code === '440000'
          ? [
              { code: '441900', name: '东莞市' },
              { code: '440300', name: '深圳市' },
            ]
          : code === '440300'
            ? [{ code: '440305', name: '南山区' }]
            : [],
    find: () => [],
    pathOf: () => '广东省',
  }
  const { onChange } = draw({ kind: 'region', label: '备案地域' }, { extras: { regions } })
  const tap = (text: string) => fireEvent.click(screen.getAllByText(text).at(-1) as HTMLElement)
  tap('请选择省、市、区县')
  tap('广东省')
  tap('深圳市')
  tap('南山区')
  expect(onChange).toHaveBeenLastCalledWith({ provinceCode: '440000', cityCode: '440300', countyCode: '440305' })
  tap('请选择省、市、区县')
  tap('广东省')
  tap('东莞市')
  expect(onChange).toHaveBeenLastCalledWith({ provinceCode: '440000', cityCode: '441900', countyCode: '441900' })
})

test('a sentence of the remark is put in with a tap, behind what is there', () => {
  const fragments = [
    { id: 'content', label: '网站内容', text: '本网站记录摄影心得。', required: true, present: false },
    { id: 'done', label: '承诺', text: 'x', required: true, present: true },
  ]
  const { onChange, container } = draw({ kind: 'remark', label: '网站备注', value: '已有的话', fragments })
  expect(container.textContent).toContain('承诺：已写')
  fireEvent.click(screen.getByText('需要写：网站内容'))
  expect(onChange).toHaveBeenCalledWith('已有的话。本网站记录摄影心得。')
})
