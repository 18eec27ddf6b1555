/** docs/how-to/add-a-province.md, followed with a province that does not exist: one file, its line on record, its row among the provinces. */
import { readFileSync } from 'node:fs'
import { follow, type Recipe } from './support/follow-recipe'

/** Step 1: the copy, with the province's own code and one value of its own. */
const yingzhou = readFileSync('domain/provinces/guangdong.ts', 'utf8')
  .replace('/** 广东:', '/** 瀛洲, invented:')
  .replace('guangdong: ProvinceRecord', 'yingzhou: ProvinceRecord')
  .replace("code: '440000'", "code: '990000'")
  .replace(/minAgeUnitPerson: \{\s*value: 16/, 'minAgeUnitPerson: { value: 35')

const recipe: Recipe = {
  files: { 'domain/provinces/yingzhou.ts': yingzhou },
  lines: {
    'domain/provinces/records.ts': [{ after: "export { guangxi } from './guangxi'", line: "export { yingzhou } from './yingzhou'" }],
    'domain/provinces/province-list.ts': [{ after: "['650000', '新疆'", line: "  ['990000', '瀛洲', '瀛', 1, 2]," }],
  },
}

const question = `
import { emptyAnswers } from '@domain/filing/answers'
import { journeyOf } from '@domain/journey/journey'
import { policy2021 } from '@domain/policies/2021'
import { provinceRules, provinces } from '@domain/provinces/registry'

const province = provinceRules('990000')
const answers = emptyAnswers()
answers['verify-type'] = { region: { provinceCode: '990000' }, subjectNature: 'enterprise', subjectCertificateType: 'business-licence' }
answers.subject = { name: '陈一', idType: 'resident-id', idNumber: '440305199003079019' }
answers.sites = [{}]
answers.sitePersons = [{ sameAsSubjectPerson: true }]
const { problems } = journeyOf(answers, { now: '2020-09-14T09:00:00+08:00', policy: policy2021, province, filingType: 'initial' })
export default {
  listed: provinces().filter(({ code }) => code === '990000'),
  prefix: province.prefix,
  days: province.estimatedAuthorityDays,
  age: province.rules.minAgeUnitPerson.value,
  unknown: province.unknownRules - provinceRules('440000').unknownRules,
  said: problems.filter(({ ruleKey }) => ruleKey === 'minAgeUnitPerson').map(({ says, hard, rule }) => ({ says, hard, dated: rule.asOf })),
}
`

test('a province: one file, one line on record, one row for a province nobody had before', () => {
  expect(follow(recipe, question)).toEqual({
    listed: [{ code: '990000', name: '瀛洲', recorded: true }],
    prefix: '瀛',
    days: expect.objectContaining({ min: 1, max: 2 }),
    age: 35,
    unknown: 0,
    said: [{ says: expect.stringContaining('35 周岁'), hard: false, dated: '2021-09-30' }],
  })
}, 60_000)

test('without its line on record a province is known by name only: nothing of its file holds', () => {
  const { 'domain/provinces/records.ts': _left, ...lines } = recipe.lines
  expect(
    follow(
      { ...recipe, lines },
      `${question.split('const province')[0]}export default provinces().filter(({ code }) => code === '990000')`,
    ),
  ).toEqual([{ code: '990000', name: '瀛洲', recorded: false }])
}, 60_000)
