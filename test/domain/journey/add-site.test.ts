/** 新增网站: the subject is taken from its record; the new site is asked for like any. Source: spec B4, K6-3, J4; docs/adr/0009. */
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import { addSite } from '@domain/filing/several-sites'
import { smsPersonsOf } from '@domain/filing/sms-persons'
import { journeyOf } from '@domain/journey/journey'
import type { Journey } from '@domain/journey/journey-types'
import { settle } from '@domain/journey/settle'
import { policy2021 } from '@domain/policies/2021'
import { now } from './given'
import { chosenContext, individualRecord, recordContext, siteOf, unitRecord, verified } from './given-record'

const record = unitRecord({ here: true, sites: [siteOf(1, { accessedHere: true })] })
const asked = (journey: Journey, step: string) =>
  journey.steps
    .find(({ id }) => id === step)
    ?.sections.flatMap(({ fields }) => fields.filter(({ readOnly }) => readOnly === undefined).map(({ anchor }) => anchor))

test('begun on the subject’s card: only domain and cloud are asked in the first step', () => {
  const context = chosenContext('add-site', record)
  const answers = settle(emptyAnswers(), context)
  expect(answers['verify-type']).toMatchObject({
    subjectNature: 'enterprise',
    subjectCertificateNumber: '91440101MA9L7J088A',
    region: { provinceCode: '440000' },
  })
  const journey = journeyOf(answers, context)
  expect(asked(journey, 'verify-type')?.filter((anchor) => !anchor.startsWith('materials'))).toEqual([
    'verify-type.domain',
    'verify-type.resource',
  ])
  expect(journey.next).toBe('verify-type')
  expect(journey.problems.filter(({ anchors }) => anchors[0] === 'verify-type.region')).toEqual([])
})

test('the look-up wins over the card it was begun on: a filed domain is accessed', () => {
  const answers: Answers = { ...emptyAnswers(), 'verify-type': verified(record, 'jieru-demo1.cn') }
  const context = recordContext(answers, 'access', record, { filingType: 'add-site' })
  expect(journeyOf(answers, context).filingType).toBe('access')
})

describe.each(['add-site', 'add-site-no-subject'] as const)('%s', (type) => {
  const held = unitRecord({ here: type === 'add-site', sites: [siteOf(1)] })
  const answers: Answers = { ...emptyAnswers(), 'verify-type': verified(held, 'xinzhan-demo.cn') }
  const journey = journeyOf(answers, recordContext(answers, type, held))
  test('the subject: what is not on record and the filing needs', () => {
    expect(asked(journey, 'subject')).toEqual(['subject.certificateValidTo', 'subject.idValidTo', 'subject.emergencyPhone'])
  })
  test('the site and its person: everything', () => {
    const own = ['sites.0.siteName', 'sites.0.serviceContent', 'sites.0.preApprovalTypes', 'sites.0.siteRemark']
    expect(asked(journey, 'site')).toEqual(expect.arrayContaining(own))
    expect(asked(journey, 'responsible-person')).toContain('sitePersons.0.sameAsSubjectPerson')
  })
  test('subject and site person are texted (B4)', () => {
    const complete: Answers = {
      ...settle(answers, recordContext(answers, type, held)),
      sitePersons: [{ name: '吴七', phone: '13700137008' }],
    }
    expect(smsPersonsOf(type, complete, held, policy2021).map(({ phone }) => phone)).toEqual(['13700137005', '13700137008'])
  })
})

test('a stored subject that breaks a rule of today is said at the record, with a tick to go on (A3, row 15)', () => {
  // 上海: the subject person must be the legal representative (D)
  const shanghai = unitRecord({
    here: true,
    provinceCode: '310000',
    legalRep: { name: '陈八', idNumber: '310115198202029020' },
    certificateNumber: '91310115MA1K4E0585',
  })
  const answers: Answers = {
    ...emptyAnswers(),
    'verify-type': verified(shanghai, 'xinzhan-demo.cn'),
    record: { subjectFilingNumber: shanghai.filingNumber, confirmedAt: now },
  }
  const problem = journeyOf(answers, recordContext(answers, 'add-site', shanghai)).problems.find(({ ruleKey }) =>
    ruleKey.startsWith('subjectPersonLegalRep'),
  )
  expect(problem).toMatchObject({ hard: false, severity: 'may-reject' })
  expect(problem?.anchors[0]).toBe('record.subject.name')
})

test('an individual is asked the validity of the card and the second phone, nothing else of the subject', () => {
  const own = individualRecord()
  const answers: Answers = { ...emptyAnswers(), 'verify-type': verified(own, 'xinzhan-demo.cn') }
  const journey = journeyOf(answers, recordContext(answers, 'add-site', own))
  expect(asked(journey, 'subject')).toEqual(['subject.certificateValidTo', 'subject.emergencyPhone'])
})

test('an 11th site of a unit is one too many (J4, C13)', () => {
  let answers: Answers = { ...emptyAnswers(), 'verify-type': verified(record, 'xinzhan-demo.cn') }
  for (let n = 0; n < 9; n += 1) answers = addSite(answers)
  const over = (given: Answers) =>
    journeyOf(given, recordContext(given, 'add-site', record)).problems.filter(({ ruleKey }) => ruleKey === 'max-sites-per-order')
  expect(over(answers)).toEqual([])
  expect(over(addSite(answers)).map(({ anchors, hard }) => [anchors[0], hard])).toEqual([['sites.10.siteName', true]])
})
