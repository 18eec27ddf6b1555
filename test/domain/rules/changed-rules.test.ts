/** What has changed between the rules a draft was last opened with and today's (issue: a draft opened after a rule changed says what changed). */
import { provinceRules } from '@domain/provinces/registry'
import { changedRules } from '@domain/rules/changed-rules'
import { readProvinceFile } from '@domain/rules/province-file'

const guangdong = provinceRules('440000')?.rules ?? {}
const entry = (value: unknown) => ({ value, source: '管局公告', asOf: '2026-10-01' })

test('the same rules: nothing', () => expect(changedRules(guangdong, structuredClone(guangdong))).toEqual([]))

test('another value: before and after in words, with the date of the new one', () => {
  expect(changedRules(guangdong, { ...guangdong, minAgeUnitPerson: entry(18) })).toEqual([
    { key: 'minAgeUnitPerson', label: '单位负责人的最低年龄', before: '须年满 16 周岁', after: '须年满 18 周岁', asOf: '2026-10-01' },
  ])
})

test('a value that came, and one that went', () => {
  const { commitmentLetter: _gone, ...rest } = guangdong
  const changes = changedRules(guangdong, { ...rest, maxSitesTotalUnit: entry(30) })
  expect(changes.map(({ key, before, after }) => [key, before.slice(0, 4), after.slice(0, 4)])).toEqual([
    ['commitmentLetter', '要签承诺', '没有收录'],
    ['maxSitesTotalUnit', '没有收录', '一个单位'],
  ])
})

test('a source, a date or a note alone is no change; history never is', () => {
  const sourced = { ...guangdong, minAgeUnitPerson: { value: 16, source: '别处', asOf: '2026-10-01', note: 'x' } }
  expect(changedRules(guangdong, sourced)).toEqual([])
  const history = entry({ signature: true, fingerprint: true, copiedSentence: true })
  expect(changedRules(guangdong, { ...guangdong, verificationSheet2018: history })).toEqual([])
})

test('a value nobody understands reads as not recorded', () => {
  expect(changedRules(guangdong, { ...guangdong, minAgeUnitPerson: entry('sixteen') })[0]?.after).toBe('没有收录')
})

describe('a newer file of a province', () => {
  const good = { code: '440000', rules: { minAgeUnitPerson: entry(18), commitmentVideo: null } }
  test('is read whole', () => expect(readProvinceFile(good)).toEqual({ rules: good }))
  test.each([
    ['no object', [], 'file'],
    ['no province', { ...good, code: '999999' }, 'code: 999999'],
    ['an unknown kind of rule', { ...good, rules: { minAge: entry(18) } }, 'rules.minAge: no such kind'],
    ['a value of the wrong shape', { ...good, rules: { minAgeUnitPerson: entry('18') } }, 'rules.minAgeUnitPerson: the value'],
    ['a misspelt word inside a value', { ...good, rules: { addressRules: entry({ sameTown: true }) } }, 'rules.addressRules: the value'],
    ['no source', { ...good, rules: { minAgeUnitPerson: { value: 18, asOf: '2026' } } }, 'rules.minAgeUnitPerson.source'],
    ['no date', { ...good, rules: { minAgeUnitPerson: { value: 18, source: 'x', asOf: 'autumn' } } }, 'rules.minAgeUnitPerson.asOf'],
    ['no value', { ...good, rules: { minAgeUnitPerson: { source: 'x', asOf: '2026' } } }, 'rules.minAgeUnitPerson.value'],
    ['something beside', { ...good, extra: 1 }, ''],
  ])('%s: refused, with the place', (_, file, where) => {
    const answer = readProvinceFile(file)
    expect('wrong' in answer && answer.wrong.length).toBeGreaterThan(0)
    if ('wrong' in answer) expect(answer.wrong.join('\n')).toContain(where)
  })
})

test('newer values are laid over the recorded ones, key by key; null takes one away', () => {
  const newer = {
    version: 'abc',
    of: (code: string) => (code === '440000' ? { minAgeUnitPerson: entry(18), commitmentLetter: null } : undefined),
  }
  const after = provinceRules('440000', newer)
  const before = provinceRules('440000')
  expect(after?.rules.minAgeUnitPerson).toEqual(entry(18))
  expect(after?.rules.commitmentLetter).toBeUndefined()
  expect(after?.rules.specialMaterials).toEqual(before?.rules.specialMaterials)
  expect(after?.unknownRules).toBe((before?.unknownRules ?? 0) + 1)
  expect(after?.rulesVersion).toBe(`${before?.rulesVersion}.abc`)
  expect(provinceRules('110000', newer)?.rules).toEqual(provinceRules('110000')?.rules)
})
