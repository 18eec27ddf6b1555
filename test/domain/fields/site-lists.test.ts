/** What a site can have several of, and what proves an approval (spec C4, C7, K1; enums.json). */
import { siteDomains, siteResources } from '@domain/facts/sites'
import { siteLanguages } from '@domain/fields/languages'
import { approvalDocuments, preApprovals } from '@domain/fields/pre-approvals'
import type { Answers } from '@domain/filing/answers'
import { journeyOf } from '@domain/journey/journey'
import type { FieldState } from '@domain/journey/journey-types'
import { policy2018 } from '@domain/policies/2018'
import { changed, contextOf, enterprise, slotsOf } from '../journey/given'

const fields = (answers: Answers, policy = contextOf(answers).policy): readonly FieldState[] =>
  journeyOf(answers, contextOf(answers, { policy }))
    .steps.filter(({ id }) => id === 'site')
    .flatMap(({ sections }) => sections.flatMap((section) => section.fields))
const field = (answers: Answers, key: string, policy = contextOf(answers).policy) =>
  fields(answers, policy).find(({ anchor }) => anchor === `sites.0.${key}`)
const hard = (state: FieldState | undefined) => state?.problems.filter((problem) => problem.hard).map(({ says }) => says) ?? []

test('17 languages, Simplified Chinese first; nothing needs to be said', () => {
  expect(siteLanguages).toHaveLength(17)
  expect(siteLanguages[0]).toBe('中文简体')
  const state = field(enterprise(), 'languages')
  expect(state?.required).toBe(false)
  expect(state?.options).toHaveLength(17)
  expect(hard(field(changed(enterprise(), { 'sites.0.languages': ['中文简体', '英语'] }), 'languages'))).toEqual([])
  expect(hard(field(changed(enterprise(), { 'sites.0.languages': ['世界语'] }), 'languages'))).toHaveLength(1)
})

test('several clouds per site, one per line; the remark then says what each is for (K1)', () => {
  const answers = changed(enterprise(), { 'sites.0.moreResources': 'lhins-7\nins-8\n' })
  expect(siteResources(answers, 0)).toEqual([
    { kind: 'cvm', id: 'ins-1' },
    { kind: 'lighthouse', id: 'lhins-7' },
    { kind: 'cvm', id: 'ins-8' },
  ])
  expect(field(answers, 'moreResources')?.value).toBe('lhins-7\nins-8\n')
  const remark = field(answers, 'siteRemark')?.fragments?.find(({ id }) => id === 'resourceUse')
  expect(remark).toBeDefined()
  expect(hard(field(changed(enterprise(), { 'sites.0.moreResources': '我的服务器' }), 'moreResources'))).toHaveLength(1)
})

// C4: home pages belong to the 2018 form, start with www. and to a domain of the site; 2021 does not ask.
test('home pages and further domains are of 2018', () => {
  expect(field(enterprise(), 'homeUrls')).toBeUndefined()
  expect(field(enterprise(), 'moreDomains')).toBeUndefined()
  const asked = field(enterprise(), 'homeUrls', policy2018)
  expect(asked?.required).toBe(true)
  const with2 = changed(enterprise(), { 'sites.0.moreDomains': 'suzhou-demo.com' })
  expect(siteDomains(with2, 0)).toEqual(['suzhou-demo.cn', 'suzhou-demo.com'])
  const says = (urls: string) => hard(field(changed(with2, { 'sites.0.homeUrls': urls }), 'homeUrls', policy2018))
  expect(says('www.suzhou-demo.cn\nwww.suzhou-demo.com/index')).toEqual([])
  expect(says('suzhou-demo.cn')[0]).toMatch(/www\./)
  expect(says('www.other-demo.cn')[0]).toMatch(/不属于/)
})

// C13, B3: one domain per site in 2021, ten in 2018.
test('one domain per site, ten under 2018', () => {
  const many = changed(enterprise(), { 'sites.0.moreDomains': Array.from({ length: 9 }, (_, n) => `suzhou-demo${n}.cn`).join('\n') })
  const limits = (policy: typeof policy2018) =>
    journeyOf(many, contextOf(many, { policy })).problems.filter(({ ruleKey }) => ruleKey === 'max-domains-per-site')
  expect(limits(policy2018)).toEqual([])
  expect(limits(contextOf(many).policy)).toHaveLength(1)
})

// C7: type → authority → document
test('each approval has its paper and who gives it', () => {
  expect(approvalDocuments(['news', 'culture', 'none'])).toEqual([
    '新闻：互联网新闻信息服务许可证（省级以上新闻办）',
    '文化：网络文化经营许可证（文化部门）',
  ])
  expect(approvalDocuments(['bbs'])[0]).toMatch(/电子公告服务/)
  expect(preApprovals.filter(({ document }) => document !== undefined).map(({ value }) => value)).toEqual(
    expect.arrayContaining(['news', 'publishing', 'drugs-and-devices', 'culture', 'broadcast-film-tv', 'ride-hailing', 'school-training']),
  )
  const answers = changed(enterprise(), { 'sites.0.preApprovalTypes': ['news'] })
  expect(slotsOf(answers)).toContain('pre-approval-doc')
  const card = journeyOf(answers, contextOf(answers)).requirements.find(({ slot }) => slot === 'pre-approval-doc')
  expect(card?.whose).toMatch(/互联网新闻信息服务许可证/)
})
