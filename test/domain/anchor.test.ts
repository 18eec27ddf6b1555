/** An anchor is a path into the answers (sandbox interface): every kind of anchor keeps the shape its schema asks for. */
import { pathOf, valueAt, withValueAt } from '@domain/filing/anchor'
import { answersSchema, emptyAnswers } from '@domain/filing/answers'

const at = '2026-09-14T09:00:00+08:00'
const values: [anchor: string, value: unknown, path: (string | number)[]][] = [
  ['subject.phone', '13800138001', ['subject', 'phone']],
  ['verify-type.domain', 'xiaoxi-notes-demo.cn', ['verify-type', 'domain']],
  ['sites.1.siteName', '小溪的摄影笔记', ['sites', 1, 'siteName']],
  ['sitePersons.0.phone', '13800138004', ['sitePersons', 0, 'phone']],
  ['materials.site-person-id-front.1', { objectId: 'o1', at }, ['materials', 'site-person-id-front.1']],
  ['identity-check.checks.0', { checkId: 'c1', status: 'passed', at }, ['identity-check', 'checks', '0']],
]

test.each(values)('%s can be set, read and saved', (anchor, value, path) => {
  expect(pathOf(anchor)).toEqual(path)
  const answers = withValueAt(emptyAnswers(), anchor, value)
  expect(valueAt(answers, anchor)).toEqual(value)
  expect(answersSchema.safeParse(answers).success).toBe(true)
  expect(valueAt(withValueAt(answers, anchor, undefined), anchor)).toBeUndefined()
})

// A licence's scope runs to well over a thousand characters, and what was read of it is kept beside what was confirmed.
test('a long scope that was read can be saved', () => {
  const scope = '图文设计制作；'.repeat(250)
  const answers = {
    ...withValueAt(emptyAnswers(), 'subject.businessScope', scope),
    sources: { 'subject.businessScope': { from: 'recognised' as const, recognised: scope } },
  }
  expect(answersSchema.safeParse(answers).success).toBe(true)
})
