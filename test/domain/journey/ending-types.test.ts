/** 注销主体, 注销网站, 取消接入: three steps, the sites picked, what it means read, and nothing else. Source: spec B4, E, J9, J11, K6-7. */
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import { smsPersonsOf } from '@domain/filing/sms-persons'
import type { EndingType } from '@domain/filing-types/ending-types'
import { isOpen } from '@domain/journey/acknowledgement'
import { journeyOf } from '@domain/journey/journey'
import { policy2021 } from '@domain/policies/2021'
import { now } from './given'
import { chosenContext, individualRecord, siteOf, unitRecord, zhengLiu, zhouWu } from './given-record'

const here = { accessedHere: true } as const
const record = unitRecord({
  here: true,
  sites: [siteOf(1, here), siteOf(2, { ...here, person: zhouWu }), siteOf(3, here), siteOf(4)],
})
const number = (n: number) => `粤ICP备20210606号-${n}`
const draft = (...picked: number[]): Answers => ({
  ...emptyAnswers(),
  record: { subjectFilingNumber: record.filingNumber, siteFilingNumbers: picked.map(number) },
})
const journey = (answers: Answers, type: EndingType, held: SubjectRecord = record) => journeyOf(answers, chosenContext(type, held))
const open = (answers: Answers, type: EndingType, held: SubjectRecord = record) =>
  journey(answers, type, held)
    .problems.filter(isOpen)
    .map(({ ruleKey, anchors }) => [ruleKey, anchors[0]])
const read = (answers: Answers): Answers => ({ ...answers, record: { ...answers.record, consequencesReadAt: now } })

test.each(['deregister-subject', 'deregister-site', 'cancel-access'] as const)('%s: no video, no papers, no agreement', (type) => {
  const { steps, requirements, next } = journey(draft(), type)
  expect(steps.map(({ id }) => id)).toEqual(['record', 'consequences', 'phone-code'])
  expect(requirements).toEqual([])
  expect(next).toBe(type === 'deregister-subject' ? 'consequences' : 'record')
})

test('sites are picked first, then what it means is read; then only the code is left', () => {
  expect(open(draft(), 'deregister-site')).toEqual([
    ['no-site-picked', 'record.siteFilingNumbers'],
    ['consequences-unread', 'consequences.read'],
  ])
  expect(open(draft(1, 2), 'deregister-site')).toEqual([['consequences-unread', 'consequences.read']])
  expect(open(read(draft(1, 2)), 'deregister-site')).toEqual([])
  expect(journey(read(draft(1, 2)), 'deregister-site').next).toBe('phone-code')
})

test('the subject ends with all its sites: nothing is picked', () => {
  expect(open(read(draft()), 'deregister-subject')).toEqual([])
})

test('a site that is not served here ends where it is served', () => {
  expect(open(read(draft(1, 4)), 'cancel-access')).toEqual([['site-not-here', 'record.siteFilingNumbers']])
})

describe('whose phone the ministry texts (B4, K6-7)', () => {
  const phones = (type: EndingType, answers: Answers, held = record) =>
    smsPersonsOf(type, answers, held, policy2021).map(({ phone }) => phone)
  test('the subject: its person; sites: each distinct person once; an access: nobody', () => {
    expect(phones('deregister-subject', draft())).toEqual([zhouWu.phone])
    expect(phones('deregister-site', draft(1, 2, 3))).toEqual([zhengLiu.phone, zhouWu.phone])
    expect(phones('cancel-access', draft(1, 2))).toEqual([])
  })
  test('an individual answers for everything', () => {
    const own = individualRecord()
    const answers: Answers = { ...emptyAnswers(), record: { siteFilingNumbers: ['粤ICP备20200101号-1'] } }
    expect(phones('deregister-site', answers, own)).toEqual(['13800138001'])
    expect(phones('deregister-subject', answers, own)).toEqual(['13800138001'])
  })
})
