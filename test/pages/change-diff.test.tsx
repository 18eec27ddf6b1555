/** What a change changes: old and new per field, which paper and whose phone each part takes; nothing changed is said. Source: spec A5, B4, K1, K6-9, J8. */
import { withValueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { emptyAnswers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import { recordedAnswers } from '@domain/filing/recorded-answers'
import { journeyOf } from '@domain/journey/journey'
import type { JourneyContext } from '@domain/journey/journey-types'
import { policy2021 } from '@domain/policies/2021'
import { provinceRules } from '@domain/provinces/registry'
import { cleanup, render, screen } from '@testing-library/react'
import { DiffCard } from '@/pages/filing/preview/diff-card'
import { useDraftStore } from '@/store/draft-store'
import { institute } from './support/records'

const record = institute()
const numbers = ['川ICP备20240008号-1']
const unchanged: Answers = {
  ...emptyAnswers(),
  ...recordedAnswers(record, numbers),
  record: { subjectFilingNumber: record.filingNumber, siteFilingNumbers: numbers, confirmedAt: '2026-09-14T09:00:00+08:00' },
}
const contextFor = (given: SubjectRecord): JourneyContext => {
  const province = provinceRules('510000')
  return {
    now: '2026-09-14T09:00:00+08:00',
    policy: policy2021,
    ...(province ? { province } : {}),
    filingType: 'change-filing',
    record: given,
    account: { phone: '13800138010', name: '成都示例研究院', nature: 'public-institution' },
  }
}
function show(answers: Answers) {
  useDraftStore.setState({ answers })
  const context = contextFor(record)
  render(<DiffCard now={{ journey: journeyOf(answers, context), context, change: () => undefined }} regions={undefined} />)
  return document.body.textContent ?? ''
}
const partOf = (title: string) => screen.getByText(title).closest('.diff') as HTMLElement
afterEach(cleanup)

test('nothing changed: said, with what to do instead', () => {
  const text = show(unchanged)
  expect(text).toContain('还没有改任何内容')
  expect(screen.queryByText('这次改了什么')).toBeNull()
})

test('the site person gets another number: old → new, and the SMS goes to the new one (K6-9, J8)', () => {
  show(withValueAt(unchanged, 'sitePersons.0.phone', '13800138099'))
  const part = partOf('网站负责人')
  expect(part.querySelector('.diff__before')?.textContent).toContain('138 0013 8011')
  expect(part.querySelector('.diff__after')?.textContent).toContain('138 0013 8099')
  expect(part.textContent).toContain('核验短信发到：李五 138 0013 8099')
  expect(part.textContent).toContain('不用为它另外上传材料')
})

test('another subject person: the identity papers are asked for again, the SMS goes to that person', () => {
  const named = withValueAt(unchanged, 'subject.name', '陈一')
  show(withValueAt(named, 'subject.idNumber', '110105198506129020'))
  const part = partOf('主体负责人')
  expect(part.textContent).toMatch(/因此要重新上传：.*主体负责人/)
  expect(part.textContent).toContain('核验短信发到：陈一 138 0013 8010')
})

test('two parts: each with its own effects, and the other part’s paper is not laid to it', () => {
  const both = withValueAt(withValueAt(unchanged, 'sites.0.siteName', '成都示例研究院资讯'), 'subject.name', '陈一')
  show(both)
  expect(partOf('网站').textContent).toContain('样例研究院网站1')
  expect(partOf('网站').textContent).toContain('成都示例研究院资讯')
  expect(partOf('网站').textContent).toContain('核验短信发到：李五')
  expect(partOf('网站').textContent).not.toContain('陈一')
  expect(partOf('主体负责人').textContent).toContain('核验短信发到：陈一')
})
