/** Whatever a draft and the record it stands under hold, the journey of every type agrees with itself and settles once. Source: spec B4; ADR 0009. */
import { recordFor } from '@domain/facts/filing-type-of'
import { type Answers, answersSchema, emptyAnswers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import { smsPersonsOf } from '@domain/filing/sms-persons'
import { filingTypeIds } from '@domain/filing-types/filing-type'
import { filingTypes } from '@domain/filing-types/registry'
import { isOpen } from '@domain/journey/acknowledgement'
import { answer } from '@domain/journey/change'
import { comparisonOf } from '@domain/journey/comparison'
import { journeyOf } from '@domain/journey/journey'
import { settle } from '@domain/journey/settle'
import { policy2021 } from '@domain/policies/2021'
import { stepIn } from '@domain/steps/registry'
import fc from 'fast-check'
import { chosenContext, individualRecord, recordContext, siteOf, unitRecord, verified, zhouWu } from './given-record'

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const numbers = ['粤ICP备20210606号-1', '粤ICP备20210606号-2', '粤ICP备20200101号-1', '京ICP备1号-1', '']
const records: fc.Arbitrary<SubjectRecord> = fc.oneof(
  fc.constant(individualRecord()),
  fc
    .record({ here: fc.boolean(), twice: fc.boolean(), hollow: fc.boolean(), person: fc.boolean(), old: fc.boolean() })
    .map(({ here, twice, hollow, person, old }) =>
      unitRecord({
        here,
        underOldCertificate: old,
        ...(hollow
          ? { state: 'hollow' as const, sites: [] }
          : {
              sites: [
                siteOf(1, { accessedHere: here, person: person ? zhouWu : null }),
                ...(twice ? [siteOf(2, { accessedHere: true })] : []),
              ],
            }),
        ...(person ? {} : { person: null, legalRep: null }),
      }),
    ),
)
const recordAnswers = maybe(
  fc.record({
    subjectFilingNumber: maybe(fc.constantFrom('粤ICP备20210606号', '京ICP备1号')),
    siteFilingNumbers: maybe(fc.array(fc.constantFrom(...numbers), { maxLength: 3 })),
    outdated: maybe(fc.array(fc.constantFrom('subject.phone', 'sites.0.siteName', 'nothing.here'), { maxLength: 2 })),
    confirmedAt: maybe(fc.constant('2026-09-14T09:00:00+08:00')),
  }),
)
const drafts = fc.record({
  record: recordAnswers,
  sites: fc.array(
    fc.record({
      filingNumber: maybe(fc.constantFrom(...numbers)),
      siteName: maybe(fc.constantFrom('', '别的名字')),
      domains: maybe(fc.constant(['x-demo.cn'])),
    }),
    { maxLength: 3 },
  ),
  sitePersons: fc.array(fc.record({ sameAsSubjectPerson: maybe(fc.boolean()), name: maybe(fc.constant('吴七')) }), { maxLength: 3 }),
  subject: fc.record({ subjectName: maybe(fc.constantFrom('', '别的公司')), phone: maybe(fc.constant('13700137099')) }),
}) as fc.Arbitrary<Partial<Answers>>

const contextOf = (type: (typeof filingTypeIds)[number], answers: Answers, record: SubjectRecord) =>
  filingTypes[type].entry === 'chosen' ? chosenContext(type, record) : recordContext(answers, type, record)

test('every type, any draft, any record', () => {
  fc.assert(
    fc.property(fc.constantFrom(...filingTypeIds), drafts, records, fc.boolean(), (type, partial, record, looked) => {
      const draft: Answers = { ...emptyAnswers(), ...partial, ...(looked ? { 'verify-type': verified(record, 'x-demo.cn') } : {}) }
      const context = contextOf(type, draft, record)
      const settled = settle(draft, context)
      expect(settle(settled, context)).toBe(settled)
      expect(answersSchema.safeParse(settled).error?.issues ?? []).toEqual([])
      const journey = journeyOf(draft, context)
      const ids = journey.steps.map(({ id }) => id)
      expect(ids).toContain(journey.next)
      for (const { anchors, says, hard, severity, rule } of journey.problems) {
        expect(ids).toContain(stepIn(anchors[0], ids))
        expect(says).toBeTruthy()
        if (!hard && severity === 'may-reject') expect(rule?.source).toBeTruthy()
      }
      for (const step of journey.steps) if (step.state === 'done') expect(step.problems.filter(isOpen)).toEqual([])
      // the sites are those picked, in their order, as far as they are the subject's
      const { picks, record: role } = filingTypes[type]
      if (recordFor(draft, context) && picks !== 'none' && role !== 'ended') {
        const picked = settled.record?.siteFilingNumbers ?? []
        expect(settled.sites.flatMap(({ filingNumber }) => filingNumber ?? [])).toEqual(picked)
        for (const number of picked) expect(record.sites.map(({ filingNumber }) => filingNumber)).toContain(number)
      }
      for (const line of comparisonOf(draft, context))
        if (line.state === 'differs' || line.state === 'outdated') expect(line.wayOut).toBeTruthy()
      const phones = smsPersonsOf(type, settled, record, policy2021).map(({ phone }) => phone)
      expect(new Set(phones).size).toBe(phones.length)
    }),
    { numRuns: 400 },
  )
}, 60_000)

test('any change of any field settles once', () => {
  const anchors = [
    'subject.subjectName',
    'subject.phone',
    'sites.0.siteName',
    'sitePersons.0.sameAsSubjectPerson',
    'verify-type.subjectNature',
    'record.siteFilingNumbers',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...filingTypeIds), fc.constantFrom(...anchors), records, (type, anchor, record) => {
      const draft: Answers = { ...emptyAnswers(), 'verify-type': verified(record, 'x-demo.cn') }
      const context = contextOf(type, draft, record)
      const value = anchor.endsWith('Numbers')
        ? ['粤ICP备20210606号-1']
        : anchor.endsWith('Person')
          ? true
          : anchor.endsWith('Nature')
            ? 'enterprise'
            : '新的'
      const after = answer(draft, anchor, value, context)
      expect(settle(after, context)).toBe(after)
      expect(() => journeyOf(after, context)).not.toThrow()
    }),
    { numRuns: 150 },
  )
}, 60_000)
