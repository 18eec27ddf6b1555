/** docs/how-to/add-a-rule.md and add-a-value.md, followed with a rule and values that do not exist. */
import { readFileSync } from 'node:fs'
import { follow, type Recipe } from './support/follow-recipe'

const siteMotto = `/** 网站口号, invented: provinces that want a motto in the remark. */
import * as z from '@domain/zod'
import { provinceRule } from './rule'

export const siteMottoRule = provinceRule({
  key: 'siteMotto',
  label: '网站口号',
  value: z.strictObject({ least: z.number() }),
  words: ({ least }) => \`网站备注要有至少 \${least} 个字的口号\`,
  when: { isIndividual: false },
  find: ({ least }, { answers }) =>
    (answers.sites[0]?.siteRemark ?? '').length >= least ? [] : [{ anchors: ['sites.0.siteRemark'], says: '没有口号', wayOut: '请写一句' }],
})
`
const rule: Recipe = {
  files: { 'domain/rules/site-motto.ts': siteMotto },
  lines: {
    'domain/rules/register.ts': [{ after: "from './site-name'", line: "export { siteMottoRule } from './site-motto'" }],
  },
}
/** Values are entries of the province's file. */
const lineIn = (file: string, line: string): Recipe['lines'] => ({ [file]: [{ after: '  rules: {', line }] })
const motto = lineIn('domain/provinces/tibet.ts', "    siteMotto: { value: { least: 4 }, source: '瀛洲公告', asOf: '2021-10-01' },")

const question = `
import { emptyAnswers } from '@domain/filing/answers'
import { journeyOf } from '@domain/journey/journey'
import { policy2021 } from '@domain/policies/2021'
import { provinceRules } from '@domain/provinces/registry'
import { rules } from '@domain/rules/registry'
import { ruleKeys } from '@domain/rules/rule-keys'

const province = provinceRules('540000')
const journey = (siteRemark) => {
  const answers = emptyAnswers()
  answers['verify-type'] = { region: { provinceCode: '540000' }, subjectNature: 'enterprise', subjectCertificateType: 'business-licence' }
  answers.sites = [{ siteRemark }]
  answers.sitePersons = [{ sameAsSubjectPerson: true }]
  return journeyOf(answers, { now: '2026-09-14T09:00:00+08:00', policy: policy2021, province, filingType: 'initial' })
}
const said = (siteRemark) =>
  journey(siteRemark)
    .problems.filter(({ ruleKey }) => ruleKey === 'siteMotto')
    .map(({ says, hard, anchors, rule }) => [says, hard, anchors[0], rule.source, rule.asOf])
export default {
  broken: said(''),
  obeyed: said('日新又新'),
  label: ruleKeys.siteMotto?.label,
  words: rules.find(({ key }) => key === 'siteMotto')?.describe?.(province.rules.siteMotto?.value),
  misspelt: rules.find(({ key }) => key === 'siteMotto')?.understands?.({ leest: 4 }),
  video: journey('').requirements.some(({ slot }) => slot === 'commitment-video'),
  unknown: province.unknownRules,
}
`
type Answer = { unknown: number; [key: string]: unknown }

test('a kind of rule: one file and one line; a province that has the value says it at the field', () => {
  expect(follow({ files: rule.files, lines: { ...rule.lines, ...motto } }, question)).toMatchObject({
    broken: [['没有口号', false, 'sites.0.siteRemark', '瀛洲公告', '2021-10-01']],
    obeyed: [],
    label: '网站口号',
    words: '网站备注要有至少 4 个字的口号',
    misspelt: false,
  })
}, 60_000)

test('a value: one line in the province’s file; the slot appears, and one rule fewer is unknown', () => {
  const before = follow({ files: {}, lines: {} }, question) as Answer
  const video = lineIn('domain/provinces/tibet.ts', "    commitmentVideo: { value: true, source: '瀛洲公告', asOf: '2021-10-01' },")
  const after = follow({ files: {}, lines: video }, question) as Answer
  expect([before.video, after.video]).toEqual([false, true])
  expect(after.unknown).toBe(before.unknown - 1)
}, 60_000)

test('both pages name every file that was touched', () => {
  const page = (name: string) => readFileSync(`docs/how-to/${name}.md`, 'utf8')
  for (const file of ['domain/rules', ...Object.keys(rule.lines)]) expect(page('add-a-rule')).toContain(file)
  expect(page('add-a-value')).toContain('domain/provinces/<province>.ts')
})
