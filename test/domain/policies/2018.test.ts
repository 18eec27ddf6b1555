/** The policy of 2018, complete behind its switch: limits, whom the ministry texts, papers, the curtain instead of the video (spec B3, B5, K1). */

import type { Answers } from '@domain/filing/answers'
import { smsPersonsOf } from '@domain/filing/sms-persons'
import { journeyOf } from '@domain/journey/journey'
import { policy2018 } from '@domain/policies/2018'
import { policyOf } from '@domain/policies/registry'
import { provinceRules } from '@domain/provinces/registry'
import { contextOf, enterprise, individual } from '../journey/given'

const under2018 = (answers: Answers) => {
  const province = provinceRules(answers['verify-type'].region?.provinceCode ?? '')
  return journeyOf(answers, contextOf(answers, { policy: policy2018, ...(province ? { province } : {}) }))
}
const inProvince = (answers: Answers, provinceCode: string): Answers => ({
  ...answers,
  'verify-type': {
    ...answers['verify-type'],
    region: { provinceCode, cityCode: `${provinceCode.slice(0, 2)}0100`, countyCode: `${provinceCode.slice(0, 2)}0101` },
  },
})

// B3, column 2018
test('limits', () => {
  expect(policyOf('2018')).toBe(policy2018)
  expect(policy2018).toMatchObject({
    smsVerifyHours: 48,
    maxDomainsPerSite: 10,
    maxSitesPerOrder: { unit: 10, individual: 10 },
    maxSubjectsPerServer: 6,
    certificateMinRemainingDays: 30,
    orderIdleDays: 45,
    rejectionReminderDays: [7, 15, 30],
    authorityMaxWorkdays: 20,
    upload: { maxBytes: 2_097_152, formats: ['jpg', 'jpeg'] },
    initialReviewWorkdays: { min: 1, max: 3 },
    authorizationCodes: { issuers: 'everybody' },
  })
})

// K1: initial texts both, add-site and access the site person; deregistering and cancelling nobody; only in the pilot provinces.
test('whom the ministry texts, and where', () => {
  const persons = (answers: Answers, type: 'initial' | 'access' | 'cancel-access' = 'initial') =>
    smsPersonsOf(type, answers, undefined, policy2018).map(({ person, phone }) => `${person} ${phone}`)
  const tianjin = inProvince(enterprise('320000'), '120000')
  expect(persons(tianjin)).toEqual(['subject 13800138003', 'site 13800138004'])
  expect(persons(tianjin, 'access')).toEqual(['site 13800138004'])
  expect(persons(tianjin, 'cancel-access')).toEqual([])
  expect(persons(inProvince(individual(), '650000'))).toEqual(['subject 13800138001'])
  expect(persons(enterprise('320000'))).toEqual([])
  expect(persons(individual('440000'))).toEqual([])
})

test('the sheet and the photograph with the certificate, which 2021 does not ask for', () => {
  const slots = (answers: Answers) => under2018(answers).requirements.map(({ slot }) => slot)
  expect(slots(enterprise('320000'))).toEqual(expect.arrayContaining(['verification-sheet', 'hand-held-certificate']))
  const now = journeyOf(enterprise('320000'), contextOf(enterprise('320000'))).requirements.map(({ slot }) => slot)
  expect(now).not.toContain('verification-sheet')
  expect(now).not.toContain('hand-held-certificate')
})

// K1: two for a unit's initial filing, one for an individual's. D: 广东 copies a pledge, others do not.
test('how many sheets, and who copies a pledge', () => {
  const sheet = (answers: Answers) => under2018(answers).requirements.find(({ material }) => material === 'verification-sheet')
  expect(sheet(enterprise('320000'))?.copies).toBe(2)
  expect(sheet(individual('440000'))?.copies).toBeUndefined()
  expect(sheet(individual('440000'))?.pledge).toMatch(/个人网站.*注销备案/)
  expect(sheet(individual('320000'))?.pledge).toBeUndefined()
  expect(sheet(individual('440000'))?.dated).toBeUndefined()
})

test('a photograph in front of the curtain will do instead of the video; in 上海 it will not (K1)', () => {
  const without = (answers: Answers): Answers => ({ ...answers, 'identity-check': {} })
  const unchecked = (answers: Answers) => under2018(without(answers)).problems.filter(({ ruleKey }) => ruleKey === 'identity-check')
  expect(unchecked(individual('440000'))).toEqual([])
  expect(unchecked(inProvince(individual('440000'), '310000'))).toHaveLength(1)
  expect(journeyOf(without(individual()), contextOf(individual())).problems.map(({ ruleKey }) => ruleKey)).toContain('identity-check')
})
