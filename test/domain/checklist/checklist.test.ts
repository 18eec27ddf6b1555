// 备案前看一看: the checklist of a type, province and kind of subject (spec B3–B5, K1). Provinces here are made up, so that the tables stay free.
import { checklistOf } from '@domain/checklist/checklist'
import { stagesOf } from '@domain/checklist/stages'
import { emptyAnswers } from '@domain/filing/answers'
import { certificateTypesOf, subjectNatureIds } from '@domain/filing/subject-natures'
import { type FilingTypeId, filingTypeIds } from '@domain/filing-types/filing-type'
import { journeyOf } from '@domain/journey/journey'
import { policy2018 } from '@domain/policies/2018'
import { policy2021 } from '@domain/policies/2021'
import type { ProvinceRules } from '@domain/provinces/province-rules'
import { provinces, provinceRules as rulesOf } from '@domain/provinces/registry'

const now = '2026-09-14T09:00:00+08:00'
const province = (rules: ProvinceRules['rules'] = {}): ProvinceRules => ({
  code: '440000',
  name: '广东',
  prefix: '粤',
  estimatedAuthorityDays: { min: 7, max: 9, source: 's', asOf: '2021-09' },
  rules,
  unknownRules: 12,
  rulesVersion: '1',
})
const rule = (value: unknown) => ({ value, source: '示例规定', asOf: '2021-09-30' })
const of = (filingType: FilingTypeId, nature: string, rules?: ProvinceRules['rules']) =>
  checklistOf({ filingType, provinceRules: province(rules), nature, policy: policy2021, now })
const slots = (papers: readonly { slot: string }[]) => papers.map(({ slot }) => slot)
const situation = (checklist: ReturnType<typeof of>, id: string) => slots(checklist.situations.find((one) => one.id === id)?.papers ?? [])

it('asks an individual for both sides of the ID card, a unit for its certificate too (B5)', () => {
  expect(slots(of('initial', 'individual').papers)).toEqual(['subject-person-id-front', 'subject-person-id-back'])
  expect(slots(of('initial', 'enterprise').papers)).toEqual(['subject-certificate', 'subject-person-id-front', 'subject-person-id-back'])
})

it('names what comes with a situation: a domain from elsewhere, another site person, approvals (B5)', () => {
  const unit = of('initial', 'enterprise')
  expect(situation(unit, 'domain-elsewhere')).toEqual(['domain-real-name-proof'])
  expect(situation(unit, 'other-site-person')).toEqual(['site-person-id-front', 'site-person-id-back'])
  expect(situation(unit, 'approval')).toEqual(['pre-approval-doc'])
  expect(situation(of('initial', 'individual'), 'approval')).toEqual([])
})

it('a change asks only for what is changed (B5, K6-8)', () => {
  const change = of('change-filing', 'enterprise')
  expect(slots(change.papers)).toEqual([])
  expect(situation(change, 'certificate-changed')).toEqual(['subject-certificate'])
  expect(situation(change, 'subject-person-changed')).toEqual(['subject-person-id-front', 'subject-person-id-back'])
  expect(situation(change, 'site-person-changed')).toEqual(['site-person-id-front', 'site-person-id-back'])
  expect(situation(change, 'domain-changed')).toEqual([])
  expect(situation(change, 'domain-changed-elsewhere')).toEqual(['domain-real-name-proof'])
})

it('an ending asks for no paper, has no review, and texts whom the policy says (B4)', () => {
  const end = of('deregister-subject', 'individual')
  expect(end.papers).toEqual([])
  expect(end.days).toEqual({ smsHours: 24, authorityMaxWorkdays: 20, usual: { min: 7, max: 9, source: 's', asOf: '2021-09' } })
  expect(of('cancel-access', 'individual').days.smsHours).toBeUndefined()
  expect(of('initial', 'individual').days.review).toEqual({ min: 1, max: 2 })
})

it('2018: nobody is texted outside the pilot provinces (B3, K1)', () => {
  const at = (provinceRules: ProvinceRules) =>
    checklistOf({ filingType: 'initial', provinceRules, nature: 'individual', policy: policy2018, now }).days.smsHours
  expect(at(province())).toBeUndefined()
  expect(at({ ...province(), code: '640000' })).toBe(48)
})

it('says the province’s rules in words with their dates, those about the other kind of subject left out', () => {
  const rules = { minAgeIndividual: rule(18), minAgeUnitPerson: rule(16), unheardOf: rule(true) }
  const lines = of('initial', 'individual', rules).lines
  expect(lines.map(({ key, asOf, source }) => [key, asOf, source])).toEqual([['minAgeIndividual', '2021-09-30', '示例规定']])
  expect(lines[0]?.says).toContain('18')
  expect(of('initial', 'enterprise', rules).lines.map(({ key }) => key)).toEqual(['minAgeUnitPerson'])
  expect(of('initial', 'individual').unknownRules).toBe(12)
})

it('asks for what the filing itself would ask: the same engine on the same answers', () => {
  const answers = emptyAnswers()
  const certificate = certificateTypesOf('individual')[0]
  answers['verify-type'] = {
    region: { provinceCode: '440000' },
    subjectNature: 'individual',
    ...(certificate ? { subjectCertificateType: certificate } : {}),
  }
  const journey = journeyOf(answers, { now, policy: policy2021, province: province(), filingType: 'initial' })
  expect(slots(of('initial', 'individual').papers)).toEqual(slots(journey.requirements))
})

it('holds for every province and type, each with another nature: papers named, levels set, nothing asked twice', () => {
  let lists = 0
  for (const { code } of provinces())
    for (const filingType of filingTypeIds) {
      const provinceRules = rulesOf(code) as ProvinceRules
      const nature = subjectNatureIds[lists % subjectNatureIds.length] ?? 'individual'
      const { papers, situations } = checklistOf({ filingType, provinceRules, nature, policy: policy2021, now })
      expect(new Set(slots(papers)).size).toBe(papers.length)
      expect(papers.every(({ name, why }) => name !== '' && why !== '')).toBe(true)
      expect(situations.every((one) => one.papers.length > 0)).toBe(true)
      lists += 1
    }
  // 31 provinces × 9 types
  expect(lists).toBe(279)
}, 60_000)

it('the figure has six stages with their turn and their days (K1, B3)', () => {
  const stages = stagesOf(policy2021, province())
  expect(stages.map(({ whose }) => whose)).toEqual(['you', 'you', 'you', 'provider', 'you', 'authority'])
  expect(stages.slice(3).map(({ takes }) => takes)).toEqual(['1–2 个工作日', '24 小时内', '最长 20 个工作日'])
  expect(stages[5]?.says).toContain('7–9 天')
  expect(stagesOf(undefined)[3]?.takes).toBeUndefined()
})
