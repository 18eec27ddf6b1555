/** 接入备案: what is filed is compared, settled and not typed; what contradicts it stops with both ways out. Source: spec B4, J6, R3. */
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import { answer } from '@domain/journey/change'
import { comparisonOf } from '@domain/journey/comparison'
import { journeyOf } from '@domain/journey/journey'
import type { JourneyContext } from '@domain/journey/journey-types'
import { settle } from '@domain/journey/settle'
import { now } from './given'
import { individualRecord, recordContext, siteOf, unitRecord, verified, zhengLiu } from './given-record'

const record = unitRecord()
const begun: Answers = { ...emptyAnswers(), 'verify-type': verified(record, 'jieru-demo1.cn') }
const journey = (answers: Answers, held = record, more: Partial<JourneyContext> = {}) =>
  journeyOf(answers, recordContext(answers, 'access', held, more))
const found = (answers: Answers, key: string, held = record, more: Partial<JourneyContext> = {}) =>
  journey(answers, held, more).problems.filter(({ ruleKey }) => ruleKey === key)

test('the site with the typed domain is picked, its values and the person’s are taken from the record', () => {
  const settled = settle(begun, recordContext(begun, 'access', record))
  expect(settled.record).toMatchObject({ subjectFilingNumber: '粤ICP备20210606号', siteFilingNumbers: ['粤ICP备20210606号-1'] })
  expect(settled.subject).toMatchObject({ subjectName: '广州接入样例有限公司', name: '周五', phone: '13700137005', legalRepName: '周五' })
  expect(settled.sites[0]).toMatchObject({ filingNumber: '粤ICP备20210606号-1', siteName: '接入样例产品1', serviceContent: '单位门户网站' })
  expect(settled.sitePersons[0]).toMatchObject({ name: '郑六', phone: '13700137006', sameAsSubjectPerson: false })
})

test('only what the record does not hold is asked: validity, approvals; the rest is read-only with the reason', () => {
  const { steps } = journey(begun)
  const fields = steps.flatMap((step) => step.sections.flatMap((section) => section.fields))
  const open = fields.filter(
    (field) => field.readOnly === undefined && !field.anchor.startsWith('verify-type') && !field.anchor.startsWith('materials'),
  )
  expect(open.map(({ anchor }) => anchor)).toEqual([
    'subject.certificateValidTo',
    'subject.idValidTo',
    // 广东 counts three different phones for a unit with two people (distinctPhoneRuleUnit)
    'subject.emergencyPhone',
    // the cloud is this filing's own
    'sites.0.moreResources',
    'sites.0.preApprovalTypes',
    'sitePersons.0.idValidTo',
  ])
  const name = fields.find((field) => field.anchor === 'sites.0.siteName')
  expect(name).toMatchObject({ value: '接入样例产品1', readOnly: '接入备案不能修改备案信息', required: false })
})

test('an individual’s access asks nothing of the site but further clouds', () => {
  const own = individualRecord({
    here: true,
    sites: [siteOf(1, { filingNumber: '粤ICP备20200101号-1', serviceContent: '其他', person: null })],
  })
  const answers: Answers = { ...emptyAnswers(), 'verify-type': verified(own, 'jieru-demo1.cn') }
  const { steps } = journey(answers, own)
  expect(steps.map(({ id }) => id)).toEqual(['verify-type', 'record', 'subject', 'site', 'identity-check', 'materials', 'preview'])
  const site = steps.find(({ id }) => id === 'site')?.sections.flatMap(({ fields }) => fields)
  expect(site?.filter(({ readOnly }) => readOnly === undefined).map(({ anchor, required }) => [anchor, required])).toEqual([
    ['sites.0.moreResources', false],
  ])
})

test('to change a value is refused: it stays as recorded (J6)', () => {
  const context = recordContext(begun, 'access', record)
  const tried = answer(begun, 'sites.0.siteName', '别的名字', context)
  expect(tried.sites[0]?.siteName).toBe('接入样例产品1')
})

test('a value sent in otherwise is a hard problem at the record, with the words (J6: access cannot change data)', () => {
  const sent = {
    ...begun,
    sites: [{ filingNumber: '粤ICP备20210606号-1', siteName: '别的名字' }],
    record: { siteFilingNumbers: ['粤ICP备20210606号-1'], subjectFilingNumber: record.filingNumber },
  }
  const [problem] = found(sent, 'record-settled')
  expect(problem).toMatchObject({ hard: true, says: '接入备案不能修改备案信息' })
  expect(problem?.anchors).toEqual(['record.sites.0.siteName', 'sites.0.siteName'])
})

describe('the comparison', () => {
  const lines = (held = record, more: Partial<JourneyContext> = {}, answers = begun) =>
    Object.fromEntries(comparisonOf(answers, recordContext(answers, 'access', held, more)).map((line) => [line.anchor, line]))

  test('field by field: equal, unknown where nobody can tell', () => {
    const found = lines()
    expect(found['subject.subjectName']).toMatchObject({ recorded: '广州接入样例有限公司', today: '广州接入样例有限公司', state: 'equal' })
    expect(found['verify-type.subjectCertificateNumber']?.state).toBe('equal')
    expect(found['verify-type.region']).toMatchObject({ recorded: '广东省', state: 'equal' })
    expect(found['subject.contactAddress']?.state).toBe('unknown')
    expect(found['sitePersons.0.phone']).toMatchObject({ recorded: '13700137006', state: 'unknown' })
    expect(found['verify-type.domain']).toMatchObject({ recorded: 'jieru-demo1.cn', state: 'equal' })
  })
  test('the number on record is disused: stopped, with both ways out (J6 a)', () => {
    const held = unitRecord({ sites: [siteOf(1, { person: { ...zhengLiu, phoneDisused: true } })] })
    expect(lines(held)['sitePersons.0.phone']).toMatchObject({ state: 'differs', today: '这个号码已停用' })
    const [problem] = found(begun, 'record-differs', held)
    expect(problem).toMatchObject({ hard: true, anchors: ['record.sitePersons.0.phone', 'sitePersons.0.phone'] })
    expect(problem?.wayOut).toMatch(/原接入商办理变更备案.*注销这个网站.*新增网站/)
    expect(journey(begun, held).canVisit('site')).toBe(false)
  })
  test('one-click: the subject is here, so the change is made here', () => {
    const held = unitRecord({ here: true, sites: [siteOf(1, { person: { ...zhengLiu, phoneDisused: true } })] })
    expect(found(begun, 'record-differs', held)[0]?.wayOut).toContain('「我的备案」')
  })
  test('the account’s real name is another one', () => {
    const account = { phone: '13800138009', name: '广州换名有限公司', nature: 'enterprise' }
    expect(lines(record, { account })['subject.subjectName']).toMatchObject({ state: 'differs', today: '广州换名有限公司' })
    // said once, at the record
    expect(found(begun, 'record-differs', record, { account })).toHaveLength(1)
    expect(found(begun, 'name-of-account', record, { account })).toEqual([])
  })
  test('what a machine read is shown, never judged', () => {
    const answers: Answers = {
      ...begun,
      sources: { 'subject.certificateAddress': { from: 'recognised', recognised: '广州市天河区另一路 9 号' } },
    }
    expect(lines(record, {}, answers)['subject.certificateAddress']).toMatchObject({ state: 'unknown', today: '广州市天河区另一路 9 号' })
    expect(found(answers, 'record-differs')).toEqual([])
  })
  test('a record under an older certificate holds the older number (E row 14)', () => {
    const old = unitRecord({ certificateNumber: '440101000123456', underOldCertificate: true })
    expect(lines(old)['verify-type.subjectCertificateNumber']?.state).toBe('unknown')
  })
  test('the person says that a line is no longer true', () => {
    const said: Answers = { ...begun, record: { subjectFilingNumber: record.filingNumber, outdated: ['subject.contactAddress'] } }
    expect(lines(record, {}, said)['subject.contactAddress']?.state).toBe('outdated')
    const [problem] = found(said, 'record-differs')
    expect(problem).toMatchObject({ hard: true, anchors: ['record.subject.contactAddress', 'subject.contactAddress'] })
    expect(problem?.wayOut).toMatch(/变更备案.*注销主体/)
  })
})

test('the confirmation is missing until it is given', () => {
  expect(found(begun, 'record-unconfirmed')[0]).toMatchObject({ missing: true, anchors: ['record.confirmedAt'] })
  const confirmed: Answers = { ...begun, record: { subjectFilingNumber: record.filingNumber, confirmedAt: now } }
  expect(found(confirmed, 'record-unconfirmed')).toEqual([])
})

test('several recorded sites, none with the domain: the person picks; one that is here already is not filed again', () => {
  const held = unitRecord({ sites: [siteOf(1), siteOf(2), siteOf(3, { accessedHere: true })] })
  const other: Answers = { ...begun, 'verify-type': verified(held, 'somewhere-else.cn') }
  expect(found(other, 'no-site-picked', held)[0]).toMatchObject({ missing: true, anchors: ['record.siteFilingNumbers'] })
  const picked: Answers = {
    ...begun,
    record: { subjectFilingNumber: held.filingNumber, siteFilingNumbers: ['粤ICP备20210606号-1', '粤ICP备20210606号-3'] },
  }
  expect(found(picked, 'already-here', held)[0]).toMatchObject({ hard: true, anchors: ['record.siteFilingNumbers'] })
  const settled = settle(picked, recordContext(picked, 'access', held))
  expect(settled.sites.map(({ filingNumber, domains }) => [filingNumber, domains])).toEqual([
    ['粤ICP备20210606号-1', undefined],
    ['粤ICP备20210606号-3', ['jieru-demo3.cn']],
  ])
})

test('no record yet: said, not guessed; another subject’s record counts for nothing', () => {
  const { record: _none, ...without } = recordContext(begun, 'access', record)
  expect(journeyOf(begun, without).problems.find(({ ruleKey }) => ruleKey === 'record')).toMatchObject({ missing: true, hard: true })
  const other = unitRecord({ certificateNumber: '91440101MA9L7J0X99' })
  expect(found(begun, 'record', other)).toHaveLength(1)
})

test('the record’s own phone of an individual is not the account’s: a contradiction, said once', () => {
  const own = individualRecord({
    sites: [siteOf(1, { person: null })],
    person: { name: '林小溪', idType: 'resident-id', idNumber: '440305199003079019', phone: '13900139000' },
  })
  const answers: Answers = { ...emptyAnswers(), 'verify-type': verified(own, 'jieru-demo1.cn') }
  expect(found(answers, 'record-differs', own).map(({ anchors }) => anchors[1])).toEqual(['subject.phone'])
  expect(found(answers, 'phone-of-account', own)).toEqual([])
})

test('several numbers and none picked: the record’s step says so, and nothing is guessed (E row 12)', () => {
  const context = recordContext(begun, 'add-site-no-subject', record)
  const { record: _none, detection, ...rest } = context
  const one = {
    filingNumber: record.filingNumber,
    provinceCode: '440000',
    filedAt: '2021-06-06',
    maskedName: '广州接入****有限公司',
    sites: 1,
  }
  const numbers = [one, { ...one, filingNumber: '粤ICP备09000009号' }]
  if (detection === undefined) throw new Error('no detection')
  const { problems, steps } = journeyOf(begun, { ...rest, detection: { ...detection, numbers } })
  expect(problems.filter(({ anchors }) => anchors[0].startsWith('record.'))).toMatchObject([
    { ruleKey: 'choose-number', hard: true, says: '名下有 2 个主体备案号，请选择这次用哪一个' },
  ])
  expect(steps.map(({ id }) => id)).toContain('record')
})
