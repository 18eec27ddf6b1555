/** Only the slots a filing needs (B5, K1, K4), and how old a paper may be (K6-5). */

import type { Answers } from '@domain/filing/answers'
import { journeyOf } from '@domain/journey/journey'
import { changed, contextOf, enterprise, found, individual, now, problemsOf, slotsOf } from '../journey/given'

test('an individual in 广东 (J1 as mended in K4)', () => {
  expect(slotsOf(individual())).toEqual(['subject-person-id-front', 'subject-person-id-back', 'commitment-letter', 'fingerprinted-id-copy'])
})

test('an individual in 北京', () => {
  expect(slotsOf(individual('110000'))).toEqual(['subject-person-id-front', 'subject-person-id-back'])
})

test('a company in 江苏 whose site person is somebody else', () => {
  expect(slotsOf(enterprise())).toEqual([
    'subject-certificate',
    'subject-person-id-front',
    'subject-person-id-back',
    'site-person-id-front',
    'site-person-id-back',
    'site-person-authorization',
    'responsibility-notice',
    'commitment-letter',
    'commitment-video',
  ])
})

test('同主体负责人 needs no second ID', () => {
  expect(slotsOf(changed(enterprise('110000'), { 'sitePersons.0.sameAsSubjectPerson': true }))).toEqual([
    'subject-certificate',
    'subject-person-id-front',
    'subject-person-id-back',
  ])
})

test('a passport has one page (C3)', () => {
  const answers = changed(enterprise('110000'), { 'sitePersons.0.idType': 'passport', 'sitePersons.0.idNumber': 'E12345678' })
  expect(slotsOf(answers)).toContain('site-person-id-front')
  expect(slotsOf(answers)).not.toContain('site-person-id-back')
})

test("a second site's other person brings papers of their own, a copied person none", () => {
  const one = enterprise()
  const with2 = (person: Answers['sitePersons'][number]): Answers => ({
    ...one,
    sites: [...one.sites, {}],
    sitePersons: [...one.sitePersons, person],
  })
  expect(slotsOf(with2(one.sitePersons[0] ?? {}))).toEqual(slotsOf(one))
  const other = slotsOf(with2({ ...one.sitePersons[0], name: '李五', idNumber: '510104199212129036' }))
  expect(other.filter((slot) => slot.endsWith('.1'))).toEqual([
    'site-person-id-front.1',
    'site-person-id-back.1',
    'site-person-authorization.1',
    'responsibility-notice.1',
    'commitment-letter.1',
    'commitment-video.1',
  ])
})

test("another registrar's domain needs a screenshot, one of unknown registrar does not ask (B5)", () => {
  const context = contextOf(individual())
  const at = (registrarIsOwn: boolean | undefined) => {
    const { registrarIsOwn: _own, ...detection } = context.detection as NonNullable<typeof context.detection>
    return slotsOf(individual(), { detection: registrarIsOwn === undefined ? detection : { ...detection, registrarIsOwn } })
  }
  expect(at(false)).toContain('domain-real-name-proof')
  expect(at(true)).not.toContain('domain-real-name-proof')
  expect(at(undefined)).not.toContain('domain-real-name-proof')
})

test('approvals need their document, per site', () => {
  expect(slotsOf(changed(enterprise(), { 'sites.0.preApprovalTypes': ['news'] }))).toContain('pre-approval-doc')
  expect(slotsOf(changed(enterprise(), { 'sites.0.preApprovalTypes': ['none'] }))).not.toContain('pre-approval-doc')
})

test('a picture everybody needs is hard when missing, one a dated rule asks for can be left out knowingly (K5)', () => {
  const without = (slot: string): Answers => {
    const { [slot]: _gone, ...materials } = individual().materials
    return { ...individual(), materials }
  }
  expect(problemsOf(without('subject-person-id-front'))).toEqual([
    expect.objectContaining({ ruleKey: 'required-material', anchors: ['materials.subject-person-id-front'], hard: true, missing: true }),
  ])
  expect(problemsOf(without('fingerprinted-id-copy'))).toEqual([
    expect.objectContaining({
      anchors: ['materials.fingerprinted-id-copy'],
      hard: false,
      severity: 'may-reject',
      rule: expect.objectContaining({ asOf: '2021-09-30' }),
    }),
  ])
})

test.each([
  // K6-5: day 90 is good, day 91 is not; later than submission blocks
  ['2026-06-16', undefined],
  ['2026-06-15', { ruleKey: 'paper-age', hard: false }],
  ['2026-09-14', undefined],
  ['2026-09-15', { ruleKey: 'paper-date', hard: true }],
  ['', { ruleKey: 'paper-date', hard: true, missing: true }],
])('a letter signed on %s', (signedOn, expected) => {
  const answers = changed(individual(), { 'materials.commitment-letter': { objectId: 'o', at: now, signedOn } })
  if (expected === undefined) expect(problemsOf(answers)).toEqual([])
  else expect(problemsOf(answers)).toEqual([expect.objectContaining({ ...expected, anchors: ['materials.commitment-letter'] })])
})

test('each paper says why, in words and with the date of its rule', () => {
  const { requirements } = journeyOf(enterprise(), contextOf(enterprise()))
  for (const requirement of requirements) {
    expect(requirement.why.length).toBeGreaterThan(8)
    expect(requirement.tips.length).toBeGreaterThan(0)
  }
  expect(requirements.find(({ slot }) => slot === 'commitment-video')).toMatchObject({
    media: 'video',
    template: false,
    whose: '网站负责人 赵二',
    rule: { asOf: '2021-10-28' },
  })
  expect(requirements.find(({ slot }) => slot === 'commitment-letter')).toMatchObject({
    template: true,
    dated: { label: '签署日期', maxAgeDays: 90 },
  })
  const individuals = journeyOf(individual(), contextOf(individual())).requirements
  expect(individuals.find(({ slot }) => slot === 'commitment-letter')?.why).toContain('手写身份证号码')
  expect(found(individual(), 'required-material')).toBeUndefined()
})
