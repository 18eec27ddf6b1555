/** The policy of 2018, complete behind its switch: limits, whom the ministry texts, papers, the curtain instead of the video (spec B3, B5, K1). */

import { judgeResource } from '@domain/detection/resource-judgement'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import { digestOfFilingPassword } from '@domain/filing/filing-password'
import { smsPersonsOf } from '@domain/filing/sms-persons'
import { journeyOf } from '@domain/journey/journey'
import type { JourneyContext } from '@domain/journey/journey-types'
import { policy2018 } from '@domain/policies/2018'
import { policy2021 } from '@domain/policies/2021'
import { policyOf } from '@domain/policies/registry'
import { provinceRules } from '@domain/provinces/registry'
import { contextOf, enterprise, individual, now } from '../journey/given'
import { recordContext, unitRecord, verified } from '../journey/given-record'

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

describe('办公室电话 (C3, K1)', () => {
  const withPhone = (answers: Answers, officePhone?: string): Answers => ({ ...answers, subject: { ...answers.subject, officePhone } })
  const said = (answers: Answers) =>
    under2018(answers).problems.filter(({ anchors, missing }) => anchors[0] === 'subject.officePhone' && !missing)
  const asked = (answers: Answers) =>
    under2018(answers)
      .steps.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
      .find(({ anchor }) => anchor === 'subject.officePhone')

  it('a unit and an individual in 天津 have to give a fixed telephone; elsewhere an individual may', () => {
    expect(asked(enterprise('320000'))?.required).toBe(true)
    expect(asked(inProvince(individual(), '120000'))?.required).toBe(true)
    expect(asked(individual('440000'))?.required).toBe(false)
  })

  it('is not asked for today (K5: ask only what a rule needs)', () => {
    const fields = journeyOf(enterprise('320000'), contextOf(enterprise('320000'))).steps.flatMap(({ sections }) =>
      sections.flatMap((section) => section.fields),
    )
    expect(fields.filter(({ anchor }) => anchor.endsWith('.officePhone'))).toEqual([])
  })

  it('a mobile number is refused where a fixed telephone is demanded, and good where it is not', () => {
    expect(said(withPhone(enterprise('320000'), '13800138003'))).toMatchObject([{ hard: true, ruleKey: 'field-landline' }])
    expect(said(withPhone(inProvince(individual(), '120000'), '13800138001'))).toMatchObject([{ hard: true }])
    expect(said(withPhone(individual('440000'), '13800138001'))).toEqual([])
  })

  it('the area code of another city is a risk that can be ticked; the city’s own is none', () => {
    const nanjing = (phone: string) => {
      const answers = withPhone(enterprise('320000'), phone)
      const region = { provinceCode: '320000', cityCode: '320100', countyCode: '320102' }
      return said({ ...answers, 'verify-type': { ...answers['verify-type'], region } })
    }
    expect(nanjing('025-12345678')).toEqual([])
    expect(nanjing('0512-12345678')).toMatchObject([
      { ruleKey: 'office-phone', hard: false, severity: 'may-reject', says: '办公室电话的区号是 0512，通信地址所在城市的区号是 025' },
    ])
  })
})

describe('备案密码 at access (K1)', () => {
  const record = unitRecord()
  const begun = (filingPassword?: string): Answers => ({
    ...emptyAnswers(),
    'verify-type': verified(record, 'jieru-demo1.cn'),
    ...(filingPassword ? { record: { filingPassword } } : {}),
  })
  const at = (answers: Answers, more: Partial<JourneyContext> = { policy: policy2018 }) =>
    journeyOf(answers, recordContext(answers, 'access', record, more)).problems.filter(
      ({ anchors }) => anchors[0] === 'record.filingPassword',
    )
  const looked = (password: string, right: boolean) => ({
    policy: policy2018,
    lookUps: { filingPassword: { digest: digestOfFilingPassword(record.filingNumber, password), right } },
  })

  it('is missing under 2018, and not asked for under 2021', () => {
    expect(at(begun())).toMatchObject([{ hard: true, missing: true, says: '请填写备案密码' }])
    expect(at(begun(), {})).toEqual([])
  })

  it('stops when the authority says it is wrong, and only for that very password', () => {
    expect(at(begun('Sec-1'), looked('Sec-1', false))).toMatchObject([{ hard: true, ruleKey: 'filing-password' }])
    expect(at(begun('Sec-2'), looked('Sec-1', false))).toEqual([])
    expect(at(begun('Sec-1'), looked('Sec-1', true))).toEqual([])
    expect(at(begun('Sec-1'))).toEqual([])
  })
})

// K1: six subjects per server, a warning
test('a seventh subject on a server is said, and refused by nothing; 2021 does not count subjects', () => {
  const server = {
    kind: 'cvm',
    id: 'ins-1',
    mainland: true,
    prepaid: true,
    monthsBought: 6,
    expiresAt: '2027-01-14T00:00:00+08:00',
    bandwidth: 5,
    hasPublicIp: true,
    sitesUsed: 2,
  } as const
  const judged = (subjectsUsed: number | undefined, policy = policy2018) => {
    const { qualifies, checks } = judgeResource({ ...server, ...(subjectsUsed === undefined ? {} : { subjectsUsed }) }, policy, now)
    return [qualifies, checks.find(({ id }) => id === 'subjects')?.warns]
  }
  expect(judged(5)).toEqual([true, undefined])
  expect(judged(6)).toEqual([true, true])
  expect(judged(undefined)).toEqual([true, undefined])
  expect(judged(6, policy2021)).toEqual([true, undefined])
})
