/** 变更备案, 变更网站: from the record to what differs, and what follows from it. Source: spec A5, B4, B5, J4, J8, K1, K6-9. */

import { scopeOf } from '@domain/facts/scope'
import type { Answers } from '@domain/filing/answers'
import { changedAnchors } from '@domain/filing/changes'
import type { SubjectRecord } from '@domain/filing/record'
import { smsPersonsOf } from '@domain/filing/sms-persons'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { answer } from '@domain/journey/change'
import { journeyOf } from '@domain/journey/journey'
import type { JourneyContext } from '@domain/journey/journey-types'
import { policy2021 } from '@domain/policies/2021'
import { now } from './given'
import { changeDraft, chosenContext, individualRecord, siteOf, unitRecord, zhouWu } from './given-record'

const here = { accessedHere: true, accessedElsewhere: false, reachable: true } as const
const record = unitRecord({ here: true, sites: [siteOf(1, here), siteOf(2, here), siteOf(3, { ...here, person: zhouWu })] })
const number = (n: number) => `粤ICP备20210606号-${n}`
const confirmed = (answers: Answers): Answers => ({ ...answers, record: { ...answers.record, confirmedAt: now } })
const edited = (answers: Answers, values: Record<string, unknown>, type: FilingTypeId, held: SubjectRecord = record) =>
  Object.entries(values).reduce((rest, [anchor, value]) => answer(rest, anchor, value, chosenContext(type, held)), answers)
const journey = (answers: Answers, type: FilingTypeId, held = record, more: Partial<JourneyContext> = {}) =>
  journeyOf(answers, chosenContext(type, held, more))
const keys = (answers: Answers, type: FilingTypeId, held = record) => journey(answers, type, held).problems.map(({ ruleKey }) => ruleKey)
const phones = (answers: Answers, type: FilingTypeId, held = record) =>
  smsPersonsOf(type, answers, held, policy2021).map(({ phone }) => phone)

describe('变更备案 begins with everything as recorded', () => {
  const draft = changeDraft('change-filing', record, [number(1)])
  test('nothing differs, and without a change there is nothing to file', () => {
    expect(changedAnchors(draft, record)).toEqual([])
    expect(keys(confirmed(draft), 'change-filing')).toContain('nothing-changed')
    expect(phones(draft, 'change-filing')).toEqual([])
  })
  test('steps: the record, the subject, the site picked, its person, video, papers, preview', () => {
    const { steps, next } = journey(draft, 'change-filing')
    expect(steps.map(({ id }) => id)).toEqual(['record', 'subject', 'site', 'responsible-person', 'identity-check', 'materials', 'preview'])
    expect(next).toBe('record')
  })
  test('no site picked: no step for one; the video is by the first filed site’s person (J4)', () => {
    const none = changeDraft('change-filing', record, [])
    expect(journey(none, 'change-filing').steps.map(({ id }) => id)).toEqual([
      'record',
      'subject',
      'identity-check',
      'materials',
      'preview',
    ])
    expect(none.sitePersons[0]).toMatchObject({ name: '郑六' })
    expect(journey(confirmed(none), 'change-filing').problems.find(({ ruleKey }) => ruleKey === 'identity-check')?.says).toContain('郑六')
  })
  test('what the record does not hold is asked only once something of that part changes', () => {
    const missing = (answers: Answers) =>
      journey(confirmed(answers), 'change-filing')
        .problems.filter(({ ruleKey }) => ruleKey === 'required')
        .map(({ anchors }) => anchors[0])
    expect(missing(draft)).toEqual([])
    expect(missing(edited(draft, { 'sites.0.siteName': '新的名字展示' }, 'change-filing'))).toEqual(['sites.0.preApprovalTypes'])
    expect(missing(edited(draft, { 'subject.contactAddress': '天河区新路 1 号 101 室' }, 'change-filing'))).toEqual([
      'subject.certificateValidTo',
    ])
    // what is recorded cannot be emptied
    expect(missing(edited(draft, { 'sites.0.serviceContent': '' }, 'change-filing'))).toContain('sites.0.serviceContent')
  })
})

describe('whose phone (K6-9)', () => {
  const draft = changeDraft('change-filing', record, [number(1)])
  test('a subject field → the subject person', () => {
    expect(phones(edited(draft, { 'subject.contactAddress': '天河区新路 1 号 101 室' }, 'change-filing'), 'change-filing')).toEqual([
      '13700137005',
    ])
  })
  test('the subject person is replaced → the new number', () => {
    const changed = edited(draft, { 'subject.name': '吴七', 'subject.phone': '13700137007' }, 'change-filing')
    expect(phones(changed, 'change-filing')).toEqual(['13700137007'])
  })
  test('a site field → the site person; a new number of theirs → the new one', () => {
    expect(phones(edited(draft, { 'sites.0.siteName': '新的名字展示' }, 'change-filing'), 'change-filing')).toEqual(['13700137006'])
    expect(phones(edited(draft, { 'sitePersons.0.phone': '13700137016' }, 'change-filing'), 'change-filing')).toEqual(['13700137016'])
  })
  test('both → both, once per number', () => {
    const both = edited(draft, { 'subject.contactAddress': '天河区新路 1 号 101 室', 'sites.0.siteName': '新的名字展示' }, 'change-filing')
    expect(phones(both, 'change-filing')).toEqual(['13700137005', '13700137006'])
  })
  test('变更网站 → the site person only', () => {
    const site = edited(changeDraft('change-site', record, [number(1)]), { 'sitePersons.0.phone': '13700137016' }, 'change-site')
    expect(phones(site, 'change-site')).toEqual(['13700137016'])
  })
})

describe('one person in both roles (K1: 同主体负责人 ticked → edits go to both)', () => {
  const draft = changeDraft('change-filing', record, [number(3)])
  test('the tick comes from the record, and a new phone is the site’s too', () => {
    expect(draft.sitePersons[0]).toEqual({ sameAsSubjectPerson: true })
    const changed = edited(draft, { 'subject.phone': '13700137015' }, 'change-filing')
    const { facts } = scopeOf(changed, chosenContext('change-filing', record))
    expect([facts.subjectPersonChanged, facts.sitePersonChanged]).toEqual([true, true])
    // one number, one SMS
    expect(phones(changed, 'change-filing')).toEqual(['13700137015'])
  })
})

describe('facts about what changed are three-valued', () => {
  const draft = changeDraft('change-filing', record, [number(1), number(2)])
  const facts = (answers: Answers, n = 0) => scopeOf(answers, chosenContext('change-filing', record), n).facts
  test('outside a change nothing is known', () => {
    const { facts: other } = scopeOf(draft, chosenContext('add-site', record))
    expect([other.subjectChanged, other.domainChanged, other.sitePersonReplaced]).toEqual([undefined, undefined, undefined])
  })
  test('each change moves its own', () => {
    const nothing = {
      subjectChanged: false,
      subjectPersonChanged: false,
      siteChanged: false,
      sitePersonChanged: false,
      domainChanged: false,
    }
    expect(facts(draft)).toMatchObject(nothing)
    expect(facts(edited(draft, { 'subject.subjectName': '广州改名有限公司' }, 'change-filing'))).toMatchObject({
      ...nothing,
      subjectChanged: true,
      subjectRenamed: true,
      subjectCertificateChanged: true,
    })
    expect(facts(edited(draft, { 'subject.phone': '13700137015' }, 'change-filing'))).toMatchObject({
      ...nothing,
      subjectPersonChanged: true,
      subjectPersonReplaced: false,
    })
    const second = edited(draft, { 'sites.1.domains': 'huan-demo.cn', 'sitePersons.1.idNumber': '440106199001010044' }, 'change-filing')
    expect(facts(second)).toMatchObject(nothing)
    expect(facts(second, 1)).toMatchObject({ siteChanged: true, domainChanged: true, sitePersonChanged: true, sitePersonReplaced: true })
  })
  test('where the filing stands', () => {
    expect(facts(draft)).toMatchObject({
      recordRole: 'edited',
      subjectHere: true,
      sitesPicked: true,
      siteInFirstStep: false,
      addressAskedWithSite: true,
    })
  })
})

test('an individual who becomes a company: who files is asked on the subject’s step, without a first step (D: subjectChangeIndividual)', () => {
  const own = individualRecord()
  const draft = confirmed(changeDraft('change-filing', own, []))
  const subject = journey(draft, 'change-filing', own).steps.find(({ id }) => id === 'subject')
  const anchors = subject?.sections.flatMap(({ fields }) => fields.map((field) => [field.anchor, field.readOnly]))
  expect(anchors).toContainEqual(['verify-type.subjectNature', undefined])
  expect(anchors).toContainEqual(['verify-type.subjectCertificateNumber', undefined])
  const company = edited(draft, { 'verify-type.subjectNature': 'enterprise' }, 'change-filing', own)
  expect(company['verify-type'].subjectCertificateType).toBeUndefined()
  expect(company.subject.subjectName).toBeUndefined()
  const wants = journey(company, 'change-filing', own)
    .steps.find(({ id }) => id === 'subject')
    ?.problems.map(({ anchors: [first] }) => first)
  expect(wants).toEqual(
    expect.arrayContaining(['verify-type.subjectCertificateType', 'verify-type.subjectCertificateNumber', 'subject.subjectName']),
  )
})

describe('变更网站 (J8)', () => {
  const draft = changeDraft('change-site', record, [number(1)])
  test('the subject is not asked; its findings are not this filing’s business', () => {
    expect(journey(draft, 'change-site').steps.map(({ id }) => id)).toEqual([
      'record',
      'site',
      'responsible-person',
      'identity-check',
      'materials',
      'preview',
    ])
    expect(
      journey(confirmed(draft), 'change-site').problems.filter(({ anchors }) => anchors.some((anchor) => anchor.includes('subject'))),
    ).toEqual([])
  })
  test('a number from segment 192: the ministry cannot reach it, with the date of the list', () => {
    const changed = edited(draft, { 'sitePersons.0.phone': '19200137006' }, 'change-site')
    const problem = journey(changed, 'change-site').problems.find(({ ruleKey }) => ruleKey === 'phone-segment')
    expect(problem).toMatchObject({ anchors: ['sitePersons.0.phone'], hard: false, severity: 'may-reject' })
    expect(problem?.rule?.asOf).toMatch(/^20\d\d/)
  })
  test('a new domain has to be looked up; the recorded one has not', () => {
    expect(keys(draft, 'change-site')).not.toContain('site-check')
    const changed = edited(draft, { 'sites.0.domains': 'huan-demo.cn' }, 'change-site')
    const problem = journey(changed, 'change-site').problems.find(({ ruleKey }) => ruleKey === 'site-check')
    expect(problem?.anchors).toEqual(['sites.0.domains'])
  })
})

describe('picking and unpicking sites', () => {
  const pick = (answers: Answers, ...picked: number[]) =>
    answer(answers, 'record.siteFilingNumbers', picked.map(number), chosenContext('change-filing', record))
  test('each keeps what was edited while others come and go', () => {
    const two = edited(changeDraft('change-filing', record, [number(1), number(2)]), { 'sites.1.siteName': '第二个改名' }, 'change-filing')
    const paper = { objectId: 'o-2', at: now }
    const withPaper: Answers = {
      ...two,
      materials: { 'subject-certificate': paper, 'site-person-id-front': paper, 'site-person-id-front.1': { ...paper, objectId: 'o-3' } },
      'identity-check': { checks: { '1': { checkId: 'c-2', status: 'submitted', at: now } } },
    }
    const second = pick(withPaper, 2)
    expect(second.sites).toHaveLength(1)
    expect(second.sites[0]).toMatchObject({ filingNumber: number(2), siteName: '第二个改名' })
    expect(second.materials).toEqual({ 'subject-certificate': paper, 'site-person-id-front': { ...paper, objectId: 'o-3' } })
    expect(second['identity-check'].checks).toEqual({ '0': { checkId: 'c-2', status: 'submitted', at: now } })
    const again = pick(second, 2, 3)
    expect(again.sites.map(({ siteName }) => siteName)).toEqual(['第二个改名', '接入样例产品3'])
  })
  test('all unpicked: no site; a number that is not the subject’s is not picked', () => {
    const none = pick(changeDraft('change-filing', record, [number(1)]))
    expect(none.sites).toEqual([])
    expect(pick(none, 9).record?.siteFilingNumbers).toEqual([])
  })
})
