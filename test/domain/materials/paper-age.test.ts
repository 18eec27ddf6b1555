/** How old a paper may be, where a province says otherwise than the policy's 90 days (spec B3 letterMaxAgeDays). */
import type { Answers } from '@domain/filing/answers'
import { journeyOf } from '@domain/journey/journey'
import { changed, contextOf, enterprise, found, individual, now } from '../journey/given'

const inProvince = (answers: Answers, provinceCode: string): Answers => {
  const two = provinceCode.slice(0, 2)
  const region = { provinceCode, cityCode: `${two}0100`, countyCode: `${two}0102` }
  return { ...answers, 'verify-type': { ...answers['verify-type'], region } }
}
const maxAge = (answers: Answers, slot: string) =>
  journeyOf(answers, contextOf(answers)).requirements.find((requirement) => requirement.slot === slot)?.dated?.maxAgeDays

// A site about trade is what 湖北 wants explained.
const shop = changed(enterprise('320000'), { 'sites.0.siteName': '样例购物商城' })
const rows: Readonly<Record<string, readonly [province: string, slot: string, answers: Answers, days: number]>> = {
  湖南: ['430000', 'domain-certificate', enterprise('320000'), 45],
  湖北: ['420000', 'operating-statement', shop, 180],
  江苏: ['320000', 'commitment-letter', enterprise('320000'), 90],
}

test.each(Object.keys(rows))('%s', (name) => {
  const [province, slot, answers, days] = rows[name] as (typeof rows)[string]
  expect(maxAge(inProvince(answers, province), slot)).toBe(days)
})

test('四川: proof of work of somebody under age, at most 45 days', () => {
  const answers = inProvince(individual(), '510000')
  const young = { ...answers, 'verify-type': { ...answers['verify-type'], subjectCertificateNumber: '44030520090307901X' } }
  expect(maxAge(young, 'minor-proof')).toBe(45)
})

test('河北: authorization letters may be half a year old', () => {
  const hebei = inProvince(enterprise('320000'), '130000')
  const foreign = changed(hebei, {
    'subject.legalRepName': 'John Smith',
    'subject.legalRepIdType': 'passport',
    'subject.legalRepIdNumber': 'E12345678',
  })
  expect(maxAge(foreign, 'subject-person-authorization')).toBe(180)
  // and no other letter: 河北 has said nothing about them
  const teaching = changed(foreign, { 'sites.0.siteName': '样例教育介绍' })
  expect(maxAge(teaching, 'no-training-letter')).toBe(90)
})

// K6-5 by the province's number: day 45 is good, day 46 is not.
test.each([
  ['2026-07-31', undefined],
  ['2026-07-30', 'paper-age'],
] as const)('湖南: a domain certificate of %s', (signedOn, key) => {
  const hunan = inProvince(enterprise('320000'), '430000')
  const answers = { ...hunan, materials: { ...hunan.materials, 'domain-certificate': { objectId: 'o', at: now, signedOn } } }
  expect(found(answers, 'paper-age')?.ruleKey).toBe(key)
})
