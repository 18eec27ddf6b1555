/** The journey never throws and never contradicts itself, whatever a half-filled or damaged draft holds. */

import { certificateTypeIds } from '@domain/certificates/certificate-type'
import { type Answers, answersSchema, emptyAnswers } from '@domain/filing/answers'
import { subjectNatureIds } from '@domain/filing/subject-natures'
import { isOpen } from '@domain/journey/acknowledgement'
import { answer } from '@domain/journey/change'
import { journeyOf } from '@domain/journey/journey'
import { settle } from '@domain/journey/settle'
import { provinceRules } from '@domain/provinces/registry'
import fc from 'fast-check'
import { contextOf, enterprise, individual } from './given'

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const text = maybe(
  fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('', ' ', '13800138001', '440305199003079019', '2026-09-14', '样例（苏州）有限公司', '中国.cn', 'xn--0'),
  ),
)
const flag = maybe(fc.boolean())
const region = maybe(
  fc.record({
    provinceCode: fc.constantFrom('440000', '110000', '320000', '330000', '000000'),
    cityCode: maybe(fc.constantFrom('440300', '110100')),
    countyCode: maybe(fc.constantFrom('440305', '440301', '110105')),
  }),
)
const resource = maybe(
  fc.record({ kind: fc.constantFrom('cvm' as const, 'authorization-code' as const), id: fc.string({ minLength: 1, maxLength: 40 }) }),
)
const day = maybe(fc.constantFrom('', '2020-02-30', '2026-09-14', '9999-99-99', '2010-01-01'))
const person = {
  name: text,
  idType: maybe(fc.constantFrom(...certificateTypeIds)),
  idNumber: text,
  idValidFrom: day,
  idValidTo: day,
  idLongTerm: flag,
  phone: text,
  emergencyPhone: text,
  email: text,
}
const anyAnswers = fc.record({
  'verify-type': fc.record({
    region,
    subjectNature: maybe(fc.constantFrom<string>(...subjectNatureIds, 'nobody')),
    subjectCertificateType: maybe(fc.constantFrom<string>(...certificateTypeIds, 'nothing')),
    subjectCertificateNumber: text,
    domain: text,
    resource,
  }),
  subject: fc.record({
    ...person,
    subjectName: text,
    certificateAddress: text,
    certificateValidTo: day,
    certificateLongTerm: flag,
    legalRepName: text,
    legalRepIdNumber: text,
    contactAddress: text,
    addressMostDetailed: flag,
    subjectRemark: text,
  }),
  sites: fc.array(
    fc.record({
      siteName: text,
      domains: maybe(fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 })),
      resources: maybe(fc.constant([{ kind: 'cvm' as const, id: 'x' }])),
      serviceContent: text,
      preApprovalTypes: maybe(fc.constant(['none', 'news'])),
      siteRemark: text,
    }),
    { maxLength: 4 },
  ),
  sitePersons: fc.array(fc.record({ sameAsSubjectPerson: flag, ...person }), { maxLength: 3 }),
  materials: fc.dictionary(
    fc.constantFrom('commitment-letter', 'subject-certificate', 'site-person-id-front.1', '__proto__'),
    fc.record({ objectId: fc.string(), at: fc.string(), signedOn: day }),
    { maxKeys: 3 },
  ),
}) as fc.Arbitrary<Partial<Answers>>

const filled = (partial: Partial<Answers>): Answers => ({ ...emptyAnswers(), ...partial })

test('any partial answers give a journey that agrees with itself', () => {
  fc.assert(
    fc.property(anyAnswers, fc.boolean(), (partial, known) => {
      const answers = filled(partial)
      const { detection, ...context } = contextOf(answers)
      const journey = journeyOf(answers, known && detection ? { ...context, detection } : context)
      const ids = journey.steps.map((step) => step.id)
      expect(ids).toContain(journey.next)
      expect(journey.canVisit(journey.next)).toBe(true)
      // a step is done exactly when nothing on it stops the filing
      for (const step of journey.steps) if (step.state === 'done') expect(step.problems.filter(isOpen)).toEqual([])
      // every finding has a place and words
      for (const problem of journey.problems) {
        expect(problem.anchors[0].length).toBeGreaterThan(3)
        expect(problem.says).toBeTruthy()
        if (!problem.hard && problem.severity === 'may-reject') expect(problem.rule?.source).toBeTruthy()
      }
    }),
    { numRuns: 300 },
  )
})

test('the same answers give the same journey', () => {
  fc.assert(
    fc.property(anyAnswers, (partial) => {
      const [a, b] = [filled(partial), structuredClone(filled(partial))]
      expect(JSON.stringify(journeyOf(a, contextOf(a)))).toBe(JSON.stringify(journeyOf(b, contextOf(b))))
    }),
    { numRuns: 100 },
  )
})

test('any value put at any field keeps answers readable, and settles once', () => {
  const anchors = [
    'verify-type.subjectNature',
    'verify-type.region',
    'subject.phone',
    'subject.certificateValidTo',
    'sites.0.siteName',
    'sites.2.domains',
    'sitePersons.1.idType',
    'sitePersons.0.idValidTo',
    'materials.commitment-letter',
  ]
  fc.assert(
    fc.property(fc.constantFrom(individual(), enterprise()), fc.constantFrom(...anchors), text, (answers, anchor, value) => {
      const context = contextOf(answers)
      const after = answer(answers, anchor, value, context)
      expect(settle(after, context)).toBe(after)
      expect(() => journeyOf(after, context)).not.toThrow()
      if (!/region|materials|ValidTo/.test(anchor)) expect(answersSchema.safeParse(after).error?.issues ?? []).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('no province, another province, a province that is not recorded: no journey breaks', () => {
  for (const code of ['330000', '110000']) {
    const answers = individual()
    expect(() => journeyOf(answers, contextOf(answers, { province: provinceRules(code) }))).not.toThrow()
  }
  expect(journeyOf(individual(), contextOf(individual(), { province: undefined })).requirements.map(({ slot }) => slot)).toEqual([
    'subject-person-id-front',
    'subject-person-id-back',
  ])
})
